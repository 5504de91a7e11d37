import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startDraft } from '../../bot/case-rounds/bringing-in/draft.ts'
import { nextDueIn } from '../../bot/case-rounds/round/given.ts'
import { usualSettings } from '../../bot/case-rounds/settings.ts'
import { daysAfter } from '../../bot/clock.ts'
import { auditSafeInMemory } from '../../storage/audit-safe.ts'
import { keysInMemory } from '../../storage/keys-in-memory.ts'
import { openStorage } from '../../storage/open.ts'
import { must } from '../world.ts'
import { openRoundWorld, type RoundWorld } from './round-world.ts'

let folder: string
let world: RoundWorld
let keys: ReturnType<typeof keysInMemory>
const fileOf = (): string => join(folder, 'schakel.db')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-rounds-'))
  keys = keysInMemory()
  world = await openRoundWorld(await openStorage(`sqlite:${fileOf()}`, auditSafeInMemory(), undefined, keys))
})
afterEach(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

/** What stands in the database of one round can be read by nobody any more. */
const garble = (round: string): void => {
  const database = new SQLite(fileOf())
  database.prepare('UPDATE case_seals SET sealed = ? WHERE round = ?').run('AAAA', round)
  database.close()
}
const names = ['r1', 'r2', 'r3', 'r4', 'r5'] as const

describe('when the time comes', () => {
  it('cases that were released on one morning appear together, under numbers of their own', async () => {
    for (const id of names) await world.bringIn(id, 'Anna')
    await world.to('2026-11-23', 14)
    const rounds = await Promise.all(names.map(world.round))
    expect(rounds.map(({ phase }) => phase)).toEqual(names.map(() => 'open'))
    expect(rounds.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(new Set(rounds.map(({ startedAt }) => startedAt)).size).toBe(1)
  })

  it('the order of their numbers is one of chance, and not that in which they were brought in', async () => {
    const orders = new Set<string>()
    for (let day = 23; day <= 27; day += 1) {
      const batch = names.map((name) => `${name}-${day}`)
      for (const id of batch) await world.bringIn(id, 'Anna', {}, `2026-11-${day}`)
      await world.to(`2026-11-${day}`, 14)
      const numbers = (await Promise.all(batch.map(world.round))).map(({ number }) => must(number, 'number'))
      const first = Math.min(...numbers)
      orders.add(numbers.map((number) => number - first).join())
    }
    // Five times the same of 120 orders: once in two hundred million.
    expect(orders.size).toBeGreaterThan(1)
  })

  it('one that cannot be read keeps no other from its turn', async () => {
    for (const id of names) await world.bringIn(id, 'Anna')
    garble('r3')
    await world.to('2026-11-23', 14)
    const phases = await Promise.all(['r1', 'r2', 'r4', 'r5'].map(async (id) => (await world.round(id)).phase))
    expect(phases).toEqual(['open', 'open', 'open', 'open'])
    garble('r4')
    await world.to('2026-11-24', 9)
    expect((await world.round('r5')).phase).toBe('clarifying')
    // What nobody can read any more is forgotten.
    expect(await world.round('r3')).toMatchObject({ phase: 'withdrawn', title: '' })
    expect(await keys.has(`case-round ${world.network} r3`)).toBe(false)
  })

  it('years after a round nothing is left of it but its lessons', async () => {
    await world.bringIn('r1', 'Anna')
    await world.to('2026-11-23', 14)
    for (let day = '2026-11-24'; day < '2027-04-01'; day = daysAfter(day, 3)) await world.to(day, 9)
    await world.to('2030-11-01', 9)
    expect(await world.round('r1')).toMatchObject({ phase: 'purged', title: 'Een leerling zonder plek' })
    await world.to('2031-03-03', 9)
    expect(await world.round('r1')).toMatchObject({ phase: 'purged', title: '', closedOn: null, number: 1 })
  })

  it('whatever is to be forgotten is forgotten before anything appears, after weeks in which we were down too', async () => {
    await world.bringIn('r1', 'Anna')
    const start = { network: world.network, body: must(world.bodies.OOGO, 'OOGO').id, way: 'written' } as const
    const people = { facilitator: 'm', secondFacilitator: null, first: null, level: 'sealed' } as const
    const left = { ...start, ...people, id: 'left', settings: usualSettings }
    const region = { holidayRegion: 'noord' } as const
    await world.storage.caseRounds.begin(startDraft(left, { now: world.now }), nextDueIn(region, world.now))
    await world.to('2026-12-14', 9)
    expect((await world.round('left')).phase).toBe('withdrawn')
    expect((await world.round('r1')).phase).toBe('open')
    expect(await keys.has(`case-round ${world.network} left`)).toBe(false)
  })

  it('a round of which the key was lost is forgotten, with a card that says so', async () => {
    await world.bringIn('r1', 'Anna')
    await world.to('2026-11-23', 14)
    await keys.destroy(`case-round ${world.network} r1`)
    await world.to('2026-11-24', 9)
    expect(await world.round('r1')).toMatchObject({ phase: 'withdrawn', title: '' })
    const card = await world.app.present(world.network, { kind: 'case-round', id: 'r1' }, 'card', 'nl')
    expect(JSON.stringify(card)).toContain('Casusronde 1 is ingetrokken. De tekst is gewist.')
  })

  it('two processes that wake at once publish a case once, and tell of it once', async () => {
    await world.bringIn('r1', 'Anna')
    world.now = must((await world.round('r1')).publishAt, 'moment')
    await Promise.all([world.app.wake(), world.app.wake()])
    expect(await world.round('r1')).toMatchObject({ phase: 'open', number: 1 })
    const nudges = await world.storage.nudges.ofMember(world.network, must(world.members.Bram, 'Bram').id, 10)
    expect(nudges).toHaveLength(1)
  })
})
