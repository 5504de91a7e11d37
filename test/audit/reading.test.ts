/** The log in the chat: for the secretariat and the auditor, in names and words, without content. */
import { DataSource } from 'typeorm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../bot/app.ts'
import type { Deed } from '../../bot/audit/audit.ts'
import { anchorLog, checkLog } from '../../bot/audit/check.ts'
import { auditFeature } from '../../bot/audit/feature.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { namesOfThings } from '../../bot/network/name-things.ts'
import { type Card, plain } from '../../cards/card.ts'
import { sqliteInFile } from '../storage/databases.ts'
import { cardIn, formIn, must, openWorld, type World } from '../world.ts'

let world: World
let past: (sql: string) => Promise<unknown>
let clear: () => Promise<void>

beforeEach(async () => {
  const place = await sqliteInFile()
  world = await openWorld(place.url)
  clear = place.clear
  past = async (sql) => {
    const source = await new DataSource({
      type: 'better-sqlite3',
      database: place.url.replace('sqlite:', ''),
    }).initialize()
    const rows = await source.query(sql)
    await source.destroy()
    return rows
  }
  await world.storage.network.saveMember({ ...must(world.members.Femke, 'Femke'), role: 'auditor' })
})
afterEach(async () => {
  await world.close()
  await clear()
})

const linesOf = (card: Card): readonly string[] =>
  card.blocks.flatMap((block) => (block.kind === 'rows' ? block.rows.map(({ text }) => plain(text)) : []))
const saidOn = (card: Card): string => JSON.stringify(card)
const readLog = async (name: string, text = '') => cardIn(await world.as(name).command('netwerk', `logboek ${text}`))
const writeItem = async (title: string) => {
  const anna = world.as('Anna', 'OOGO')
  await anna.submit(formIn(await anna.command('afspraak', title)))
}
const record = (given: Partial<Deed>) =>
  world.storage.audit.record({
    network: world.network,
    at: world.now,
    member: must(world.members.Anna, 'Anna').id,
    surface: 'slack',
    verb: 'network.changed',
    ref: { kind: 'network', id: world.network },
    ...given,
  })

