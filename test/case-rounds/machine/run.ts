/** One run of the model test: rules and oracle side by side, compared after every step. */
import { expect } from 'vitest'
import type { RoundView } from '../../../bot/case-rounds/seeing/view-round.ts'
import { dueOf } from '../../../bot/case-rounds/timing/due.ts'
import { passTime } from '../../../bot/case-rounds/timing/pass-time.ts'
import { Refusal } from '../../../bot/refusal.ts'
import { type Chance, chanceOf } from '../../engine/random.ts'
import { at, dayOf, isInHoliday, plus } from './calendar.ts'
import { chooseBeginning, chooseCommand, chooseMoment } from './choose.ts'
import { type Command, people } from './command.ts'
import { objectionsTo } from './objections.ts'
import { Oracle } from './oracle.ts'
import { seenBy, seesCore, supportSeenBy } from './sight.ts'
import { type Seat, settingReasons, Table } from './table.ts'

export interface Tally {
  readonly accepted: number[]
  readonly refused: Set<string>
  readonly reached: Set<string>
  readonly done: Set<string>
}
export const newTally = (): Tally => ({ accepted: [], refused: new Set(), reached: new Set(), done: new Set() })

/** Enough to bring two or three rounds to their end. */
const [mostSteps, mostRounds] = [230, 4]

export const runMachine = (seed: number, tally: Tally): void => {
  const chance = chanceOf(seed * 7919)
  const table = new Table(at(plus('2026-08-20', chance.below(420)), 8 + chance.below(9)), seed)
  const oracles: Oracle[] = []
  let accepted = 0
  for (let step = 0; step < mostSteps; step += 1) {
    const where = `seed ${seed} step ${step}`
    const goesOn = chance.below(5) === 0
    if (oracles.length === 0 || (oracles.length < mostRounds && chance.below(40) === 0)) begin(table, oracles, chance)
    else if (goesOn) passTo(chooseMoment(table.now, dayOf(table.now), oracles, chance), table, oracles, tally)
    else {
      const one = chooseCommand(oracles, chance)
      if (give(one, table, oracles, tally, where)) accepted += 1
      compare(one.round, table, oracles, chance, tally, where)
      continue
    }
    for (const index of oracles.keys()) compare(index, table, oracles, chance, tally, where)
  }
  expect(new Set(table.published).size, `seed ${seed}: published twice`).toBe(table.published.length)
  tally.accepted.push(accepted)
}

/** An expectation is dear, and there are millions: only what differs is put before one. */
export const same = (found: unknown, expected: unknown, where: string): void => {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found, where).toEqual(expected)
}

const begin = (table: Table, oracles: Oracle[], chance: Chance): void => {
  const beginning = chooseBeginning(chance)
  table.begin(beginning)
  oracles.push(new Oracle(beginning, table.now))
}

const passTo = (now: number, table: Table, oracles: readonly Oracle[], tally: Tally): void => {
  table.now = now
  const done = table.pass()
  for (const { kind } of done) tally.done.add(kind)
  for (const oracle of oracles) oracle.pass(now)
  // What is to be forgotten goes before anything else of its round.
  for (const [, some] of Map.groupBy(done, ({ round }) => round)) {
    const forgets = some.findIndex(({ kind }) => kind === 'purge' || kind === 'expire')
    const earlier = some.slice(0, Math.max(0, forgets)).filter(({ kind }) => kind !== 'advance' && kind !== 'close')
    expect(forgets > 0 ? earlier : []).toEqual([])
    for (const kind of ['remind', 'ask-again', 'purge', 'expire'])
      expect(some.filter((one) => one.kind === kind).length).toBeLessThan(2)
  }
  // Done twice it is done once.
  for (const { halves } of table.seats) {
    expect(dueOf(halves.round, table.given())).toBeNull()
    expect(passTime(halves, table.given()).after).toBe(halves)
  }
}

/** Whether it was done; the rules and the oracle agree, also on why not. */
const give = (one: Command, table: Table, oracles: readonly Oracle[], tally: Tally, where: string): boolean => {
  const oracle = oracles[one.round]
  if (!oracle) return false
  const objections = new Set(objectionsTo(oracle, one, table.now))
  const setting = one.name === 'set' ? settingReasons[one.count % settingReasons.length] : null
  if (setting) objections.add(setting)
  const before = table.seats[one.round]?.halves
  const minted = table.minted.length
  try {
    table.do(one)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    tally.refused.add(error.reason)
    const short = error.reason.replace(/^case-round\./, '')
    expect([...objections], `${where}: ${one.name} by ${one.by} refused for ${short}`).toContain(short)
    expect(table.seats[one.round]?.halves).toBe(before)
    return false
  }
  expect([...objections], `${where}: ${one.name} by ${one.by} (${one.text}) was done`).toEqual([])
  oracle.do(one, table.now, table.minted.slice(minted))
  oracle.pass(table.now)
  return one.name !== 'set'
}

