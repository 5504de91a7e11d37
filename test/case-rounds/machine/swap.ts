/** The same run twice, with two members changing places as submitter: nobody else may see a difference. */
import { expect } from 'vitest'
import type { Viewer } from '../../../bot/case-rounds/seeing/visibility.ts'
import { Refusal } from '../../../bot/refusal.ts'
import { chanceOf } from '../../engine/random.ts'
import { at, dayOf, plus } from './calendar.ts'
import { chooseBeginning, chooseCommand, chooseMoment } from './choose.ts'
import { type Command, ofSubmitter, people } from './command.ts'
import { Oracle } from './oracle.ts'
import { Table } from './table.ts'

/** Pairs who are alike in all that is known of them; the facilitators have no like. */
const twins = [4, 5, 3, 2, 0, 1]
const twinOf = (person: number): number => twins[person] ?? person

/** @returns how many views were compared */
export const compareViews = (seed: number): number => {
  const chance = chanceOf(seed * 104_729)
  const start = at(plus('2026-08-20', chance.below(420)), 10)
  const tables = [new Table(start, seed), new Table(start, seed)] as const
  const oracles: Oracle[] = []
  let compared = 0
  for (let step = 0; step < 120; step += 1) {
    if (oracles.length === 0 || (oracles.length < 3 && chance.below(40) === 0)) {
      const beginning = { ...chooseBeginning(chance), submitter: chance.below(6) }
      oracles.push(new Oracle(beginning, start))
      tables[0].begin(beginning)
      tables[1].begin({ ...beginning, submitter: twinOf(beginning.submitter) })
    } else if (chance.below(4) === 0) {
      const now = chooseMoment(tables[0].now, dayOf(tables[0].now), oracles, chance)
      for (const table of tables) {
        table.now = now
        table.pass()
      }
    } else {
      const one = chooseCommand(oracles, chance)
      expect(giveTo(tables[1], swapped(one)), `seed ${seed} step ${step}: ${one.name}`).toBe(giveTo(tables[0], one))
    }
    follow(oracles, tables[0])
    compared += compareAll(tables, oracles, `seed ${seed} step ${step}`)
  }
  return compared
}

/** What somebody does as submitter their twin does in the other world; as a member they do the same in both. */
const swapped = (one: Command): Command =>
  ofSubmitter.has(one.name) || one.name === 'withdraw' ? { ...one, by: twinOf(one.by) } : one

const giveTo = (table: Table, one: Command): string => {
  try {
    table.do(one)
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}

/** Here the oracle serves only to choose what people would do. */
const follow = (oracles: readonly Oracle[], table: Table): void => {
  for (const [index, oracle] of oracles.entries()) {
    const halves = table.seats[index]?.halves
    if (!halves) continue
    oracle.phase = halves.round.phase
    oracle.endsAt = halves.round.endsAt
    oracle.publishAt = halves.round.publishAt
    const pieces = halves.sealed?.pieces ?? []
    oracle.pieces = pieces.map(({ id, kind, of, showAt }) => ({ id, kind, of, showAt, by: 0 }))
  }
}

const compareAll = (tables: readonly [Table, Table], oracles: readonly Oracle[], where: string): number => {
  let compared = 0
  for (const [index, { start }] of oracles.entries()) {
    const pair = [start.submitter, twinOf(start.submitter)]
    for (const person of people.filter((one) => !pair.includes(one))) {
      const [one, two] = tables.map((table) => viewOf(table, index, person, ['member']))
      if (one !== two) expect(one, `${where}: seen by ${person}`).toBe(two)
      compared += 1
    }
    const [one, two] = tables.map((table) => viewOf(table, index, 99, ['secretariat', 'admin', 'reader']))
    expect(one, where).toBe(two)
    // Not even what is kept in the open tells them apart.
    const [kept, other] = tables.map((table) => JSON.stringify(table.seats[index]?.halves.round))
    expect(kept, where).toBe(other)
  }
  return compared
}

const viewOf = (table: Table, index: number, person: number, standing: Viewer['standing']): string => {
  const seat = table.seats[index]
  return seat ? JSON.stringify(table.view(seat, { ...table.viewer(seat, person), standing })) : ''
}
