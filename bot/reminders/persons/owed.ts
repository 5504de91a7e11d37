/** Whatever is owed by somebody before a day: followed at each change, it is planned of what they are reminded, and when. */
import type { Party } from '../../agreements/party.ts'
import { dayAt } from '../../clock.ts'
import { type Ref, refKey } from '../../ref.ts'
import { findSilence } from '../quiet.ts'
import type { PlannedReminder, Reminder } from '../reminder.ts'
import type { OwedMemo } from '../store.ts'
import { nextMoment } from '../timing/moments.ts'
import { planOwed } from './plan-owed.ts'
import { findRemindees, secretariesOf } from './remindees.ts'
import type { OwedStores } from './stores.ts'

/**
 * @property term its days (`YYYY-MM-DD`); of a window it is due at the end, what only starts reminds at the start.
 * @property isOver nothing is owed any more.
 */
export interface Owed {
  readonly network: string
  readonly ref: Ref
  readonly body: string
  readonly owners: readonly Party[]
  readonly term: { readonly from: string | null; readonly until: string | null; readonly isStart: boolean } | null
  readonly isOver: boolean
}

/** @property by whoever changed it: nobody is told what they gave themselves; null where it came with the time. */
export interface Change {
  readonly now: number
  readonly by: string | null
}

/** Plans anew where what is owed has changed. Called in the transaction of the change. */
export const followOwed = async (stores: OwedStores, owed: Owed, change: Change): Promise<void> => {
  const { network, ref } = owed
  const before = await stores.owedMemos.find(network, ref)
  if (owed.isOver) return before ? forget(stores, owed) : undefined
  const memo = await remember(stores, owed, before, change)
  if (before && isSame(before, memo)) return
  await stores.owedMemos.save(memo)
  await stores.reminders.schedule(network, ref, await planOwed(stores, owed, memo, change.now))
}

/** Planned anew from what is kept of it: how people want to be reminded has changed, or whom to turn to. */
export const planAnew = async (stores: OwedStores, owed: Owed, now: number): Promise<void> => {
  const { network, ref } = owed
  if (owed.isOver) return forget(stores, owed)
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
  stores: OwedStores,
  { network, body }: Owed,
  { planned, was }: { readonly planned: PlannedReminder; readonly was: number },
  now: number,
): Promise<PlannedReminder> => {
  const { member = null, dueAt } = planned
  if (member === null || dueAt >= now) return planned
  const soonest = nextMoment(now, await findSilence(stores, network, body, member))
  return was > now || soonest > now ? { ...planned, dueAt: soonest } : planned
}

const forget = async (stores: OwedStores, { network, ref }: Owed): Promise<void> => {
  await stores.owedMemos.remove(network, ref)
  await stores.reminders.forget(network, ref)
}

const termOf = ({ term }: Owed): string => (term ? JSON.stringify([term.from, term.until, term.isStart]) : '')

/** What was there before anybody kept this was given to nobody just now. */
const longKnown = (owed: Owed, now: number): OwedMemo => ({
  network: owed.network,
  ref: owed.ref,
  term: termOf(owed),
  since: now,
  assigned: Object.fromEntries(owed.owners.map((party) => [refKey(party), null])),
})

const remember = async (
  stores: OwedStores,
  owed: Owed,
  before: OwedMemo | null,
  { now, by }: Change,
): Promise<OwedMemo> => {
  const { network, ref, owners } = owed
  const term = termOf(owed)
  const assigned: Record<string, number | null> = {}
  for (const party of owners) {
    const known = before?.assigned[refKey(party)]
    assigned[refKey(party)] = known === undefined ? await assignedAt(stores, owed, party, { now, by }) : known
  }
  return { network, ref, term, since: before?.term === term ? before.since : now, assigned }
}

/** Null for whoever took it on themselves. */
const assignedAt = async (
  { network: store }: OwedStores,
  { network }: Owed,
  party: Party,
  { now, by }: Change,
): Promise<number | null> => {
  const { members } = await findRemindees(store, network, [party], dayAt(now))
  return members.every((member) => member === by) ? null : now
}

const isSame = (a: OwedMemo, b: OwedMemo): boolean =>
  a.term === b.term && JSON.stringify(Object.entries(a.assigned)) === JSON.stringify(Object.entries(b.assigned))

/**
 * Whether a reminder that was planned still holds when it is given. Where whom to turn to has changed since, or how
 * people want it, it is planned anew, and what is due by that is given next.
 */
export const holdsStill = async (stores: OwedStores, owed: Owed, reminder: Reminder, now: number): Promise<boolean> => {
  const { network, ref } = reminder
  const memo = owed.isOver ? null : await stores.owedMemos.find(network, ref)
  if (!memo) return false
  const planned = await planOwed(stores, owed, memo, now)
  return isDueAmong(stores, planned, reminder, now)
}

/** What comes only later by now waits for that moment; where it comes no more, all is planned anew. */
export const isDueAmong = async (
  { reminders }: Pick<OwedStores, 'reminders'>,
  planned: readonly PlannedReminder[],
  reminder: Reminder,
  now: number,
): Promise<boolean> => {
  const meant = planned.find(({ key }) => key === reminder.key)
  if (meant && meant.dueAt <= now) return true
  if (meant) await reminders.putOff(reminder, meant.dueAt)
  await reminders.schedule(reminder.network, reminder.ref, planned)
  return false
}

/** Whether this member would be reminded of it now; the secretariat hears of what is late, whoever owes it. */
export const isOwedBy = async (
  { network: store }: Pick<OwedStores, 'network'>,
  owed: Owed,
  member: string,
  now: number,
): Promise<boolean> => {
  if (owed.isOver) return false
  const { members } = await findRemindees(store, owed.network, owed.owners, dayAt(now))
  return members.includes(member) || (await secretariesOf(store, owed.network)).includes(member)
}
