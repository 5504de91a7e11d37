/** The waiting list under whatever people do, in whatever order and at once: by its rules, and through the app. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attendingOf,
  changeSheet,
  findMovedUp,
  join,
  replace,
  type SignUp,
  type SignUpSheet,
} from '../../bot/sign-ups/sign-up.ts'
import { sized } from '../full-size.ts'
import { atOnce, world as shared, useSharedWorld } from '../network/at-once.ts'
import { formIn, must, type World } from '../world.ts'
import { join as joinHere, leave as leaveHere, oogoOf, openSheet, openTable, saidIn } from './table.ts'

const today = '2026-11-23'
const blank: SignUpSheet = {
  ...{ id: 's', network: 'n', body: 'b', about: null, title: 'Visiesessie', explanation: '', kinds: ['attend'] },
  ...{ most: 0, per: 'member', lastOn: null, owner: 'o', state: 'open', createdAt: 1, createdBy: 'o', version: 1 },
}

type Deed =
  | { readonly does: 'join' | 'leave' | 'take-over'; readonly who: number }
  | { readonly does: 'most'; readonly most: number }

const deeds = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom('join' as const, 'leave' as const, 'take-over' as const), who: fc.nat(8) }),
    fc.record({ does: fc.constant('most' as const), most: fc.nat(5) }),
  ),
  { minLength: 10, maxLength: 40 },
)

/** Three of each organisation. */
const whoIs = (who: number) => ({ member: `m${who}`, organisation: `o${who % 3}` })

/** As the feature does: the rules, and who moves up by it. */
const play = (sheet: SignUpSheet, signUps: readonly SignUp[], deed: Deed): [SignUpSheet, readonly SignUp[]] => {
  try {
    if (deed.does === 'most') return [changeSheet(sheet, signUps, { ...sheet, most: deed.most }), signUps]
    const who = whoIs(deed.who)
    if (deed.does === 'leave') return [sheet, signUps.filter(({ member }) => member !== who.member)]
    const joined = join(sheet, signUps, { ...who, kind: 'attend' }, today)
    if (deed.does === 'join') return [sheet, joined.kind === 'signed' ? [...signUps, joined.signUp] : signUps]
    if (joined.kind !== 'held') return [sheet, signUps]
    const over = replace(sheet, signUps, who, { instead: joined.held.member, today })
    return [sheet, signUps.map((one) => (one === joined.held ? over : one))]
  } catch {
    return [sheet, signUps]
  }
}

describe('by its rules', () => {
  it.each(['member', 'organisation'] as const)('of places per %s never too many are given, nor one twice', (per) => {
    fc.assert(
      fc.property(deeds, (list) => {
        let [sheet, signUps]: [SignUpSheet, readonly SignUp[]] = [{ ...blank, per, most: 2 }, []]
        for (const deed of list) {
          const before = attendingOf(sheet, signUps)
          ;[sheet, signUps] = play(sheet, signUps, deed)
          const after = attendingOf(sheet, signUps)
          if (sheet.most > 0) expect(after.placed.length).toBeLessThanOrEqual(sheet.most)
          if (sheet.most === 0 || after.placed.length < sheet.most) expect(after.waiting).toEqual([])
          const all = [...after.placed, ...after.waiting]
          expect(new Set(all.map(({ member }) => member)).size).toBe(all.length)
          if (per === 'organisation') expect(new Set(all.map((one) => one.organisation)).size).toBe(all.length)
          expect(all.map(({ place }) => place)).toEqual(all.map(({ place }) => place).toSorted((a, b) => a - b))
          const lost = before.placed.filter(({ place }) => after.waiting.some((one) => one.place === place))
          expect(lost).toEqual([])
          for (const { member } of findMovedUp(before, after))
            expect(before.waiting.some((one) => one.member === member)).toBe(true)
        }
      }),
      { numRuns: sized(200, 5_000) },
    )
  })
})

const people = ['Anna', 'Bram', 'Carla', 'Dirk', 'Gijs', 'Rik']

/** How many messages they were sent, of whatever became of the place since. */
const nudgesTo = async ({ storage, network, members }: World, who: string): Promise<number> =>
  (await storage.nudges.ofMember(network, must(members[who], who).id, 100)).length

