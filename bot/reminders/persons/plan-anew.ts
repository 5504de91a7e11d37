/** How people want to be reminded has changed, or whom to turn to: of what is owed all that is still to come is planned anew. */
import { findSilence, type QuietStores } from '../quiet.ts'
import type { PlannedReminder, Reminder } from '../reminder.ts'
import type { OwedMemo } from '../store.ts'
import { nextMoment } from '../timing/moments.ts'
import { forgetOwed, longKnown, type Owed } from './owed.ts'
import { planOwed } from './plan-owed.ts'
import type { OwedStores } from './stores.ts'

export const planAnew = async (stores: OwedStores, owed: Owed, now: number): Promise<void> => {
  const { network, ref } = owed
  if (owed.isOver) return forgetOwed(stores, owed)
  const memo = (await stores.owedMemos.find(network, ref)) ?? longKnown(owed, now)
  await stores.owedMemos.save(memo)
  await stores.reminders.schedule(network, ref, await planFrom(stores, owed, memo, now))
}

/**
 * What waited goes on waiting, at the moments that suit now. Beside it comes what is still ahead: a step that is
 * switched on reminds of nothing that it would have said before.
 */
const planFrom = async (
  stores: OwedStores,
  owed: Owed,
  memo: OwedMemo,
  now: number,
): Promise<readonly PlannedReminder[]> => {
  const assigned = Object.entries(memo.assigned).map(([key, at]) => [key, at === null || at < now ? null : at] as const)
  const fromNow = { ...memo, since: Math.max(memo.since, now), assigned: Object.fromEntries(assigned) }
  const ahead = await planOwed(stores, owed, fromNow, now)
  const planned = await planOwed(stores, owed, memo, now)
  return keepWaiting(stores, owed, { planned, ahead, now })
}

/** @param plans `planned` since it is owed as it is now; `ahead` from now on */
export const keepWaiting = async (
  stores: Pick<OwedStores, 'network' | 'reminders' | 'reminderSettings'>,
  owed: Pick<Owed, 'network' | 'ref' | 'body'>,
  plans: {
    readonly planned: readonly PlannedReminder[]
    readonly ahead: readonly PlannedReminder[]
    readonly now: number
  },
): Promise<readonly PlannedReminder[]> => {
  const { planned, ahead, now } = plans
  const waiting = waitingIn(await stores.reminders.waiting(owed.network, owed.ref), planned)
  const waited: PlannedReminder[] = []
  for (const one of planned) {
    const dueAt = [one.key, ...(one.folded ?? [])].flatMap((key) => waiting(key, one) ?? [])
    if (dueAt.length > 0) waited.push(await notBefore(stores, owed, { planned: one, was: Math.max(...dueAt) }, now))
  }
  const known = new Set(waited.map(({ key }) => key))
  return [...waited, ...ahead.filter(({ key }) => !known.has(key))]
}

/**
 * When what waits under a key was to come. What waits for somebody who is turned to no more, such as the deputy of who
 * is back, waits for whoever is turned to now.
 */
const waitingIn = (waiting: readonly Reminder[], planned: readonly PlannedReminder[]) => {
  const turnedTo = new Set(planned.map(({ member }) => member))
  const byKey = new Map(waiting.map(({ key, dueAt }) => [key, dueAt]))
  const left = waiting.filter(({ member }) => member !== null && !turnedTo.has(member))
  const ofNobody = new Map(left.map(({ key, member, dueAt }) => [stepOf(key, member), dueAt]))
  return (key: string, { member = null }: PlannedReminder): number | undefined =>
    byKey.get(key) ?? (member === null ? undefined : ofNobody.get(stepOf(key, member)))
}

/** The key without whose it is, which stands at its end. */
const stepOf = (key: string, member: string | null): string =>
  member !== null && key.endsWith(`:${member}`) ? key.slice(0, -member.length - 1) : key

/** What comes earlier from now on, and had come by now, comes as soon as it may; that is not late. */
const notBefore = async (
  stores: QuietStores,
  { network, body }: Pick<Owed, 'network' | 'body'>,
  { planned, was }: { readonly planned: PlannedReminder; readonly was: number },
  now: number,
): Promise<PlannedReminder> => {
  const { member = null, dueAt } = planned
  if (member === null || dueAt >= now) return planned
  const soonest = nextMoment(now, await findSilence(stores, network, body, member))
  return was > now || soonest > now ? { ...planned, dueAt: soonest } : planned
}
