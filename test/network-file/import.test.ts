import { readFile } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { readKept } from '../../bot/network/file/kept-network.ts'
import { tellPlan } from '../../bot/network/file/tell-plan.ts'
import { writeNetworkFile } from '../../bot/network/file/write-network-file.ts'
import { nl } from '../../cards/words/nl.ts'
import type { Storage } from '../../storage/open.ts'
import { describeOnEveryDatabase } from '../storage/databases.ts'
import { must } from '../world.ts'
import { importText, planOf, small } from './given.ts'

const sample = await readFile(new URL('../../docs/voorbeeld-netwerk.yaml', import.meta.url), 'utf8')

const told = async (storage: Storage, text: string, given = {}) =>
  tellPlan(planOf(await importText(storage, text, given)), false, nl)

const networkOf = async ({ network }: Storage) => must((await network.networks())[0], 'network').id

const memberOf = async (storage: Storage, name: string) => {
  const members = await storage.network.members(await networkOf(storage))
  return must(
    members.find((one) => one.name === name),
    name,
  )
}

describeOnEveryDatabase('a network from a file', (opened) => {
  it('stands there as the sample of the guide says, and a second time changes nothing', async () => {
    const { storage } = opened()
    const [first] = await told(storage, sample)
    expect(first).toBe(
      'Ingelezen: 1 netwerk nieuw, 21 organisaties nieuw, 7 overleggen nieuw, 20 leden nieuw, 2 groepen nieuw, 3 functies nieuw, 2 verwijzingen nieuw, 1 afwezigheid nieuw.',
    )
    expect(await told(storage, sample)).toEqual([nl.networkFile.noChanges])

    const kept = await readKept(storage.network)
    expect(kept.network).toMatchObject({ name: 'Onderwijs en jeugd Zuiderpeel', holidayRegion: 'zuid' })
    expect(kept.organisations.find(({ name }) => name === 'SWV PO De Peelrand')).toMatchObject({
      kind: 'swv',
      sectors: ['po'],
      code: 'PO3091',
    })
    const tables = kept.bodies.filter(({ hasRings }) => hasRings)
    expect(tables.map(({ name, template, level }) => [name, template, level])).toEqual([
      ['Ontwikkeltafel Ouders als partner', 'development_table', 'operational'],
      ['Ontwikkeltafel Overgang po-vo', 'development_table', 'operational'],
      ['Ontwikkeltafel Zorg in de klas', 'development_table', 'operational'],
    ])
    expect(kept.bodies.find(({ name }) => name === 'OOGO Zuiderpeel')?.seatPlan).toEqual({
      swv: 3,
      school_board: 2,
      vocational_college: 1,
      municipality: 9,
    })
  })

  it('has members who are known on our page, and bodies with a channel there', async () => {
    const { storage } = opened()
    await importText(storage, sample)
    const network = await networkOf(storage)
    const { id } = await memberOf(storage, 'Fenna Joosten')
    expect(await storage.network.memberOf({ surface: 'web', space: network, user: id, name: '' })).toMatchObject({ id })
    expect(await storage.network.channelsOfMember(network, id)).toHaveLength(1)
    for (const body of await storage.network.bodies(network))
      expect(await storage.network.channelsOfBody(network, body.id)).toMatchObject([{ name: body.name }])
  })

  it('is written down as done on the server, and a member’s name only in the register', async () => {
    const { storage } = opened()
    await importText(storage, sample)
    const network = await networkOf(storage)
    const { id } = await memberOf(storage, 'Fenna Joosten')
    const [added, ...others] = await storage.history.of(network, { kind: 'member', id })
    expect(others).toEqual([])
    expect(added).toMatchObject({ member: '', surface: 'server', verb: 'network.added' })
    expect(JSON.stringify(added)).not.toMatch(/Fenna|teamleider/u)
    const entries = await storage.audit.walk(network, 1, 1_000)
    expect(entries.some(({ ref, verb }) => ref.id === id && verb === 'network.added')).toBe(true)
  })

  it('with one problem is not there at all', async () => {
    const { storage } = opened()
    const line = sample.split('\n').findIndex((text) => text.includes('vervanger: Wouter')) + 1
    const { problems } = await importText(storage, sample.replace('vervanger: Wouter', 'vervanger: Walter'))
    expect(problems.map((problem) => [problem.line, problem.kind])).toEqual([[line, 'reference-unknown']])
    expect(await storage.network.networks()).toEqual([])
  })

  it('that is only tried is not there either', async () => {
    const { storage } = opened()
    planOf(await importText(storage, sample, { isTrial: true }))
    expect(await storage.network.networks()).toEqual([])
  })
})

