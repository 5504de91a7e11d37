/** When nobody of a body is to be spoken to, and a person still less. */
import { findRegion } from '../network/find-region.ts'
import type { NetworkStore } from '../network/store.ts'
import type { Reminder } from './reminder.ts'
import { silenceOf } from './settings.ts'
import type { ReminderSettingStore, ReminderStore } from './store.ts'
import { isSilent, nextMoment } from './timing/moments.ts'
import type { Silence } from './timing/silence.ts'

export interface QuietStores {
  readonly network: Pick<NetworkStore, 'network'>
  readonly reminderSettings: Pick<ReminderSettingStore, 'settingsOf' | 'own'>
}

/** @param body null where no body has a say. @param member who is spoken to alone; null for channels */
export const findSilence = async (
  { network: store, reminderSettings }: QuietStores,
  network: string,
  body: string | null,
  member: string | null = null,
): Promise<Silence> => {
  const settings = await reminderSettings.settingsOf(network, body)
  const region = await findRegion(store, network)
  return silenceOf(settings, region, member === null ? null : (await reminderSettings.own(network, member)).silence)
}

/**
 * A silence may have come since it was planned, and what comes late because we were down may come in one: then it waits
 * for the end.
 *
 * @param before when it is of no use any more: what would come only then does not wait
 * @returns whether it waits; nothing is to be said now
 */
export const waitsForSilence = async (
  stores: QuietStores & { readonly reminders: Pick<ReminderStore, 'putOff'> },
  reminder: Reminder,
  body: string | null,
  now: number,
  before = Number.POSITIVE_INFINITY,
): Promise<boolean> => {
  const silence = await findSilence(stores, reminder.network, body)
  return putOffIfSilent(stores, reminder, silence, now, before)
}

/** As `waitsForSilence`, in a silence that is known. */
export const putOffIfSilent = async (
  { reminders }: { readonly reminders: Pick<ReminderStore, 'putOff'> },
  reminder: Reminder,
  silence: Silence,
  now: number,
  before = Number.POSITIVE_INFINITY,
): Promise<boolean> => {
  if (!isSilent(now, silence)) return false
  const until = nextMoment(now, silence)
  // A silence without end silences nothing.
  if (until >= before || until <= now) return false
  await reminders.putOff(reminder, until)
  return true
}