/** A command touches one round; time touches all. */
export const compare = (
  index: number,
  table: Table,
  oracles: readonly Oracle[],
  chance: Chance,
  tally: Tally,
  where: string,
): void => {
  const [seat, oracle] = [table.seats[index], oracles[index]]
  if (!seat || !oracle) return
  same(stateOf(seat), expectedOf(oracle, table.now), where)
  comparePieces(seat, oracle, where)
  reach(seat, tally)
  for (const person of [chance.pick(people), oracle.start.submitter]) compareView(table, seat, oracle, person, where)
  compareOutsiders(table, seat, where)
}

const stateOf = ({ halves: { round, sealed } }: Seat) => ({
  phase: round.phase,
  endsAt: round.phase === 'screening' ? null : round.endsAt,
  publishAt: round.publishAt,
  isTooFew: round.tooFewAt !== null,
  isLive: round.isLive,
  isExtended: round.isExtended && round.endsAt !== null,
  isPaused: round.pausedUntil !== null,
  isWide: round.audience.isWide,
  lessons: round.lessons.map(({ id }) => id),
  agreements: round.agreements.length,
  isKept: sealed !== null,
})

const expectedOf = (oracle: Oracle, now: number) => ({
  phase: oracle.phase,
  endsAt: oracle.endsAt,
  publishAt: oracle.publishAt,
  isTooFew: oracle.isTooFew,
  isLive: oracle.isLive,
  isExtended: oracle.isExtended && oracle.endsAt !== null,
  isPaused: oracle.isRunning() && !oracle.isLive && isInHoliday(dayOf(now)),
  isWide: oracle.isWide,
  lessons: oracle.lessons,
  agreements: oracle.agreements.size,
  isKept: !oracle.isGone(),
})

const comparePieces = ({ halves: { sealed } }: Seat, oracle: Oracle, where: string): void => {
  const kept = sealed?.pieces.map(({ id, of, showAt }) => `${id} ${of} ${showAt}`).sort() ?? []
  same(kept, oracle.pieces.map(({ id, of, showAt }) => `${id} ${of} ${showAt}`).sort(), where)
}

/** Counted here from what the rules say, and nowhere decided. */
const reach = ({ halves: { round } }: Seat, { reached }: Tally): void => {
  reached.add(round.phase)
  if (round.pausedUntil !== null) reached.add('paused')
  if (round.tooFewAt !== null) reached.add('too-few')
  if (round.isLive) reached.add('live')
  if (round.isExtended) reached.add('extended')
  if (round.openedOn !== null && !round.audience.isWide) reached.add('counterpart')
}

const compareView = (table: Table, seat: Seat, oracle: Oracle, person: number, where: string): void => {
  const view = table.view(seat, table.viewer(seat, person))
  const shown = view?.pieces.map(({ id }) => id).sort() ?? []
  const expected = seenBy(oracle, person, table.now)
  same(shown, [...expected].sort(), `${where}: what ${person} sees`)
  same(
    view?.coreQuestion != null,
    seesCore(oracle, person, table.now),
    `${where}: whether ${person} sees the kernvraag`,
  )
  same(supportIn(view), supportSeenBy(oracle, person, table.now), `${where}: support that ${person} sees`)
  const said = JSON.stringify(view) ?? ''
  same(said.includes('alias-'), false, `${where}: an alias is shown`)
  if (expected.length === 0) same(/Wat hielp|regiehouder/.test(said), false, `${where}: a text is shown`)
  const participants = view?.pieces.filter((piece) => typeof piece.from === 'object') ?? []
  const names = participants.map(({ id, from }) => [JSON.stringify(from), oracle.pieces.find((p) => p.id === id)?.by])
  // One number is one person, and one person one number.
  same(countOf(names.map(([from]) => from)), countOf(names.map(([, by]) => by)), where)
}

const countOf = (some: readonly unknown[]): number => new Set(some).size

const supportIn = (view: RoundView | null): readonly string[] =>
  (view?.pieces ?? []).flatMap(({ id, support }) => (support === null ? [] : [`${id} ${support}`])).sort()

const compareOutsiders = (table: Table, seat: Seat, where: string): void => {
  const nobody = { alias: 'alias-x', seat: 'member', isCounterpart: true, holdsCode: false } as const
  for (const standing of ['secretariat', 'admin', 'reader', null] as const) {
    const view = table.view(seat, { ...nobody, standing: standing === null ? [] : [standing] })
    same([view?.pieces ?? [], view?.facts ?? null, view?.coreQuestion ?? null], [[], null, null], where)
    const mayRead = (standing === 'secretariat' || standing === 'reader') && seat.halves.round.openedOn !== null
    same(view?.card != null, mayRead, `${where}: ${standing}`)
  }
}
