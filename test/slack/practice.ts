/** A feature of the tests alone, which gives every kind of answer that a surface has to show. */
import { z } from 'zod'
import { type Feature, onForm, onPress } from '../../bot/chat/feature.ts'
import { done, invalid, openForm, type Reply, whisper } from '../../bot/chat/reply.ts'
import type { Command, Request } from '../../bot/chat/request.ts'
import { refusal } from '../../bot/refusal.ts'
import { button, buttons, type Card, card, heading, linkButton, paragraph } from '../../cards/card.ts'
import { defineForm, type Form, form } from '../../cards/form.ts'
import { definePress, press } from '../../cards/press.ts'

const counted = z.object({ count: z.number() })
const countPress = definePress('practice.count', counted)
const writePress = definePress('practice.write', z.object({}), { opensForm: true })
const sayPress = definePress('practice.say', z.object({}))
const failPress = definePress('practice.fail', z.object({}))

const writeForm = defineForm(
  'practice.write',
  z.object({ step: z.number(), weight: z.string() }),
  z.object({ title: z.string(), people: z.array(z.string()), size: z.string() }),
)

export const people = Array.from({ length: 130 }, (_, index) => ({
  value: `p${index}`,
  label: `Persoon ${index} ${'van de Instelling met de Zeer Lange Naam '.repeat(3)}`,
}))

export const practiceCard = (count: number): Card =>
  card(
    `Teller ${count}`,
    heading('Teller'),
    paragraph(`De stand is ${count}.`),
    buttons(
      button('Tel', press(countPress, { count })),
      button('Schrijf', press(writePress, {}), 'primary'),
      button('Zeg iets', press(sayPress, {})),
      button('Ga stuk', press(failPress, {})),
      linkButton('Lees meer', 'https://schakel.example/meer'),
    ),
  )

const practiceForm = (step: number, weight = ''): Form =>
  form(writeForm, {
    title: step === 1 ? 'Oefenen' : 'Nog eens oefenen',
    submit: 'Versturen',
    state: { step, weight },
    fields: [
      { kind: 'note', text: `Stap ${step}` },
      { kind: 'text', name: 'title', label: 'Wat?' },
      {
        kind: 'choice',
        name: 'people',
        label: 'Wie?',
        isMultiple: true,
        options: [],
        chosen: [],
        search: 'practice.who',
        isOptional: true,
      },
      {
        kind: 'choice',
        name: 'size',
        label: 'Hoe groot?',
        isMultiple: false,
        options: [
          { value: 's', label: 'Klein' },
          { value: 'l', label: 'Groot' },
        ],
        chosen: [{ value: 's', label: 'Klein' }],
      },
    ],
  })

export interface Practice {
  readonly feature: Feature
  /** Everything that was asked. */
  readonly asked: Request[]
  readonly sent: { readonly state: unknown; readonly values: unknown }[]
  /** What `/wacht` and a form whose title begins with "wacht" wait for. */
  readonly hold: { until: Promise<void> }
}

export const createPractice = (): Practice => {
  const asked: Request[] = []
  const sent: { state: unknown; values: unknown }[] = []
  const hold = { until: Promise.resolve() }
  const heard =
    (answer: (request: Command) => Reply | Promise<Reply>) =>
    async (request: Command): Promise<Reply> => {
      asked.push(request)
      return answer(request)
    }

  const feature: Feature = {
    name: 'practice',
    commands: {
      kaart: heard(() => whisper(practiceCard(0))),
      formulier: heard(() => openForm(practiceForm(1))),
      groot: heard(() => openForm(practiceForm(1, 'x'.repeat(3_000)))),
      klaar: heard(() => done('Het is klaar.')),
      stuk: heard(() => {
        throw new Error('iets geheims')
      }),
      nee: heard(() => {
        throw refusal('agreement.unknown')
      }),
      zeg: heard(({ text }) => whisper(card('Gezegd', paragraph(`Gezegd: ${text}`)))),
      wacht: heard(async () => {
        await hold.until
        return whisper(card('Gewacht', paragraph('Het duurde even.')))
      }),
    },
    shortcuts: {
      'practice.from-message': async (request) => {
        asked.push(request)
        return request.text.includes('niet') ? whisper(card('Nee', paragraph('Dit niet.'))) : openForm(practiceForm(1))
      },
    },
    presses: [
      onPress(countPress, async ({ count }, _, request) => {
        asked.push(request)
        return done('Er is geteld.', async () => practiceCard(count + 1))
      }),
      onPress(writePress, async () => openForm(practiceForm(1))),
      onPress(sayPress, async () => whisper(card('Hier', paragraph('Hier is iets gezegd.')))),
      onPress(failPress, async () => {
        throw new Error('iets geheims')
      }),
    ],
    forms: [
      onForm(writeForm, async ({ state, values }, _, request) => {
        asked.push(request)
        sent.push({ state, values })
        if (values.title.startsWith('wacht')) await hold.until
        return answerForm(values.title.replace(/^wacht /, ''))
      }),
    ],
    options: {
      'practice.who': async ({ query }) => people.filter(({ label }) => label.startsWith(query)),
    },
  }
  return { feature, asked, sent, hold }
}

const answerForm = (title: string): Reply => {
  if (title === 'mis') return invalid({ title: 'Dit klopt niet.' })
  if (title === 'alles mis') return invalid({ '': 'Het hele formulier is oud.' })
  if (title === 'verder') return openForm(practiceForm(2))
  if (title === 'te groot') return openForm(practiceForm(2, 'x'.repeat(3_000)))
  if (title === 'kaart') return whisper(practiceCard(7))
  return done('Het is opgeschreven.')
}
