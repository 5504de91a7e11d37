/** Nobody is spoken to in a silence of theirs, whatever was planned before they asked for it, or while we were down. */
import { findSilence, putOffIfSilent, type QuietStores } from '../quiet.ts'
import type { PersonalReminder, Remindables } from '../remindable.ts'
import type { ReminderStore } from '../store.ts'
import type { Silence } from '../timing/silence.ts'

type Stores = QuietStores & { readonly reminders: Pick<ReminderStore, 'putOff'> }

/** For what is due to one member: whether it waits. Each body is asked once. */
export const waitsForQuiet = (stores: Stores, remindables: Remindables, now: number) => {
  const known = new Map<string | null, Promise<Silence>>()
  return async (reminder: PersonalReminder): Promise<boolean> => {
    const { network, ref, member } = reminder
    const body = (await remindables[ref.kind]?.bodyOf?.(network, ref.id)) ?? null
    const silence = known.get(body) ?? findSilence(stores, network, body, member)
    known.set(body, silence)
    return putOffIfSilent(stores, reminder, await silence, now)
  }
}
