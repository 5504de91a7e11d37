/** One run of the model test through a database, against the same oracle. */
import { expect } from 'vitest'
import type { Storage } from '../../../storage/open.ts'
import { chanceOf } from '../../engine/random.ts'
import { at, dayOf, plus } from '../machine/calendar.ts'
import { chooseBeginning, chooseCommand, chooseMoment } from '../machine/choose.ts'
import type { Command } from '../machine/command.ts'
import { objectionsTo } from '../machine/objections.ts'
import { Oracle } from '../machine/oracle.ts'
import { compare, type Tally } from '../machine/run.ts'
import { settingReasons } from '../machine/table.ts'
import { type Given, StoredTable } from './stored-table.ts'

/** Commands given together, at most; and turns, of which each is one of these, a moment, or a new round. */
const [mostAtOnce, turns, mostRounds] = [7, 110, 4]

export const runStored = async (storage: Storage, seed: number, tally: Tally): Promise<void> => {
  const chance = chanceOf(seed * 104_729)
  const table = new StoredTable(storage, at(plus('2026-08-20', chance.below(420)), 8 + chance.below(9)), seed)
  const oracles: Oracle[] = []
  let accepted = 0
  for (let turn = 0; turn < turns; turn += 1) {
    const where = `seed ${seed} turn ${turn}`
    if (oracles.length === 0 || (oracles.length < mostRounds && chance.below(30) === 0)) {
      const beginning = chooseBeginning(chance)
      await table.beginStored(beginning)
      oracles.push(new Oracle(beginning, table.now))
    } else if (chance.below(3) === 0) {
      table.now = chooseMoment(table.now, dayOf(table.now), oracles, chance)
      await table.passStored()
      for (const oracle of oracles) oracle.pass(table.now)
    } else {
      const commands = Array.from({ length: 1 + chance.below(mostAtOnce) }, () => chooseCommand(oracles, chance))
      const given = await table.doAtOnce(commands)
      expect(given.map(({ one }) => one).length, where).toBe(commands.length)
      for (const one of given) if (judge(one, table, oracles, tally, where)) accepted += 1
    }
    for (const index of oracles.keys()) compare(index, table, oracles, chance, tally, where)
  }
  // A year later nothing is left, whatever was going on.
  for (let month = 0; month < 12; month += 1) {
    table.now = at(plus(dayOf(table.now), 31), 10)
    await table.passStored()
  }
  for (const { halves } of table.seats) expect([halves.sealed, halves.round.id]).toEqual([null, halves.round.id])
  for (const { halves } of table.seats) tally.reached.add(halves.round.phase)
  expect(new Set(table.published).size, `seed ${seed}: published twice`).toBe(table.published.length)
  tally.accepted.push(accepted)
}

const judge = (
  { one, refused, minted }: Given,
  { now }: StoredTable,
  oracles: readonly Oracle[],
  tally: Tally,
  where: string,
): boolean => {
  const oracle = oracles[one.round]
  if (!oracle) return false
  const objections = new Set(objectionsTo(oracle, one, now))
  const setting = one.name === 'set' ? settingReasons[one.count % settingReasons.length] : null
  if (setting) objections.add(setting)
  if (refused !== null) {
    tally.refused.add(refused)
    const short = refused.replace(/^case-round\./u, '')
    expect([...objections], `${where}: ${one.name} by ${one.by} refused for ${short}`).toContain(short)
    return false
  }
  expect([...objections], `${where}: ${one.name} by ${one.by} (${one.text}) was done`).toEqual([])
  oracle.do(one, now, minted)
  oracle.pass(now)
  return isCommand(one)
}

const isCommand = ({ name }: Command): boolean => name !== 'set'
