/** Gives reminders when the domain's time has come to them: each becomes messages in the outbox, once. */
import type { Feature } from '../chat/feature.ts'
import type { Owed } from '../chat/outbox.ts'
import { StoreTrouble } from '../chat/unit-of-work.ts'
import { dayAt } from '../clock.ts'
import { whyOf } from '../log.ts'
import { asUngiven, type GivingStores, giveTo, Ungiven } from './persons/give.ts'
import { presentNudge } from './persons/view-nudge.ts'
import type { Remindables } from './remindable.ts'
import type { Reminder } from './reminder.ts'
import { replanningKind } from './replanning.ts'
import type { MemberOf, NudgeStore } from './store.ts'

/**
 * What each kind of thing owes its channels when it reminds; `occurrence` keeps two reminders apart. After downtime `now`
 * is later than the moment at which the reminder was due: what is said has to be true then.
 */
export type Reminding = Readonly<
  Record<string, (reminder: Reminder, occurrence: string, now: number) => Promise<readonly Owed[]>>
>

export type ReminderStores = GivingStores & { readonly nudges: NudgeStore }

/** @param remindings what channels are told, and what is done. @param remindables what people are told. */
export const remindersFeature = (stores: ReminderStores, remindings: Reminding, remindables: Remindables): Feature => ({
  name: 'reminders',
  views: { 'nudge:nudge': presentNudge(stores, remindables) },
  wake: (now) => giveDue(stores, remindings, remindables, now),
})

/** As many at once as fit comfortably in one unit of work. */
const batch = 20
/** Members of whom it is asked at once: all that is due is read each time. */
const mostMembers = 1_000

/** @property keys of what cannot be given now, with why. @property others what is the fault of none of them. */
interface Faults {
  readonly keys: Map<string, unknown>
  readonly others: unknown[]
}

/** Each is left out of every question that follows; where more fail, it is not their fault. */
const mostFaults = 200

/** One that fails keeps no other from being given. @throws {AggregateError} of those that are left for the next wake */
const giveDue = async (
  stores: ReminderStores,
  remindings: Reminding,
  remindables: Remindables,
  now: number,
): Promise<void> => {
  const faults: Faults = { keys: new Map(), others: [] }
  await giveToChannels(stores, remindings, now, faults)
  await giveToMembers(stores, remindables, now, faults)
  const all = [...faults.keys.values(), ...faults.others]
  if (all.length > 0) throw new AggregateError(all, `${all.length} not given, the first for ${whyOf(all[0])}`)
}

/** What goes wrong with several at once is looked for one at a time. */
const giveToChannels = async (
  stores: ReminderStores,
  remindings: Reminding,
  now: number,
  faults: Faults,
): Promise<void> => {
  let limit = batch
  while (faults.keys.size < mostFaults) {
    try {
      if ((await giveSome(stores, remindings, { now, limit, except: [...faults.keys.keys()] })) === 0) return
    } catch (error) {
      if (error instanceof StoreTrouble) throw error
      if (error instanceof Ungiven) faults.keys.set(error.key, error.cause)
      else limit = 1
    }
  }
}

interface Taking {
  readonly now: number
  readonly limit: number
  readonly except: readonly string[]
}

/** Marked and owed in one transaction: never lost, never doubled. @returns how many @throws {Ungiven} */
const giveSome = async (
  { reminders, outbox, unitOfWork }: ReminderStores,
  remindings: Reminding,
  { now, limit, except }: Taking,
): Promise<number> => {
  let only: string | undefined
  const give = async (): Promise<number> => {
    const taken = await reminders.take(now, limit, except)
    if (limit === 1) only = taken[0]?.key
    const last = taken.findIndex(({ ref }) => ref.kind === replanningKind)
    const some = last < 0 ? taken : taken.slice(0, last + 1)
    // One plans many things anew, and is as much as fits in one unit of work: what comes behind it comes next.
    for (const later of taken.slice(some.length)) await reminders.putOff(later, later.dueAt)
    for (const reminder of some) {
      const { ref, key, dueAt } = reminder
      const owed = await asUngiven(key, remindings[ref.kind]?.(reminder, `reminder:${dayAt(dueAt)}`, now))
      await outbox.owe(owed ?? [])
    }
    return some.length
  }
  return unitOfWork.run(give).catch((error: unknown) => blame(error, only))
}

/** Where there was but one, it is its fault. */
const blame = (error: unknown, only: string | undefined): never => {
  if (only === undefined || error instanceof StoreTrouble || error instanceof Ungiven) throw error
  throw new Ungiven(only, error)
}

const giveToMembers = async (
  stores: ReminderStores,
  remindables: Remindables,
  now: number,
  faults: Faults,
): Promise<void> => {
  /** Those of whom something is left for another wake. */
  const waiting = new Set<string>()
  const nameOf = ({ network, member }: MemberOf): string => `${network} ${member}`
  for (;;) {
    const due = await stores.reminders.dueMembers(now, mostMembers + waiting.size)
    const open = due.filter((to) => !waiting.has(nameOf(to)))
    if (open.length === 0) return
    for (const to of shuffled(open))
      if (!(await giveWhole(stores, remindables, { to, now, faults }))) waiting.add(nameOf(to))
  }
}

/**
 * Whatever goes wrong with what is due to one member keeps the others from nothing; trouble of the store is of all.
 *
 * @returns whether nothing is left
 */
const giveWhole = async (
  stores: ReminderStores,
  remindables: Remindables,
  { to, now, faults }: { readonly to: MemberOf; readonly now: number; readonly faults: Faults },
): Promise<boolean> => {
  const before = faults.keys.size
  for (;;) {
    try {
      const isGiven = await giveTo(stores, remindables, { to, now, except: [...faults.keys.keys()] })
      return isGiven && faults.keys.size === before
    } catch (error) {
      if (error instanceof StoreTrouble) throw error
      const isOfOne = error instanceof Ungiven && faults.keys.size < mostFaults
      if (!isOfOne) {
        faults.others.push(error)
        return false
      }
      faults.keys.set(error.key, error.cause)
    }
  }
}

/** Several processes share the work: in one order they would all wait for the first. */
const shuffled = <One>(ones: readonly One[]): readonly One[] =>
  ones
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