/** Who moved up by what the history says was done, in that order, and has the place at the end of it. */
const movedUpBy = (most: number, before: readonly string[], done: readonly { verb: string; member: string }[]) => {
  let line = [...before]
  const moved = new Set<string>()
  for (const { verb, member } of done) {
    const waited = line.slice(most)
    line = verb === 'sign-up.signed' ? [...line, member] : line.filter((one) => one !== member)
    for (const one of line.slice(0, most)) if (waited.includes(one)) moved.add(one)
  }
  return { line, told: line.slice(0, most).filter((one) => moved.has(one)) }
}

describe('through the app, by several at once', () => {
  it('nobody has a place too many, and each who moves up hears of it exactly once', async () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('join', 'leave'), fc.constantFrom(...people)), {
      minLength: 9,
      maxLength: 18,
    })
    await fc.assert(
      fc.asyncProperty(moves, async (asked) => {
        const world = await openTable()
        const sheet = await openSheet(world, { most: '2' })
        const nameOf = new Map(Object.entries(world.members).map(([name, { id }]) => [id, name]))
        const told = new Map(people.map((who) => [who, 0]))
        let [line, seen]: [readonly string[], number] = [[], 1]
        for (let at = 0; at < asked.length; at += 3) {
          const some = asked.slice(at, at + 3)
          await Promise.all(some.map(([does, who]) => (does === 'join' ? joinHere : leaveHere)(world, who, sheet)))
          const history = await world.storage.history.of(world.network, { kind: 'sign-up-sheet', id: sheet.id })
          const done = history.slice(seen).map(({ verb, member }) => ({ verb, member: nameOf.get(member) ?? '' }))
          const moved = movedUpBy(2, line, done)
          line = moved.line
          seen = history.length
          expect(await placesOf(world, sheet)).toEqual({ placed: line.slice(0, 2), waiting: line.slice(2) })
          await world.app.wake()
          for (const who of moved.told) told.set(who, (told.get(who) ?? 0) + 1)
          for (const who of people) expect(await nudgesTo(world, who)).toBe(told.get(who))
        }
        expect(world.faults).toEqual([])
        await world.close()
      }),
      { numRuns: sized(5, 60) },
    )
  })
})

const placesOf = async (world: World, { id, ...sheet }: SignUpSheet) => {
  const nameOf = new Map(Object.entries(world.members).map(([name, { id: member }]) => [member, name]))
  const { placed, waiting } = attendingOf(sheet, await world.storage.signUps.signUps(world.network, id))
  const names = (some: readonly SignUp[]) => some.map(({ member }) => must(nameOf.get(member), member))
  return { placed: names(placed), waiting: names(waiting) }
}

describe('on two connections of one PostgreSQL', () => {
  useSharedWorld()

  const openShared = async (): Promise<SignUpSheet> => {
    const form = formIn(await shared.as('Anna', 'OOGO').command('aanmelden', 'Visiesessie'))
    await shared.as('Anna', 'OOGO').submit(form, { most: '1' })
    return must((await shared.storage.signUps.open(shared.network, [oogoOf(shared)])).at(-1), 'sheet')
  }

  it('of two who want the last place one gets it, and the other waits', async () => {
    const sheet = await openShared()
    const [first, second] = await atOnce(
      () => joinHere(shared, 'Anna', sheet),
      () => joinHere(shared, 'Bram', sheet),
    )
    expect(saidIn(first)).toContain('U bent aangemeld')
    expect(saidIn(second)).toContain('U staat op de wachtlijst, op plaats 1')
  })

  it('whoever joins while the place comes free either gets it at once, or is told that they moved up', async () => {
    const sheet = await openShared()
    await joinHere(shared, 'Anna', sheet)
    await joinHere(shared, 'Bram', sheet)
    await atOnce(
      () => leaveHere(shared, 'Anna', sheet),
      () => joinHere(shared, 'Gijs', sheet),
    )
    expect(await placesOf(shared, sheet)).toEqual({ placed: ['Bram'], waiting: ['Gijs'] })
    await shared.app.wake()
    expect([await nudgesTo(shared, 'Bram'), await nudgesTo(shared, 'Gijs')]).toEqual([1, 0])
  })
})