describe('the log', () => {
  it('says who did what to what, when and from where, newest first, and that it was read', async () => {
    await writeItem('Werkagenda opstellen')
    const bram = must(world.members.Bram, 'Bram').id
    await record({ onBehalfOf: bram, ref: { kind: 'body', id: must(world.bodies.OOGO, 'OOGO').id } })
    expect(linesOf(await readLog('Femke'))).toEqual([
      'ma 23 nov 2026 10.00 · Anna Wiegersma namens Bram Tolsma · overleg OOGO · gewijzigd · Slack',
      'ma 23 nov 2026 10.00 · Anna Wiegersma · afspraak 1 · vastgelegd · onze pagina',
    ])
    expect(linesOf(await readLog('Hanneke'))[0]).toBe(
      'ma 23 nov 2026 10.00 · Femke Lubbersen · logboek · gelezen · onze pagina',
    )
  })

  it('says who got a seat or lost it, and to whom all was passed on', async () => {
    const hanneke = world.as('Hanneke')
    const bram = must(world.members.Bram, 'Bram').id
    const form = formIn(await hanneke.press('network.write', { register: 'members', id: bram }))
    await hanneke.submit(form, { bodies: [must(world.bodies.Stuurgroep, 'Stuurgroep').id] })
    await hanneke.submit(formIn(await hanneke.command('netwerk', 'draag alles van Bram over aan Anna')), {})
    const lines = linesOf(await readLog('Hanneke')).join('\n')
    expect(lines).toContain('overleg Stuurgroep · een plaats gegeven (Bram Tolsma)')
    expect(lines).toContain('overleg OOGO · plaats teruggenomen (Bram Tolsma)')
    expect(lines).toContain('overleg Stuurgroep · overgedragen (Anna Wiegersma)')
    expect(lines).toContain('lid Bram Tolsma · alles overgedragen (Anna Wiegersma)')
  })

  it('answers a word that thousands of members bear', async () => {
    const bram = must(world.members.Bram, 'Bram')
    const ids = Array.from({ length: 9_000 }, (_, at) => `m${at}`)
    const newcomers = ids.map((id) => {
      const member = { ...bram, id, name: `Vrijwilliger ${id}` }
      const { alone, ...identity } = pageIdentity(member)
      const channel = { id: `c-${id}`, network: world.network, body: null, member: id, name: id, address: alone }
      return { member, identity, channel }
    })
    await world.storage.network.addMembers(newcomers)
    await record({ ref: { kind: 'member', id: 'm0' } })
    expect(linesOf(await readLog('Femke', 'vrijwilliger'))).toHaveLength(1)
  })

  it('is closed to everybody else, by command, press and form', async () => {
    for (const name of ['Anna', 'Gijs']) {
      expect((await readLog(name)).summary).toContain('voor het secretariaat en de controleur')
      for (const press of ['audit.read', 'audit.search', 'audit.check'])
        expect(saidOn(cardIn(await world.as(name).press(press, { query: '', before: 0 })))).toContain('secretariaat')
    }
    expect(await world.storage.audit.last(world.network)).toBeNull()
  })

  it('is paged without losing or showing twice what comes meanwhile', async () => {
    for (let at = 1; at <= 40; at++) await record({ at: world.now + at * 60_000 })
    const seen: string[] = []
    let card = await readLog('Femke')
    for (;;) {
      seen.push(
        ...card.blocks.flatMap((block) =>
          block.kind === 'rows' ? block.rows.map(({ fine }) => plain(fine ?? '')) : [],
        ),
      )
      const older = card.blocks
        .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
        .find(({ label }) => label === 'Oudere regels')
      if (older?.kind !== 'button') break
      card = cardIn(await world.as('Femke').press(older.press.name, older.press.data))
    }
    expect(seen).toEqual(Array.from({ length: 40 }, (_, at) => `regel ${40 - at}`))
  })

  it.each([
    [
      'Anna',
      [
        'Anna Wiegersma · afspraak 1 · vastgelegd',
        'Bram Tolsma namens Anna Wiegersma · netwerk Regio Noord · gewijzigd',
      ],
    ],
    ['afspraak 1', ['Anna Wiegersma · afspraak 1 · vastgelegd']],
    ['oogo', ['Bram Tolsma · overleg OOGO · gewijzigd']],
    ['VASTGELEGD', ['Anna Wiegersma · afspraak 1 · vastgelegd']],
    ['bestaat niet', []],
  ])('is searched for %s', async (query, expected) => {
    await writeItem('Werkagenda opstellen')
    const { Anna, Bram } = world.members
    await record({ member: must(Bram, 'Bram').id, onBehalfOf: must(Anna, 'Anna').id })
    await record({ member: must(Bram, 'Bram').id, ref: { kind: 'body', id: must(world.bodies.OOGO, 'OOGO').id } })
    const found = linesOf(await readLog('Femke', query))
    expect(found.map((line) => line.split(' · ').slice(1, -1).join(' · ')).sort()).toEqual([...expected].sort())
    const form = formIn(await world.as('Femke').press('audit.search', {}))
    expect(linesOf(cardIn(await world.as('Femke').submit(form, { query })))).toEqual(found)
  })

  it('shows somebody who was erased as a former member of the organisation, and what it does not know as it is', async () => {
    const anna = must(world.members.Anna, 'Anna')
    await record({})
    await record({ member: '', surface: 'server', verb: 'network.imported-from-mars' })
    await record({ member: '', surface: 'server', verb: 'poll.closed' })
    await record({ member: 'gone', ref: { kind: 'rocket', id: '1' } })
    await world.storage.network.saveMember({ ...anna, name: '', leftOn: '2026-11-20' })
    expect(linesOf(await readLog('Femke')).map((line) => line.split(' · ').slice(1).join(' · '))).toEqual([
      'Onbekend · rocket · gewijzigd · Slack',
      'Schakel, vanzelf · netwerk Regio Noord · gesloten · de server',
      'wie de server beheert · netwerk Regio Noord · network.imported-from-mars · de server',
      'een oud-lid van SWV Noorderkring VO · netwerk Regio Noord · gewijzigd · Slack',
    ])
  })

  it('speaks English to whoever asked for it', async () => {
    await world.storage.network.saveMember({ ...must(world.members.Femke, 'Femke'), role: 'auditor', language: 'en' })
    await record({})
    expect(linesOf(await readLog('Femke'))).toEqual([
      'Mon 23 Nov 2026 10.00 · Anna Wiegersma · network Regio Noord · changed · Slack',
    ])
  })
})

