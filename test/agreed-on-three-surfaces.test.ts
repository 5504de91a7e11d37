/**
 * What a region agreed, at a meeting and in a working session, entered by chat alone on three surfaces, and found again
 * by each view on each of them: one register, with the same numbers everywhere and nothing in it twice.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterMeeting, enterSession } from './three-surfaces-entering.ts'
import { type Reader, readOnPage, readOnSlack, readOnTeams } from './three-surfaces-readers.ts'
import { agreed, all, numbersIn, openRegion, type Region } from './three-surfaces-region.ts'

let region: Region
let readers: Readonly<Record<'Slack' | 'Teams' | 'page', Reader>>

beforeAll(async () => {
  region = await openRegion()
})

afterAll(async () => {
  await region?.world.close()
  expect(region.world.faults).toEqual([])
})

enterMeeting(() => region)
enterSession(() => region)

describe('each channel', () => {
  it.each([
    ['OOGO', 4],
    ['Stuurgroep', 7],
  ])('of the %s has one card for each of its %d', async (body, count) => {
    const channel = body.toLowerCase()
    const cardsOn = {
      Slack: async () => (await region.anna.messages(channel)).map((one) => JSON.stringify(one.blocks)),
      Teams: async () => region.bram.screen(channel),
      page: region.hanneke.cards,
    }
    await region.hanneke.openChannel(body)
    for (const cards of Object.values(cardsOn)) {
      const headed = async () =>
        (await cards()).filter((text) => /(?:Afspraak \d+|Besluit 1): \S[\s\S]*Vastgelegd door/u.test(text))
      await expect.poll(async () => (await headed()).length, { timeout: 20_000 }).toBe(count)
    }
  })
})

describe.each(['Slack', 'Teams', 'page'] as const)('on %s', (surface) => {
  const ask = (command: string) => readers[surface].ask(command)

  beforeAll(async () => {
    readers ??= {
      Slack: await readOnSlack(region.world.slack, 'hanneke'),
      Teams: readOnTeams(region.world.teams, 'hanneke'),
      page: await readOnPage(region.hanneke),
    }
  })

  it.each([
    ['alles', all],
    ['mij', [5, 7, 11]],
    ['te laat', [5, 6, 7, 9, 10]],
    ['zonder eigenaar', [9]],
    ['zonder datum', [1, 11]],
    ['besluiten', [4]],
    ['voornemens', [2]],
    ['blijvende afspraken', [3]],
    ['OOGO', [1, 2, 3, 4]],
    ['te laat stuurgroep', [5, 6, 7, 9, 10]],
    ['gemeente duinrecht', [1, 8, 10]],
    ['Gijs Oosterbaan', [1, 2, 11]],
    ['samen sterker', [5, 6, 11]],
    ['ontmoeten', [4, 11]],
  ])('/afspraken %s', async (filter, expected) => {
    expect(numbersIn(await ask(`afspraken ${filter}`))).toEqual(expected)
  })

  it('/afspraken says when something was due, and when one looks back', async () => {
    expect(await ask('afspraken te laat')).toContain('De Regio · te laat, was uiterlijk vr 20 dec 2024 · Stuurgroep')
    expect(await ask('afspraken blijvende afspraken')).toMatch(/Blijvende afspraak · terugkijken op [^·]+ · OOGO/u)
  })

  it('/afspraken and a number', async () => {
    const shown = await ask('afspraken 10')
    for (const said of [
      agreed[10],
      'Gemeente Duinrecht',
      'di 31 dec 2024 (afgesproken: “nog dit kalenderjaar”)',
      'ma 23 sep 2024',
      'Te laat: dit was uiterlijk di 31 dec 2024.',
    ])
      expect(shown).toContain(said)
  })

  it('/werkagenda, and what it lacks', async () => {
    expect(await ask('werkagenda')).toContain('3 regels · 0 van 3 gereed, 2 te laat')
    const shown = await ask('werkagenda samen sterker')
    expect(numbersIn(shown)).toEqual([5, 6, 11])
    expect(shown).toMatch(/Ontmoeten .*0 van 1 gereed.* 11\..* Geld .*0 van 2 gereed, 2 te laat/u)
    expect(numbersIn(await readers[surface].press('Geen datum (1)'))).toEqual([11])
  })

  it('/thema', async () => {
    expect(await ask('thema')).toMatch(/Geld .*0 van 2 gereed, 2 te laat.*Ontmoeten .*0 van 1.*Verzuim .*0 van 1/u)
    expect(numbersIn(await ask('thema verzuim'))).toEqual([1])
    expect(numbersIn(await ask('thema geld'))).toEqual([5, 6])
  })

  it('/voortgang: what is late, and what is new', async () => {
    const [, late = '', fresh = ''] = (await ask('voortgang stuurgroep sinds 1 september 2024')).split(
      /Te laat \(5\)|Nieuw afgesproken \(7\)/u,
    )
    expect([numbersIn(late), numbersIn(fresh)]).toEqual([
      [5, 6, 7, 9, 10],
      [5, 6, 7, 8, 9, 10, 11],
    ])
  })

  it.each([
    ['taxi', [9]],
    ['informatieavnd', [6]],
    ['regiobijeenkomst', [1]],
    ['stuurgroep jeugd', [2]],
  ])('/zoek %s', async (text, expected) => {
    expect(numbersIn(await ask(`zoek ${text}`))).toEqual(expected)
  })

  it('the own page: what waits, and what is mine', async () => {
    const [waits = '', mine = ''] = (await readers[surface].home()).split('Mijn afspraken')
    expect(waits).toContain('Neemt u deze afspraken aan?')
    expect([numbersIn(waits), numbersIn(mine)]).toEqual([
      [5, 7, 11],
      [5, 7, 11],
    ])
    expect(mine).toContain('3 afspraken · 2 te laat')
  })

  it.each([
    ['alles', all],
    ['te laat', [5, 6, 7, 9, 10]],
    ['samen sterker', [5, 6, 11]],
  ])('a list to take along: %s', async (filter, expected) => {
    await ask(`afspraken ${filter}`)
    await readers[surface].press('Meenemen')
    const [head = '', ...lines] = (await readers[surface].open('CSV')).trim().split('\r\n')
    const at = head.replace('\u{feff}', '').split(';').indexOf('Nr')
    expect(lines.map((line) => Number(line.split(';')[at])).sort((a, b) => a - b)).toEqual(expected)
  })
})