describeOnEveryDatabase('a network that is kept', (opened) => {
  const withTables = `${small}  - naam: Bram Tol
    organisatie: Gemeente Beekdal
    functie: wethouder
    overleggen: [OOGO, Tafel]
overleggen:
  - {naam: OOGO, niveau: bestuurlijk}
  - {naam: Tafel, niveau: beleid, ringen: ja}
groepen:
  - {naam: Gemeenten, organisaties: [Gemeente Beekdal], contact: Bram Tol}
`
  beforeEach(async () => {
    planOf(await importText(opened().storage, withTables))
  })

  it('changes as the file changes, and says what', async () => {
    const { storage } = opened()
    const changed = withTables
      .replace('functie: wethouder', 'functie: burgemeester')
      .replace('[OOGO, Tafel]', '[{overleg: Tafel, ring: buiten, rol: voorzitter}]')
      .replace('niveau: bestuurlijk', 'niveau: beleid')
      .replace(', contact: Bram Tol', ', contact: ')
    expect(await told(storage, changed)).toEqual([
      'Ingelezen: 1 overleg gewijzigd, 1 lid gewijzigd, 1 groep gewijzigd.',
      '  overleg OOGO: niveau',
      '  lid Bram Tol: functie, overleggen',
      '  groep Gemeenten: contact',
    ])
    const network = await networkOf(storage)
    const bram = await memberOf(storage, 'Bram Tol')
    const [tafel] = (await storage.network.bodies(network)).filter(({ name }) => name === 'Tafel')
    expect(await storage.network.seatsOfMember(network, bram.id)).toEqual([
      { network, body: tafel?.id, member: bram.id, ring: 'outer', role: 'chair' },
    ])
    expect(await storage.network.groups(network)).toMatchObject([{ contact: null }])
    const verbs = (await storage.history.of(network, { kind: 'body', id: tafel?.id ?? '' })).map(({ verb }) => verb)
    expect(verbs).toEqual(['network.added', 'network.seated', 'network.seat-changed'])
  })

  it('takes over how a body meets, what it serves and who means to join it, and gives it back', async () => {
    const { storage } = opened()
    const chained = withTables
      .replace('ringen: ja}', 'ringen: ja, bereidt voor: OOGO, ritme: elke zes weken op dinsdag}')
      .replace(
        'niveau: bestuurlijk}',
        'niveau: bestuurlijk, voornemens: [{organisatie: De Regio, wijziging: treedt toe, toelichting: in maart}]}',
      )
    expect(await told(storage, chained)).toEqual([
      'Ingelezen: 2 overleggen gewijzigd.',
      '  overleg Tafel: werkwijze, verbindingen',
      '  overleg OOGO: voornemens',
    ])
    const network = await networkOf(storage)
    const [oogo, tafel] = await storage.network.bodies(network)
    expect(tafel?.customs.rhythm).toEqual({ kind: 'weeks', every: 6, weekday: 2, fromOn: '2026-11-24' })
    const link = { network, from: tafel?.id, to: oogo?.id, relation: 'prepares' }
    expect(await storage.network.bodyLinks(network)).toEqual([link])
    expect(await storage.network.intendedSeats(network)).toMatchObject([{ change: 'joins', saidOn: '2026-11-23' }])
    expect(await told(storage, must(writeNetworkFile(await readKept(storage.network)), 'file'))).toEqual([
      nl.networkFile.noChanges,
    ])

    await told(storage, withTables.replace('ringen: ja}', 'ringen: ja, bereidt voor: []}'))
    expect(await storage.network.bodyLinks(network)).toEqual([])
    const history = await storage.history.of(network, { kind: 'body', id: tafel?.id ?? '' })
    expect(history.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['network.changed', 'overleg.linked', 'overleg.unlinked']),
    )
  })

  it('keeps what the file leaves out, and names it', async () => {
    const { storage } = opened()
    expect(await told(storage, small)).toEqual([
      nl.networkFile.noChanges,
      'Staat niet in het bestand en blijft staan: leden: Bram Tol',
    ])
    expect((await memberOf(storage, 'Bram Tol')).function).toBe('wethouder')
  })

  it('gives a thing another name by its id, also on its channel', async () => {
    const { storage } = opened()
    const network = await networkOf(storage)
    const file = must(writeNetworkFile(await readKept(storage.network)), 'file')
    const renamed = file.replaceAll('OOGO', 'OOGO Jeugd').replaceAll('Bram Tol', 'Bram Tolsma')
    expect((await told(storage, renamed))[0]).toBe('Ingelezen: 1 overleg gewijzigd, 1 lid gewijzigd.')
    const { id } = await memberOf(storage, 'Bram Tolsma')
    expect((await storage.network.identitiesOf(network, id)).map(({ name }) => name)).toEqual(['Bram Tolsma'])
    const names = (await storage.network.channels(network)).map(({ name }) => name)
    expect(names.sort()).toEqual(['Bram Tolsma', 'Hanna Dorst', 'OOGO Jeugd', 'Tafel'])
  })

  it('lets a member leave by the rules of leaving, once', async () => {
    const { storage } = opened()
    const network = await networkOf(storage)
    const { id } = await memberOf(storage, 'Bram Tol')
    const leaving = withTables.replace('functie: wethouder', 'vertrokken: ja').replace(', contact: Bram Tol', '')
    expect(await told(storage, leaving)).toEqual(['Ingelezen: 1 lid vertrokken.', '  lid Bram Tol: vertrokken'])
    expect(await storage.network.formerMembers(network)).toMatchObject([{ id, leftOn: '2026-11-23' }])
    expect(await storage.network.identitiesOf(network, id)).toEqual([])
    expect(await storage.network.seats(network)).toEqual([])
    expect(await storage.network.groups(network)).toMatchObject([{ contact: null }])
    expect(await told(storage, leaving)).toEqual([nl.networkFile.noChanges])
  })

  it('lets a secretary leave who has a successor in the same file', async () => {
    const { storage } = opened()
    const file = withTables
      .replace('rol: secretariaat', 'vertrokken: ja')
      .replace('functie: wethouder', 'rol: secretariaat')
    expect((await told(storage, file))[0]).toBe('Ingelezen: 1 lid gewijzigd, 1 lid vertrokken.')
    expect((await memberOf(storage, 'Bram Tol')).role).toBe('secretariat')
  })

  it('tells a deputy of an absence from the file, as of one from the chat', async () => {
    const { storage } = opened()
    const network = await networkOf(storage)
    const { id } = await memberOf(storage, 'Bram Tol')
    await told(
      storage,
      'afwezigheid:\n  - {lid: Bram Tol, vervanger: Hanna Dorst, van: 2026-12-01, tot en met: 2026-12-08}\n',
    )
    const [, away] = await storage.history.of(network, { kind: 'member', id })
    expect(away).toMatchObject({ verb: 'member.went-away', data: { fromOn: '2026-12-01', untilOn: '2026-12-08' } })
  })

  it('takes members from a file of Excel: semicolons, a mark, quotes, several bodies in one cell', async () => {
    const { storage } = opened()
    const csv = [
      '\uFEFFNaam;Organisatie;Functie;Rol;Overleggen',
      'Bram Tol;Gemeente Beekdal;"wethouder; jeugd ""en"" zorg";;Tafel (buitenkring) | OOGO',
      '"Ineke Plag";gemeente beekdal;;meelezer;OOGO (voorzitter)',
      ';;;;',
      '',
    ].join('\r\n')
    expect((await told(storage, csv, { name: 'leden.CSV' })).slice(0, 3)).toEqual([
      'Ingelezen: 1 lid nieuw, 1 lid gewijzigd.',
      '  lid Ineke Plag: nieuw',
      '  lid Bram Tol: functie, overleggen',
    ])
    expect(await memberOf(storage, 'Bram Tol')).toMatchObject({
      function: 'wethouder; jeugd "en" zorg',
      role: 'member',
    })
    expect((await told(storage, csv, { name: 'leden.csv' }))[0]).toBe(nl.networkFile.noChanges)
  })
})

describe('a name that YAML could take for something else', () => {
  it.each(['no', 'true', '2301', '2026-12-31', '1e3', 'null', '0x10', '"~"'])('%s is a name', async (name) => {
    const { openStorage } = await import('../../storage/open.ts')
    const storage = await openStorage('sqlite::memory:')
    planOf(await importText(storage, `${small}overleggen:\n  - naam: ${name}\n    niveau: beleid\n`))
    const bodies = await storage.network.bodies(await networkOf(storage))
    expect(bodies.map((body) => body.name)).toEqual([name.replaceAll('"', '')])
    await storage.close()
  })
})
