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

type Faults = Map<string, unknown>
/** Each is left out of every question that follows; where more fail, it is not their fault. */
const mostFaults = 200

/** One that fails keeps no other from being given. @throws {AggregateError} of those that are left for the next wake */
const giveDue = async (
  stores: ReminderStores,
  remindings: Reminding,
  remindables: Remindables,
  now: number,
): Promise<void> => {
  const faults: Faults = new Map()
  await giveToChannels(stores, remindings, now, faults)
  await giveToMembers(stores, remindables, now, faults)
  if (faults.size === 0) return
  const [first] = faults.values()
  throw new AggregateError(faults.values(), `${faults.size} not given, the first for ${whyOf(first)}`)
}

const giveToChannels = async (
  stores: ReminderStores,
  remindings: Reminding,
  now: number,
  faults: Faults,
): Promise<void> => {
  while ((await unlessUngiven(faults, () => giveSome(stores, remindings, now, [...faults.keys()]))) !== 0);
}

/** Marked and owed in one transaction: never lost, never doubled. @returns how many @throws {Ungiven} */
const giveSome = (
  { reminders, outbox, unitOfWork }: ReminderStores,
  remindings: Reminding,
  now: number,
  except: readonly string[],
): Promise<number> =>
  unitOfWork.run(async () => {
    const taken = await reminders.take(now, batch, except)
    for (const reminder of taken) {
      const { ref, key, dueAt } = reminder
      const owed = await asUngiven(key, remindings[ref.kind]?.(reminder, `reminder:${dayAt(dueAt)}`, now))
      await outbox.owe(owed ?? [])
    }
    return taken.length
  })

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
    for (const to of shuffled(open)) {
      const before = faults.size
      await giveWhole(stores, remindables, { to, now, faults })
      if (faults.size > before) waiting.add(nameOf(to))
    }
  }
}

/** Whatever goes wrong with what is due to one member keeps the others from nothing; trouble of the store is of all. */
const giveWhole = async (
  stores: ReminderStores,
  remindables: Remindables,
  { to, now, faults }: { readonly to: MemberOf; readonly now: number; readonly faults: Faults },
): Promise<void> => {
  const give = async (): Promise<true> => {
    await giveTo(stores, remindables, { to, now, except: [...faults.keys()] })
    return true
  }
  try {
    while ((await unlessUngiven(faults, give)) === null);
  } catch (error) {
    if (error instanceof StoreTrouble) throw error
    faults.set(`${to.network} ${to.member}`, error)
  }
}

/** Null when one could not be given: it is written down, and the others are tried again without it. */
const unlessUngiven = async <Result>(faults: Faults, give: () => Promise<Result>): Promise<Result | null> => {
  try {
    return await give()
  } catch (error) {
    if (!(error instanceof Ungiven) || faults.size >= mostFaults) throw error
    faults.set(error.key, error.cause)
    return null
  }
}

/** Several processes share the work: in one order they would all wait for the first. */
const shuffled = <One>(ones: readonly One[]): readonly One[] =>
  ones
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
