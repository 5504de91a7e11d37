/** Whatever is owed by somebody before a day: followed at each change, it is planned of what they are reminded, and when. */
import type { Party } from '../../agreements/party.ts'
import { dayAt } from '../../clock.ts'
import { type Ref, refKey } from '../../ref.ts'
import type { OwedMemo } from '../store.ts'
import { planOwed } from './plan-owed.ts'
import { findRemindees } from './remindees.ts'
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
  if (owed.isOver) return before ? forgetOwed(stores, owed) : undefined
  const memo = await remember(stores, owed, before, change)
  if (before && isSame(before, memo)) return
  await stores.owedMemos.save(memo)
  await stores.reminders.schedule(network, ref, await planOwed(stores, owed, memo, change.now))
}

export const forgetOwed = async (stores: OwedStores, { network, ref }: Owed): Promise<void> => {
  await stores.owedMemos.remove(network, ref)
  await stores.reminders.forget(network, ref)
}

const termOf = ({ term }: Owed): string => (term ? JSON.stringify([term.from, term.until, term.isStart]) : '')

/** What was there before anybody kept this was given to nobody just now. */
export const longKnown = (owed: Owed, now: number): OwedMemo => ({
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
