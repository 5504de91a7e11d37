/** The Home tab: it opens with a member's own page, and what is done there is seen there. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Feature, onForm, onPress } from '../../bot/chat/feature.ts'
import { done, invalid, openForm, whisper } from '../../bot/chat/reply.ts'
import { button, buttons, card, heading, paragraph, rows } from '../../cards/card.ts'
import { defineForm, form } from '../../cards/form.ts'
import { definePress, press } from '../../cards/press.ts'
import { wordsIn } from './driver/json.ts'
import { type Started, startPractice } from './start.ts'

const none = z.object({})
const [count, write, show, fail] = ['count', 'write', 'show', 'fail'].map((name) => definePress(`home.${name}`, none))
const writeForm = defineForm('home.write', none, z.object({ title: z.string() }))
const presses = [count, write, show, fail].filter((kind) => kind !== undefined)
const labels = ['Tel', 'Schrijf', 'Toon', 'Ga stuk']

let started: Started
let total: number
let asked: unknown[]
let mine: readonly string[]
const anna = () => started.world.user('anna')

const buttonsHere = () => buttons(...presses.map((kind, at) => button(labels[at] ?? '', press(kind, {}))))
const answers = [
  () => {
    total += 1
    return done(`Geteld tot ${total}.`)
  },
  () =>
    openForm(
      form(writeForm, {
        title: 'Schrijven',
        submit: 'Versturen',
        state: {},
        fields: [{ kind: 'text', name: 'title', label: 'Wat?' }],
      }),
    ),
  () => whisper(card('Getoond', paragraph('Dit is een kaart.'), buttonsHere())),
  () => {
    throw new Error('iets geheims')
  },
]

const feature: Feature = {
  name: 'home',
  home: async ({ member }) => [
    heading(`Van ${member.name}`),
    paragraph(`De stand is ${total}.`),
    rows(mine.map((text) => ({ text }))),
    buttonsHere(),
  ],
  presses: presses.map((kind, at) =>
    onPress(kind, async (_, { isPrivate, channel }, request) => {
      asked.push({ isPrivate, channel, alone: request.from.alone, at: request.at })
      return answers[at]?.() ?? done('')
    }),
  ),
  forms: [
    onForm(writeForm, async ({ values }, { isPrivate }) => {
      asked.push({ isPrivate })
      if (values.title === 'mis') return invalid({ title: 'Dit klopt niet.' })
      mine = [...mine, values.title]
      return values.title === 'kaart' ? whisper(card('Kaart', paragraph('Het staat erop.'))) : done('Het staat erbij.')
    }),
  ],
}

beforeEach(async () => {
  ;[total, asked, mine] = [0, [], []]
  started = await startPractice({ features: () => [feature] })
})
afterEach(() => started.close())

const published = () => started.world.calls.filter(({ method }) => method === 'views.publish').length
const homeOf = async (text: RegExp) => wordsIn((await anna().seesHome(text)).blocks)

describe('opening the tab', () => {
  it('shows a member their own page, and shows it as it is at each opening', async () => {
    await anna().openHome()
    expect(await homeOf(/De stand is 0/)).toContain('Van anna')
    total = 5
    await anna().openHome()
    await anna().seesHome(/De stand is 5/)
  })

  it('shows a stranger what strangers are told, and nothing of the network', async () => {
    const carla = started.world.user('carla')
    await carla.openHome()
    const shown = wordsIn((await carla.seesHome(/Ik ken u nog niet/)).blocks)
    expect(shown).not.toMatch(/Van|stand/)
  })

  it('of the conversation beside it publishes nothing', async () => {
    await anna().openHome('messages')
    expect(published()).toBe(0)
  })

  it('is done once when Slack tells of it again', async () => {
    const opened = { type: 'app_home_opened', user: started.world.userId('anna'), channel: 'D1', tab: 'home' }
    for (const _ of [1, 2]) expect((await started.world.tell(opened, 'Ev1')).status).toBe(200)
    await anna().seesHome(/De stand is 0/)
    total = 9
    await started.world.tell(opened, 'Ev2')
    await anna().seesHome(/De stand is 9/)
    expect(published()).toBe(2)
  })

  it('that Slack refuses is logged, and the next one works', async () => {
    started.world.inject('views.publish', { kind: 'error', error: 'internal_error' })
    await anna().openHome()
    const failed = { event: 'slack.home-failed', fields: { problem: 'internal_error' } }
    await expect.poll(() => started.log).toContainEqual(failed)
    await anna().openHome()
    await anna().seesHome(/De stand is 0/)
  })

  it('shows four hundred rows as far as Slack takes them, and says how many more there are', async () => {
    mine = Array.from({ length: 400 }, (_, at) => `Rij ${at} ${'woord '.repeat(30)}`)
    await anna().openHome()
    const view = await anna().seesHome(/en nog \d+/)
    expect(view.blocks).toHaveLength(100)
  })
})

describe('a press on the tab', () => {
  beforeEach(() => anna().openHome())

  it('is one in the conversation with this person alone', async () => {
    await anna().pressHome('Tel')
    const { team, userId } = started.world
    const alone = { surface: 'slack', space: team, conversation: userId('anna') }
    expect(asked).toEqual([{ isPrivate: true, channel: null, alone, at: alone }])
  })

  it('that is done says so on top, and the tab shows what has become of it', async () => {
    await anna().pressHome('Tel')
    expect(await homeOf(/De stand is 1/)).toMatch(/Geteld tot 1\.[\s\S]*Van anna/)
    await anna().openHome()
    await anna().seesHome(/^(?![\s\S]*Geteld)[\s\S]*De stand is 1/)
  })

  it('that is answered with a card opens it over the tab, and its buttons work and are seen on the tab', async () => {
    await anna().pressHome('Toon')
    await anna().form(/Dit is een kaart/)
    await anna().press('Tel', {})
    await anna().form(/Geteld tot 1/)
    await anna().seesHome(/De stand is 1/)
  })

  it('that fails gives a reference on the tab', async () => {
    await anna().pressHome('Ga stuk')
    expect(JSON.stringify(await anna().form(/Er ging bij mij iets mis/))).not.toContain('geheim')
  })

  it('whose window Slack does not open is told on the tab', async () => {
    started.world.inject('views.open', { kind: 'error', error: 'expired_trigger_id' })
    await anna().pressHome('Toon')
    await anna().seesHome(/Er ging bij mij iets mis/)
  })
})

describe('a form that was opened on the tab', () => {
  beforeEach(async () => {
    await anna().openHome()
    await anna().pressHome('Schrijf')
    await anna().form(/Wat\?/)
  })

  it('says on the tab that it is done, and nothing in the conversation', async () => {
    await anna().submit({ 'Wat?': 'Een plan' })
    expect(await homeOf(/Een plan/)).toContain('Het staat erbij.')
    expect(anna().hasForm()).toBe(false)
    expect(asked.at(-1)).toEqual({ isPrivate: true })
    expect(started.world.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([])
  })

  it('stays open with its problem, and the tab stays as it was', async () => {
    const before = published()
    await anna().submit({ 'Wat?': 'mis' })
    expect(Object.values((await anna().form()).errors)).toEqual(['Dit klopt niet.'])
    expect(published()).toBe(before)
  })

  it('becomes the card that answers it, and is seen on the tab', async () => {
    await anna().submit({ 'Wat?': 'kaart' })
    await anna().form(/Het staat erop/)
    await anna().seesHome(/kaart/)
  })
})
