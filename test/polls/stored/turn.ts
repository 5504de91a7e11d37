/** What was given at once, judged in the order in which the database took it. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Chance } from '../../engine/random.ts'
import { nameOf } from '../machine/oracle.ts'
import type { Given } from './choose.ts'
import type { Judge } from './judge.ts'
import type { Entry, Log } from './watch.ts'

/** @property reached and @property refused what came about. */
export interface Turn {
  readonly given: readonly Given[]
  readonly judge: Judge
  readonly reached: Set<string>
  readonly refused: Set<string>
  readonly where: string
}

/** In turns of the event loop: some press in the same instant, others while the first are waited on. */
const paces = [0, 0, 0, 30, 300] as const
export const comeBy = async (chance: Chance): Promise<void> => {
  for (let turns = chance.pick<number>(paces); turns > 0; turns -= 1) await nextTurn()
}

/**
 * What is done is done to the poll as it is in that moment. What is refused may be refused for what was read a little
 * before: at some moment since it was given there was a ground for it.
 */
export const judgeTurn = async (turn: Turn, play: (log: Log<Given>) => Promise<unknown>): Promise<Log<Given>> => {
  const { given, judge, where } = turn
  const log: Log<Given> = new Set()
  const watched = given.map((one) => watchGiven(one, judge))
  for (const { look } of watched) look()
  await play(log)
  for (const entry of log) {
    const said = `${where}: ${JSON.stringify(entry.one.command)}`
    if (entry.refused.length > 0) {
      const grounds = watched.find(({ one }) => one === entry.one)?.grounds ?? new Set()
      for (const reason of entry.refused) {
        turn.refused.add(reason)
        if (!grounds.has(reason)) expect([...grounds], `${said} was refused for ${reason}`).toContain(reason)
      }
    } else {
      expect([...new Set(judge.objections(entry.one))], `${said} was done`).toEqual([])
      judge.follow(entry.one, entry.deeds)
    }
    noteWaiting(entry, turn)
    for (const { look } of watched) look()
  }
  for (const { putAway } of watched) putAway()
  judge.away = new Set(judge.lost)
  if (given.some(({ command }) => command.name === 'wake' || command.name === 'lose-key')) judge.expectPassed(where)
  noteRaces([...log], turn)
  return log
}

/** Whoever had no form open fills in one that shows the poll as it is; once it is sent it is gone. */
const watchGiven = (one: Given, judge: Judge) => {
  const { command } = one
  const grounds = new Set<string>()
  const it = 'poll' in command ? judge.asked(command.poll) : null
  const before = it?.changes
  if (it && 'poll' in command) it.screens.set(command.by, it.screen(command.by))
  if (it?.isSecret() && it.ended === null && command.name === 'lose-key') judge.lost.add(command.poll)
  const look = (): void => {
    for (const reason of judge.objections(one)) grounds.add(reason)
    if (it && it.changes !== before && command.name === 'vote') grounds.add('form.outdated')
    if ('poll' in command && judge.lost.has(command.poll))
      for (const reason of judge.wantsKey(command)) grounds.add(reason)
  }
  return { one, grounds, look, putAway: () => 'poll' in command && it?.screens.delete(command.by) }
}

/** Some came out, and what was offered after their moment did not. */
const noteWaiting = ({ deeds }: Entry<Given>, { judge, reached }: Turn): void => {
  for (const { did, id, poll } of deeds)
    if (did === 'published' && poll && judge.asked(judge.ids.indexOf(id)).waiting.length > 0)
      reached.add('left waiting')
}

/** Whether people really came at once. */
const noteRaces = (log: readonly Entry<Given>[], { judge, reached }: Turn): void => {
  for (const [at, { one, deeds, refused }] of log.entries()) {
    const { command } = one
    const before = log.slice(0, at)
    if (command.name !== 'vote') continue
    const id = judge.ids[command.poll]
    const { start } = judge.asked(command.poll)
    const isSame = ({ one: other, deeds: done }: Entry<Given>): boolean =>
      other.command.name === 'vote' &&
      done.length > 0 &&
      other.command.poll === command.poll &&
      nameOf(start, other.command.as) === nameOf(start, command.as)
    const isEnd = (entry: Entry<Given>): boolean => entry.deeds.some((deed) => deed.did === 'ended' && deed.id === id)
    if (deeds.length > 0 && before.some(isSame)) reached.add(`${start.secrecy} twice at once`)
    if (deeds.length > 0 && log.slice(at).some(isEnd)) reached.add(`${start.secrecy} before the end`)
    if (refused.length > 0 && before.some(isEnd)) reached.add(`${start.secrecy} after the end`)
  }
}