describe('a check in the chat', () => {
  const check = async () => cardIn(await world.as('Femke').press('audit.check', {}))

  it('says that all is well, and until where the log is anchored', async () => {
    for (let at = 0; at < 3; at++) await record({})
    expect(saidOn(await check())).toContain('Nog niet verankerd')
    await anchorLog(world.storage, world.network, world.now)
    const card = await check()
    expect(card.summary).toBe('4 regels, ongeschonden.')
    expect(saidOn(card)).toContain('Laatst verankerd, buiten de database: ma 23 nov 2026 10.00, tot en met regel 4.')
  })

  it('says what is wrong and what to do, and the log says so until it is right again', async () => {
    for (let at = 0; at < 9; at++) await record({})
    await anchorLog(world.storage, world.network, world.now)
    await past("UPDATE audit SET member = 'x' WHERE seq IN (2, 3)")
    await past('DELETE FROM audit WHERE seq = 5 OR seq > 7')
    const said = saidOn(await check())
    expect(said).toContain('6 regels, en er klopt iets niet:')
    expect(said).toContain('Regels 2 tot en met 3: gewijzigd')
    expect(said).toContain('Regel 5: verdwenen')
    expect(said).toContain('reservekopie')
    expect(saidOn(await readLog('Femke'))).toContain('Kies Controleren')
  })

  it('is still kind when somebody wrote what cannot be read', async () => {
    await record({})
    await past("UPDATE audit SET surface = 'mars', at = 'gisteren'")
    expect(saidOn(await check())).toContain('Regel 1: gewijzigd')
    expect(saidOn(await readLog('Femke'))).toContain('mars')
  })
})

describe('a check that takes long', () => {
  /** A log of which nothing is read until the gate is opened. */
  const gated = (patience: number) => {
    const [isAsked, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const { storage } = world
    const walk: typeof storage.audit.walk = async (...asked) => {
      isAsked.resolve()
      await gate.promise
      return storage.audit.walk(...asked)
    }
    const parts = { ...storage, audit: { ...storage.audit, walk }, tell: async () => {} }
    const features = [auditFeature(parts, namesOfThings(storage.network), { now: () => world.now, patience })]
    const clock = { now: () => world.now }
    const app = createApp({ ...storage, features, clock, onFault: (error) => void world.faults.push(error) })
    const { alone: at, ...from } = pageIdentity(must(world.members.Femke, 'Femke'))
    const pressed = { kind: 'press', name: 'audit.check', data: {}, from, at, isPrivate: true, language: 'nl' } as const
    const check = async () => cardIn((await app.answer(pressed)).reply)
    return { check, isAsked: isAsked.promise, open: gate.resolve }
  }

  it('keeps nobody waiting who writes meanwhile', async () => {
    const { check, isAsked, open } = gated(60_000)
    await record({})
    const card = check()
    await isAsked
    await record({})
    open()
    expect((await card).summary).toBe('2 regels, ongeschonden.')
    expect(world.faults).toEqual([])
  })

  it('goes on after the answer, and whoever asks again sees what it found', async () => {
    const { check, open } = gated(1)
    await record({})
    const [first, second] = await Promise.all([check(), check()])
    for (const card of [first, second]) {
      expect(card.summary).toContain('worden nu gecontroleerd')
      expect(saidOn(card)).toContain('audit.check')
    }
    open()
    let card = await check()
    while (card.summary.includes('worden nu gecontroleerd')) card = await check()
    // What the waiting itself wrote in the log came after it began, or was read with it.
    expect(card.summary).toMatch(/^\d+ regels, ongeschonden\.$/u)
  })
})

describe('no content', () => {
  it('of any kind stands in the log: not in titles, progress, names, searches or codes', async () => {
    const canary = 'Kanariepiet'
    await writeItem(`${canary} opstellen`)
    const item = must(await world.storage.agreements.findNumbered(world.network, 1), 'item')
    const anna = world.as('Anna', 'OOGO')
    const progress = formIn(await anna.press('agreement.give-progress', { item: item.id }))
    await anna.submit(progress, { progress: `Met ${canary} gesproken` })
    const hanneke = world.as('Hanneke')
    const link = formIn(await hanneke.press('network.write', { register: 'links', id: '' }))
    await hanneke.submit(link, { name: canary, href: `https://example.org/${canary}`, about: canary })
    const member = formIn(await hanneke.command('netwerk', 'lid'))
    const given = { name: `Piet ${canary}`, organisation: canary, function: canary, bodies: [] }
    const code = /koppel ([A-Z0-9-]+)/u.exec(saidOn(cardIn(await hanneke.submit(member, given))))?.[1]
    await readLog('Femke', canary)
    const rows = JSON.stringify(await past('SELECT * FROM audit'))
    expect(JSON.parse(rows).length).toBeGreaterThanOrEqual(6)
    expect(rows).not.toContain(canary)
    expect(rows).not.toContain(must(code, 'code'))
    expect(saidOn(await readLog('Femke', 'vastgelegd'))).not.toContain(canary)
    expect(await checkLog(world.storage, world.network, 0)).toMatchObject({ findings: [] })
  })
})
