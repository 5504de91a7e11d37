/** Fields behind "Meer" in a modal: shown when somebody asks, and nothing that was typed is lost. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Feature, onForm } from '../../bot/chat/feature.ts'
import { done, openForm } from '../../bot/chat/reply.ts'
import { refusal } from '../../bot/refusal.ts'
import { defineForm, form } from '../../cards/form.ts'
import { type Started, startPractice } from './start.ts'

const write = defineForm(
  'folded.write',
  z.object({ id: z.string() }),
  z.object({ title: z.string(), partners: z.string(), people: z.array(z.string()) }),
)
type Values = z.output<typeof write.values>

const person = { value: 'p1', label: 'Jo Jansma' }

const writeForm = (given: Partial<Values>, isOpen: boolean) =>
  form(write, {
    title: 'Opschrijven',
    submit: 'Vastleggen',
    state: { id: '1' },
    fields: [{ kind: 'text', name: 'title', label: 'Wat?', value: given.title ?? '' }],
    folded: {
      label: 'Meer',
      isOpen,
      fields: [
        { kind: 'text', name: 'partners', label: 'Met wie?', isOptional: true, value: given.partners ?? '' },
        {
          kind: 'choice',
          name: 'people',
          label: 'Wie?',
          isMultiple: true,
          isOptional: true,
          options: [],
          chosen: (given.people ?? []).map(() => person),
          search: 'folded.who',
        },
      ],
    },
  })

let started: Started
let sent: Values[]
const anna = () => started.world.user('anna')

const feature: Feature = {
  name: 'folded',
  commands: {
    schrijf: async () => openForm(writeForm({}, false)),
    verander: async () => openForm(writeForm({ title: 'Plan', partners: 'RBL' }, false)),
  },
  forms: [
    onForm(
      write,
      async ({ values }) => {
        sent.push(values)
        return done('Opgeschreven.')
      },
      'member',
      async ({ values }) => {
        if (values.title === 'mag niet') throw refusal('agreement.unknown')
        if (values.title === 'kan niet') throw new Error('iets geheims')
        return openForm(writeForm(values.title === 'kaal' ? {} : values, true))
      },
    ),
  ],
  options: { 'folded.who': async ({ query }) => (person.label.startsWith(query) ? [person] : []) },
}

beforeEach(async () => {
  sent = []
  started = await startPractice({ features: () => [feature] })
})
afterEach(() => started.close())

describe('a form with more fields than one begins with', () => {
  beforeEach(async () => {
    await anna().command('/schrijf', 'beleidsgroep')
    await anna().form(/Meer/)
  })

  it('is sent as it stands, with its folded fields empty', async () => {
    await anna().submit({ 'Wat?': 'Een plan' })
    expect(sent).toEqual([{ title: 'Een plan', partners: '', people: [] }])
  })

  it.each(['Een plan', 'kaal'])('keeps “%s” when it is unfolded', async (typed) => {
    await anna().fill({ 'Wat?': typed })
    await anna().press('Meer', {})
    await anna().form(/Met wie\?/)
    await anna().submit({ 'Met wie?': 'RBL', 'Wie?': 'Jo Jansma' })
    expect(sent).toEqual([{ title: typed, partners: 'RBL', people: ['p1'] }])
  })

  it('is unfolded without anything being filled in, or sent', async () => {
    await anna().press('Meer', {})
    const shown = await anna().form(/Met wie\?/)
    expect(JSON.stringify(shown.view.blocks)).not.toContain('Meer')
    expect(sent).toEqual([])
  })

  it('updates the form that the person saw, and no newer one', async () => {
    const { view } = await anna().form()
    await anna().press('Meer', {})
    await anna().form(/Met wie\?/)
    expect(started.world.calls.find(({ method }) => method === 'views.update')?.args).toMatchObject({
      view_id: view.id,
      hash: view.hash,
    })
  })

  it('pressed twice, the second changes nothing and says nothing', async () => {
    const seen = await anna().form()
    await anna().press('Meer', {})
    await anna().form(/Met wie\?/)
    await anna().fill({ 'Met wie?': 'RBL' })
    const unfolded = await anna().form()
    started.world.reopen('anna', seen)
    await anna().press('Meer', {})
    started.world.reopen('anna', unfolded)
    await anna().submit({ 'Wat?': 'Een plan' })
    expect(sent).toEqual([{ title: 'Een plan', partners: 'RBL', people: [] }])
    expect(started.log.filter(({ event }) => event === 'slack.answer-failed')).toEqual([])
  })

  it.each([
    ['mag niet', /Deze afspraak|afspraken ziet u/],
    ['kan niet', /Er ging bij mij iets mis/],
  ])('that cannot be unfolded (%s) says so over the form, which keeps what was typed', async (typed, said) => {
    await anna().fill({ 'Wat?': typed })
    await anna().press('Meer', {})
    expect(JSON.stringify((await anna().form(said)).view)).not.toContain('geheim')
    anna().closeForm()
    await anna().submit()
    expect(sent).toEqual([{ title: typed, partners: '', people: [] }])
  })

  it('that Slack does not renew says so over the form', async () => {
    started.world.inject('views.update', { kind: 'error', error: 'internal_error' })
    await anna().press('Meer', {})
    await anna().form(/Er ging bij mij iets mis/)
  })
})

it('what was filled in before stands open, and is sent', async () => {
  await anna().command('/verander', 'beleidsgroep')
  await anna().form(/Met wie\?/)
  await anna().submit()
  expect(sent).toEqual([{ title: 'Plan', partners: 'RBL', people: [] }])
})
