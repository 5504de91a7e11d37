/**
 * Planned anew: how people want to be reminded has changed, or whom to turn to. It is written down as a reminder of its
 * own, in the transaction of the change, and done in batches: none is lost when we stop halfway.
 */
import type { PartyKind } from '../agreements/party.ts'
import { daysAfter, instantOn } from '../clock.ts'
import { newId } from '../ids.ts'
import { type Ref, refKey } from '../ref.ts'
import type { PlannedReminder, Reminder } from './reminder.ts'
import type { ReminderStore } from './store.ts'

/** The whole network, one body, or all of which this member, or whoever stands for this party, is reminded. */
export type ReplanScope = 'network' | `${'body' | PartyKind}:${string}`

/** @property after the last of the batch before; null for the first. @property limit how many at once. */
export interface ReplanAsked {
  readonly network: string
  readonly scope: ReplanScope
  readonly after: string | null
  readonly limit: number
  readonly now: number
}

/** What a feature fills: plans so many of its things anew, in an order that stays. @returns the last, or null at the end */
export type Replan = (asked: ReplanAsked) => Promise<string | null>

/** For a feature of which there are so few that all can be read: a batch of them is planned, in the order of their ids. */
export const planBatch = async <One extends { readonly id: string }>(
  all: readonly One[],
  { after, limit }: Pick<ReplanAsked, 'after' | 'limit'>,
  plan: (one: One) => Promise<void>,
): Promise<string | null> => {
  const following = all.filter(({ id }) => after === null || id > after)
  const batch = following.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit)
  for (const one of batch) await plan(one)
  return batch.length < limit ? null : (batch.at(-1)?.id ?? null)
}

/** Whatever is of a body is planned anew for that body alone; for people of whom anybody may be, always. */
export const isWithinScope = (scope: ReplanScope, bodies: readonly string[]): boolean =>
  !scope.startsWith('body:') || bodies.some((body) => scope === `body:${body}`)

type Stores = { readonly reminders: Pick<ReminderStore, 'plan' | 'schedule'> }

export const replanningKind = 'replanning'

const replanningRef = (scope: ReplanScope): Ref => ({ kind: replanningKind, id: scope })

/** What waited for the same scope is done with it. Joins the open unit of work. */
export const planAnewLater =
  ({ reminders }: Stores) =>
  async (network: string, scope: ReplanScope, now: number): Promise<void> => {
    const ref = replanningRef(scope)
    await reminders.schedule(network, ref, [{ network, ref, key: `${refKey(ref)}:${now}:${newId()}`, dueAt: now }])
  }

/** On the first day (`YYYY-MM-DD`) on which somebody else is reminded, and on the day after the last. */
export const planAnewAround =
  ({ reminders }: Stores) =>
  async (network: string, scope: ReplanScope, days: { readonly fromOn: string; readonly untilOn: string }) => {
    const ref = replanningRef(scope)
    for (const day of [days.fromOn, daysAfter(days.untilOn, 1)])
      await reminders.plan({ network, ref, key: `replanning-on:${ref.id}:${day}`, dueAt: instantOn(day, 0) })
  }

/** Things in one unit of work: each asks dozens of questions, and whoever writes meanwhile waits for all of them. */
const batch = 25

/** One batch of one feature; what comes after it waits in the same transaction. */
export const replanNext =
  (stores: Stores, features: Readonly<Record<string, Replan>>) =>
  async (reminder: Reminder, _occurrence: string, now: number): Promise<readonly []> => {
    const names = Object.keys(features)
    const [name = names[0] ?? '', after = null] = cursorOf(reminder)
    const asked = { network: reminder.network, scope: reminder.ref.id as ReplanScope, limit: batch, now }
    const last = (await features[name]?.({ ...asked, after })) ?? null
    const following = names[names.indexOf(name) + 1]
    const cursor = last === null ? following && [following] : [name, last]
    if (cursor) await stores.reminders.plan(nextOf(reminder, cursor, now))
    return []
  }

/** The feature, and where it was in its things; nothing at the start. */
const cursorOf = ({ occasion }: Reminder): readonly string[] => (occasion === '' ? [] : occasion.split(' '))

const nextOf = (reminder: Reminder, cursor: readonly string[], now: number): PlannedReminder => {
  const { network, ref, key, occasion } = reminder
  const first = occasion === '' ? key : key.slice(0, -occasion.length - 1)
  const next = cursor.join(' ')
  return { network, ref, key: `${first}:${next}`, occasion: next, dueAt: now }
}
