/** A whole pact: typed line by line by a member, and found again by every view. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nameAll } from '../../bot/agreements/names.ts'
import { instantOn } from '../../bot/clock.ts'
import { nl } from '../../cards/words/nl.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, valuesOf, type World } from '../world.ts'
import { lines, themes, writePact } from './pact.ts'

let world: World
let agenda: string

beforeEach(async () => {
  world = await openWorld()
  agenda = await writePact(world)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const anna = () => world.as('Anna')
const linesIn = async (reply: Promise<Parameters<typeof cardIn>[0]>) => linesOf(cardIn(await reply))
const projects = async () => (await world.storage.agreements.list(world.network, { agenda }, 100)).items
const show = (item: string) => anna().press('work-agenda.show-project', { item })
const projectOf = async (title: string) =>
  must(
    (await projects()).find((one) => one.title === title),
    title,
  )

describe('the pact', () => {
  it('keeps of every line what was written: theme, goals, owners and partners, and where they start', async () => {
    const items = await projects()
    expect(items).toHaveLength(17)
    const names = await nameAll(world.storage.network, world.network, { items, members: [] }, nl)
    const themeOf = new Map((await world.storage.workAgendas.themes(world.network)).map(({ id, name }) => [id, name]))
    const kept = items
      .toSorted((a, b) => a.number - b.number)
      .map(({ title, owners, details }) => ({
        theme: themeOf.get(details.theme ?? ''),
        title,
        owners: owners.map((owner) => names.owner(owner).replace(' (nog niemand)', '')),
        partners: details.partners.map(names.owner),
        goals: details.goals,
      }))
    expect(kept).toEqual(
      lines.map(({ theme, title, owners, partners = [], goals }) => ({ theme, title, owners, partners, goals })),
    )
    expect((await projectOf('Steunpunt voor ouders')).term).toMatchObject({ isStart: true, from: '2027-04-01' })
  })

  it('stands theme by theme, in the order of the agenda, each with how far it is', async () => {
    const first = await anna().command('werkagenda', 'streekpact')
    const shown = linesOf(cardIn(first))
    expect(shown.slice(0, 5)).toEqual([
      'Streekpact thuiszitters',
      'Geen kind langer dan drie maanden thuis.',
      'Overleg: OOGO',
      'Alles: 0 van 17 gereed',
      'Elk kind voorop',
    ])
    expect(shown).toContain(
      '1. Aanbod voor wie thuis dreigt te komen | SWV Noorderkring PO, SWV Noorderkring VO · geen datum · open · 1 doel',
    )
    expect(shown).toContain(
      '4. Steunpunt voor ouders | SWV Noorderkring PO · start do 1 apr 2027 – vr 30 apr 2027 · open · 1 doel',
    )
    const more = must(
      labelsOf(cardIn(first)).find((label) => label.startsWith('Nog ')),
      'next page',
    )
    const second = linesOf(cardIn(await pressOn(anna(), first, more)))
    const numbered = [...shown, ...second].filter((line) => /^\d+\. /u.test(line))
    expect(numbered.map((line) => Number(line.split('.')[0])).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 17 }, (_, at) => at + 1),
    )
    const headings = [...shown, ...second].filter((line) => themes.includes(line))
    expect([...new Set(headings)]).toEqual(themes)
  })

  it('is found with a slip in its name, and by “geen eigenaar” and “geen datum”', async () => {
    expect((await linesIn(anna().command('werkagenda', 'streekpakt thuiszitter')))[0]).toBe('Streekpact thuiszitters')
    const withoutOwner = await linesIn(anna().command('werkagenda', 'streekpact geen eigenaar'))
    expect(withoutOwner).toEqual(
      [
        'Streekpact thuiszitters: geen eigenaar',
        'Overleg: OOGO',
        'Het stelsel helpt mee',
        '13. Eenduidig melden en registreren | geen eigenaar · geen datum · open',
        '15. Doelmatig overleggen | geen eigenaar · geen datum · open',
      ].toSpliced(1, 0, 'Geen kind langer dan drie maanden thuis.'),
    )
    const whole = await anna().command('werkagenda', 'streekpact')
    expect(labelsOf(cardIn(whole))).toEqual(expect.arrayContaining(['Geen eigenaar (2)', 'Geen datum (16)']))
    const withoutTerm = await pressOn(anna(), whole, 'Geen datum (16)')
    expect(linesOf(cardIn(withoutTerm)).join()).toContain('Maatwerk past')
    expect(linesOf(cardIn(withoutTerm)).join()).not.toContain('Steunpunt')
    expect(linesOf(cardIn(withoutTerm))[0]).toBe('Streekpact thuiszitters: geen datum')
  })

  it('tells its progress, and that of each theme', async () => {
    const [one, two] = [await projectOf('Steunpunt voor ouders'), await projectOf('Gesprekken aan tafel met ouders')]
    const gijs = world.as('Gijs', 'OOGO')
    await gijs.press('agreement.report-done', { item: one.id })
    await gijs.submit(formIn(await gijs.press('agreement.give-progress', { item: two.id })), { progress: 'Begonnen.' })
    const shown = await linesIn(anna().command('werkagenda', 'streekpact'))
    expect(shown).toContain('Alles: 1 van 17 gereed, 1 loopt')
    expect(shown).toContain(': 1 van 2 gereed, 1 loopt')
    const list = await linesIn(anna().command('werkagenda'))
    expect(list).toContain('Streekpact thuiszitters | OOGO · 17 regels · 1 van 17 gereed, 1 loopt')
    const theme = await linesIn(anna().command('thema', 'samen met oudres'))
    expect(theme.slice(0, 3)).toEqual([
      'Thema: Samen met ouders',
      'Streekpact thuiszitters: 1 van 2 gereed, 1 loopt',
      'Wat openstaat',
    ])
    expect(theme[3]).toContain('3. Gesprekken aan tafel met ouders')
  })

  it('shows one project with its goals, owners, partners, start and what hangs under it', async () => {
    const project = await projectOf('Ondersteuningsteam en kernpartners')
    const under = formIn(await pressOn(anna(), await show(project.id), 'Actie hieronder'))
    const values = {
      title: 'Kaart van partners maken',
      term: 'uiterlijk 30 april',
      owners: [`member:${must(world.members.Anna, 'Anna').id}`],
    }
    expect(await anna().submit(under, values)).toMatchObject({ kind: 'done' })
    world.now = instantOn('2027-05-10', 10)
    const card = cardIn(await show(project.id))
    expect(linesOf(card)).toEqual([
      '7. Ondersteuningsteam en kernpartners',
      'Werkagenda: Streekpact thuiszitters',
      'Thema: Vroeg erbij',
      'Eigenaren: SWV Noorderkring PO · SWV Noorderkring VO',
      'In samenwerking met: regiogemeenten',
      'Datum: geen datum',
      'Stand: open',
      'Doelen',
      'Elk team kent zijn partners',
      'Partners schuiven op tijd aan',
      'Wat hieronder hangt: 0 van 1 gereed, 1 te laat',
      expect.stringContaining('18. Kaart van partners maken | Anna Wiegersma'),
    ])
    expect(await projects()).toHaveLength(17)
  })

  it('gets a line by its own button, with agenda, theme and body known already', async () => {
    const [theme] = await world.storage.workAgendas.themes(world.network)
    const form = formIn(await anna().press('work-agenda.add-project', { agenda, theme: must(theme, 'theme').id }))
    expect(valuesOf(form)).toMatchObject({ agenda, theme: must(theme, 'theme').name })
    expect(await anna().submit(form, { title: 'Nog een project' })).toMatchObject({ kind: 'done' })
    expect(await projectOf('Nog een project')).toMatchObject({
      body: must(world.bodies.OOGO, 'OOGO').id,
      details: { agenda, theme: must(theme, 'theme').id },
    })
  })
})
