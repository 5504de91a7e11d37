/** To whom something is due, among all that waits for later and all that was ever given. */
import type { EntityManager } from 'typeorm'
import type { DueMember } from '../bot/reminders/store.ts'
import { reminders } from './tables/reminders.ts'

/**
 * Rows that are read at first. They are grouped here: asked to do that, both databases turn to the index of members, and
 * look for each of those there ever were.
 */
const firstLook = 1_000

/** Whoever has waited longest first; each once. */
export const findDueMembers = async (
  manager: EntityManager,
  now: number,
  limit: number,
): Promise<readonly DueMember[]> => {
  for (let most = firstLook; ; most *= 8) {
    const due = await earliestDue(manager, now, most)
    const members = eachOnce(due)
    if (members.length >= limit || due.length < most) return members.slice(0, limit)
  }
}

/** A row for each reminder. */
const earliestDue = async (manager: EntityManager, now: number, most: number): Promise<readonly DueMember[]> => {
  const due = await manager
    .createQueryBuilder(reminders, 'due')
    .select(['due.network AS network', 'due.member AS member', 'due.dueAt AS since'])
    .where('due.isGiven = :isGiven AND due.dueAt <= :now AND due.member <> :nobody')
    .setParameters({ isGiven: false, now: BigInt(now), nobody: '' })
    .orderBy('due.dueAt')
    .limit(most)
    .getRawMany<{ network: string; member: string; since: string | number }>()
  return due.map(({ network, member, since }) => ({ network, member, since: Number(since) }))
}

const eachOnce = (due: readonly DueMember[]): readonly DueMember[] => {
  const first = new Map<string, DueMember>()
  for (const one of due) {
    const name = `${one.network} ${one.member}`
    if (!first.has(name)) first.set(name, one)
  }
  return [...first.values()]
}
