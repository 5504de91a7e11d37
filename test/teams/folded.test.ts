/** Fields behind "Meer" on Teams: in a dialog, in a message, and in what is read back of a command. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Feature, onForm } from '../../bot/chat/feature.ts'
import { done, invalid, openForm } from '../../bot/chat/reply.ts'
import { defineForm, form } from '../../cards/form.ts'
import { findAll } from '../cards/seen.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import type { TeamsUser } from './driver/user.ts'

const write = defineForm(
  'folded.write',
  z.object({}),
  z.object({ title: z.string(), contact: z.string(), people: z.array(z.string()) }),
)
const sent: z.output<typeof write.values>[] = []
const jo = { value: 'm:1', label: 'Jansma, Jo' }

const writeForm = (title: string, contact: string, people: readonly (typeof jo)[]) =>
  form(write, {
    title: 'Opschrijven',
    submit: 'Vastleggen',
    state: {},
    fields: [{ kind: 'text', name: 'title', label: 'Wat?', value: title }],
    folded: {
      label: 'Meer',
      isOpen: false,
      fields: [
        { kind: 'text', name: 'contact', label: 'Contact', isOptional: true, value: contact },
        {
          kind: 'choice',
          name: 'people',
          label: 'Wie?',
          isMultiple: true,
          isOptional: true,
          options: [],
          chosen: people,
          search: 'folded.who',
        },
      ],
    },
  })

const feature: Feature = {
  name: 'folded',
  commands: {
    schrijf: async ({ text }) => openForm(writeForm(text, '', [])),
    verander: async ({ text }) => openForm(writeForm(text, 'Bram', [jo])),
  },
  forms: [
    onForm(write, async ({ values }) => {
      if (values.contact === 'niemand') return invalid({ contact: 'Wie is dat?' })
      sent.push(values)
      return done('Opgeschreven.')
    }),
  ],
  options: { 'folded.who': async () => [jo] },
}

let bot: TeamsBot
let anna: TeamsUser

beforeAll(async () => {
  bot = await startTeamsBot({}, { more: [feature] })
  anna = bot.teams.user('anna')
})
beforeEach(() => {
  sent.length = 0
  bot.teams.connector.messages.length = 0
})
afterAll(() => bot.close())

const foldedIn = (card: unknown) => findAll(card, 'Container').find(({ id }) => id === 'folded')

describe('what is read back of a command', () => {
  test('says what was read of folded fields, and sends it', async () => {
    await anna.say('verander Een plan')
    expect(anna.screen().at(-1)).toMatch(/Een plan[\s\S]*Contact[\s\S]*Bram[\s\S]*Jansma, Jo/u)
    await anna.press('Vastleggen')
    expect(sent).toEqual([{ title: 'Een plan', contact: 'Bram', people: ['m:1'] }])
  })

  test('says nothing of folded fields that are empty, and sends them so', async () => {
    await anna.say('schrijf Een plan')
    expect(anna.screen().at(-1)).not.toContain('Contact')
    await anna.press('Vastleggen')
    expect(sent).toEqual([{ title: 'Een plan', contact: '', people: [] }])
  })
})

describe('the dialog in which it can be changed', () => {
  test('folds what is empty, and its button opens it without asking us', async () => {
    await anna.say('schrijf Een plan')
    await anna.press('Aanpassen')
    expect(foldedIn(anna.dialog?.card)?.isVisible).toBe(false)
    expect(findAll(anna.dialog?.card, 'Action.ToggleVisibility')).toEqual([
      { type: 'Action.ToggleVisibility', title: 'Meer', targetElements: ['folded'] },
    ])
    await anna.submit({ contact: 'Femke' }, 'Vastleggen')
    expect(sent).toEqual([{ title: 'Een plan', contact: 'Femke', people: [] }])
  })

  test('shows what was read, and sends it with what was found by typing', async () => {
    await anna.say('verander Een plan')
    await anna.press('Aanpassen')
    expect(foldedIn(anna.dialog?.card)?.isVisible).toBe(true)
    const [found] = await anna.search('folded.who', 'Jo')
    await anna.submit({ people: found?.value ?? '' }, 'Vastleggen')
    expect(sent).toEqual([{ title: 'Een plan', contact: 'Bram', people: ['m:1'] }])
  })

  test('comes back open with a problem in what is folded, with all that was filled in', async () => {
    await anna.say('schrijf Een plan')
    await anna.press('Aanpassen')
    const [found] = await anna.search('folded.who', 'Jo')
    await anna.submit({ contact: 'niemand', people: found?.value ?? '' }, 'Vastleggen')
    const shown = foldedIn(anna.dialog?.card)
    expect(shown?.isVisible).toBe(true)
    expect(JSON.stringify(shown)).toContain('Wie is dat?')
    expect(findAll(shown, 'Input.ChoiceSet')[0]).toMatchObject({ choices: [{ title: 'Jansma, Jo', value: 'm:1' }] })
    await anna.submit({ contact: 'Femke' }, 'Vastleggen')
    expect(sent).toEqual([{ title: 'Een plan', contact: 'Femke', people: ['m:1'] }])
  })
})
