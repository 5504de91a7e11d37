/** One run of the model test: rules and oracle side by side, compared after every step. */
import { expect } from 'vitest'
import { Refusal } from '../../../bot/refusal.ts'
import { type Chance, chanceOf } from '../../engine/random.ts'
import { spread } from './ballots.ts'
import { chooseCommand, chooseMoment } from './choose.ts'
import { type Command, nextMoment } from './command.ts'
import { expectedOf, reach, resultOf, stateOf } from './compare.ts'
import { followIn, repeated, setSeat } from './follow.ts'
import { objectionsTo, objectToDraft, type World } from './objections.ts'
import { Asked } from './oracle.ts'
import { everybody, newRoster } from './roster.ts'
import { Table } from './table.ts'

/** @property reached each state of each kind and secrecy, and what else a poll may be. */
export interface Tally {
  readonly accepted: number[]
  readonly refused: Set<string>
  readonly reached: Set<string>
}
export const newTally = (): Tally => ({ accepted: [], refused: new Set(), reached: new Set() })

/** Enough to bring some polls to their end. */
const steps = 170

export const runMachine = (seed: number, tally: Tally): void => {
  const run = new Run(seed, tally)
  for (let step = 0; step < steps; step += 1) run.step(step)
  tally.accepted.push(run.accepted)
}

/** An expectation is dear, and there are millions: only what differs is put before one. */
const same = (found: unknown, expected: unknown, where: string): void => {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found, where).toEqual(expected)
}

class Run {
  accepted = 0
  private readonly seed: number
  private readonly mostOpen: number
  private readonly tally: Tally
  private readonly chance: Chance
  private readonly roster = newRoster()
  private readonly table: Table
  private readonly oracles: Asked[] = []
  private where = ''

  constructor(seed: number, tally: Tally) {
    this.seed = seed
    this.tally = tally
    this.mostOpen = seed % 3 === 0 ? 1 : 3
    this.chance = chanceOf(seed * 7919)
    const start = Date.parse('2026-11-23T08:00:00Z') + this.chance.below(400) * 60_000
    this.table = new Table(start, this.roster, seed)
  }

  step(step: number): void {
    const { chance, table, oracles, roster, mostOpen } = this
    this.where = `seed ${this.seed} step ${step}`
    if (chance.below(9) === 0) this.pass(chooseMoment(oracles, { now: table.now, mostOpen }, chance))
    else {
      const one = chooseCommand(oracles, { roster, now: table.now, mostOpen }, chance)
      this.where += ` ${JSON.stringify(one)}`
      this.give(one)
      if ('poll' in one) this.compare(one.poll)
    }
  }

  /** Whoever closes polls is a little late now and then. */
  private pass(now: number): void {
    const { table, oracles, roster } = this
    table.now = now
    if (this.chance.below(4) === 0) return
    table.wake()
    for (const [at, oracle] of oracles.entries()) oracle.wake(now, roster, table.kept[at]?.poll.options ?? [])
    for (const at of oracles.keys()) this.compare(at)
  }

  /** The rules and the oracle agree on whether it is done, and on all of why not. */
  private give(one: Command): void {
    const { table, tally, where } = this
    const objections = new Set(this.objections(one))
    const before = JSON.stringify(table.kept.map(({ poll }) => poll))
    const minted = table.minted.length
    try {
      table.do(one)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      for (const { reason } of [error, ...error.others]) {
        tally.refused.add(reason)
        if (!objections.has(reason)) expect([...objections], `${where}: refused for ${reason}`).toContain(reason)
      }
      same(JSON.stringify(table.kept.map(({ poll }) => poll)), before, where)
      return
    }
    same([...objections], [], `${where}: was done`)
    this.follow(one, table.minted.slice(minted))
    if (one.name !== 'open-form') this.accepted += 1
  }

  private get world(): World {
    return { now: this.table.now, roster: this.roster, nextMoment }
  }

  private objections(one: Command): readonly string[] {
    const { world } = this
    if (one.name === 'make') return objectToDraft(one.draft, world)
    if (one.name === 'seat' || one.name === 'stand-in') return []
    const it = this.oracles[one.poll]
    if (!it) throw new Error('There is no such poll.')
    if (one.name !== 'repeat') return objectionsTo(it, one, world)
    return it.ended === null ? ['poll.not-closed'] : objectToDraft(repeated(it, one.closesAt, `poll${one.poll}`), world)
  }

  private follow(one: Command, ids: readonly string[]): void {
    const { roster, oracles } = this
    if (one.name === 'make') oracles.push(new Asked(one.draft, ids, roster, one.isFixed))
    else if (one.name === 'seat') setSeat(roster, one.by, { role: one.role })
    else if (one.name === 'stand-in') setSeat(roster, one.by, { deputy: one.deputy })
    else {
      const it = oracles[one.poll]
      if (it && one.name === 'repeat')
        oracles.push(new Asked(repeated(it, one.closesAt, `poll${one.poll}`), ids, roster))
      else if (it && one.name !== 'repeat') followIn(it, one, ids, this.world)
    }
  }

  private compare(at: number): void {
    const [kept, oracle] = [this.table.kept[at], this.oracles[at]]
    if (!kept || !oracle) throw new Error(`${this.where}: one knows poll ${at} and the other does not`)
    same(stateOf(kept), expectedOf(oracle), this.where)
    same(resultOf(kept.poll.result), oracle.result, `${this.where}: result`)
    const [person, isInChannel] = [this.chance.pick(everybody), this.chance.below(2) === 0]
    const whyNot = oracle.whyNot(person, isInChannel, this.roster)
    same(this.table.mayVote(kept, person, isInChannel), whyNot === undefined, `${this.where}: may ${person} vote`)
    same(spread(this.table.voteOf(kept, person)), spread(oracle.ballotOf(person)), `${this.where}: vote of ${person}`)
    reach(kept, this.tally.reached)
  }
}
