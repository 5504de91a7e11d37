/** What grows without end stays within what Teams takes: forms of many people, texts, mentions. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../bot/ids.ts'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import { drawForm } from '../../bot/teams/draw.ts'
import { drawReadBack } from '../../bot/teams/offer-form.ts'
import { sealWith } from '../../bot/teams/sealed-form.ts'
import { adaptiveLimits } from '../../cards/adaptive-limits.ts'
import type { Form } from '../../cards/form.ts'
import { nl } from '../../cards/words/nl.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { textOf } from './driver/card-text.ts'
import type { TeamsUser } from './driver/user.ts'

let bot: TeamsBot
let anna: TeamsUser

beforeAll(async () => {
  bot = await startTeamsBot()
  anna = bot.teams.user('anna')
})

afterAll(async () => {
  await bot.close()
})

beforeEach(() => {
  anna.dialog = null
})

const bytesOf = (card: unknown): number => Buffer.byteLength(JSON.stringify(card))
const lastCard = () => bot.teams.connector.messages.at(-1)?.card

describe.each([
  ['a hundred possible owners', 100],
  ['so many that they are searched for', 140],
])('with %s of long names', (_, count) => {
  const nameOf = (index: number) => `Anneke-Marijke van der Wiegersma-Oudegeest tot Nieuwland ${index}`

  beforeAll(async () => {
    const { storage, network } = bot.world
    const have = (await storage.network.members(network)).length + (await storage.network.organisations(network)).length
    await storage.unitOfWork.run(async () => {
      const { id: organisation } = await findOrAddOrganisation(storage.network, network, 'De Regio')
      for (let index = have; index < count; index++) {
        const member = { network, name: nameOf(index), organisation, function: '', role: 'member' as const }
        await enrol(storage.network, member, [])
      }
    })
  })

  test.each([
    ['a short text', 'Werkagenda opstellen'],
    ['the longest text', 'Werkagenda opstellen met de gemeenten. '.repeat(75)],
    ['quotes and backslashes', 'a "quoted"\\ '.repeat(230)],
    ['emoji', '😀'.repeat(1400)],
  ])('%s is read back, opened and sent', async (_, text) => {
    await anna.say(`@Schakel afspraak ${text}`, 'oogo')
    expect(bytesOf(lastCard())).toBeLessThanOrEqual(adaptiveLimits.cardBytes)
    await anna.press('Aanpassen', 'oogo')
    expect(bytesOf(anna.dialog?.card)).toBeLessThanOrEqual(adaptiveLimits.cardBytes)
    await anna.submit({ term: 'uiterlijk 31 februari' })
    const again = JSON.stringify(anna.dialog?.card)
    expect(again).toContain('bestaat niet in de kalender')
    expect(again).toContain('Anneke-Marijke van der')
    expect(bytesOf(anna.dialog?.card)).toBeLessThanOrEqual(adaptiveLimits.cardBytes)
    await anna.submit({ title: 'Werkagenda opstellen', term: '' })
    expect(anna.said.at(-1)).toMatch(/^Afspraak \d+ is vastgelegd bij OOGO\.$/u)
  })

  test('a form that stands in a message holds no more either', async () => {
    await anna.say('@Schakel afspraak Werkagenda opstellen', 'oogo')
    const id = bot.teams.connector.messages.at(-1)?.id
    await anna.pressWithoutDialog('Aanpassen', 'oogo')
    const card = bot.teams.connector.messages.find((message) => message.id === id)?.card
    expect(JSON.stringify(card)).toContain('Action.Execute')
    expect(bytesOf(card)).toBeLessThanOrEqual(adaptiveLimits.cardBytes)
  })
})

test('what no clipping makes small enough is refused in words, where the form would stand and where it is read back', () => {
  const options = Array.from({ length: 800 }, (_, index) => ({ value: newId(), label: `Keuze ${index} ${newId()}` }))
  const field = { kind: 'choice', name: 'who', label: 'Wie?', isMultiple: true, options, chosen: [] } as const
  const form = {
    kind: 'form',
    name: 'probe.pick',
    title: 'Wie?',
    submit: 'Kiezen',
    state: {},
    fields: [field],
  } as const
  const bearings = { asker: 'anna', conversation: 'oogo', language: 'nl' } as const
  const seal = (one: Form) => sealWith('invented').close(one, bearings)
  for (const drawn of [
    drawForm(form, { words: nl, where: 'message', seal }),
    drawForm(form, { words: nl, where: 'dialog', seal }),
    drawReadBack(form, { words: nl, seal }),
  ]) {
    expect(textOf(drawn)).toBe('Dit is te lang. Gebruik hoogstens 3000 tekens.')
  }
})

describe('mentions', () => {
  const mention = (id: string, name: string) => ({ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } })
  const name = async (entities: readonly { text: string }[]) => {
    const { connector } = bot.teams
    const before = connector.calls.length
    const text = `noem ${entities.map((entity) => entity.text).join(' ')}`
    await bot.teams.send({ ...anna.activity('personal', connector.newId()), type: 'message', text, entities })
    return connector.calls.slice(before).filter(({ path }) => path.includes('/members/')).length
  }

  test('of more people than anybody names at once are refused in words, and Teams is asked for none', async () => {
    expect(await name(Array.from({ length: 2000 }, (_, index) => mention(`29:p${index}`, `p${index}`)))).toBe(0)
    expect(anna.screen().at(-1)).toBe('U noemt meer dan 20 mensen tegelijk. Noem er hoogstens 20.')
  })

  test('of one person ask once', async () => {
    expect(await name(Array.from({ length: 30 }, () => mention('29:bram', 'Bram Tolsma')))).toBe(1)
    expect(anna.screen().at(-1)).toContain('@Bram Tolsma=bram')
  })
})
