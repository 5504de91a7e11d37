/** What waits for chair and secretariat is asked of them in private: a call for help, and what was reported done. */
import { dayAt, daysAfter, instantOn } from '../clock.ts'
import { stewardsOf } from '../network/seating.ts'
import { refKey } from '../ref.ts'
import { findSilence } from '../reminders/quiet.ts'
import type { PersonalReminder } from '../reminders/remindable.ts'
import type { PlannedReminder } from '../reminders/reminder.ts'
import { nextMoment, workingHour } from '../reminders/timing/moments.ts'
import { type Agreement, agreementRef, isClosed } from './agreement.ts'
import type { AgreementStores } from './stores.ts'

const stewardOccasions = ['help', 'to-confirm'] as const
type StewardOccasion = (typeof stewardOccasions)[number]

export const isForStewards = ({ occasion }: { readonly occasion: string }): boolean =>
  stewardOccasions.some((one) => one === occasion)

/** What still waits to be confirmed is asked once more. */
const againAfterDays = 7

/** After what else a change plans: their keys stand beside those of who owes it. */
export const askStewards = async (
  stores: AgreementStores,
  { before, after }: { readonly before: Agreement; readonly after: Agreement },
  now: number,
): Promise<void> => {
  if (after.help && after.help.at !== before.help?.at) await plan(stores, after, 'help', now, [now])
  if (after.state === 'reported_done' && before.state !== 'reported_done')
    await plan(stores, after, 'to-confirm', now, [now, instantOn(daysAfter(dayAt(now), againAfterDays), workingHour)])
}

const plan = async (
  stores: AgreementStores,
  { network, id, body, help }: Agreement,
  occasion: StewardOccasion,
  now: number,
  moments: readonly number[],
): Promise<void> => {
  const ref = agreementRef(id)
  const planned: PlannedReminder[] = []
  for (const member of await stewardsOf(stores.network, network, body)) {
    if (occasion === 'help' && help?.by === member) continue
    const silence = await findSilence(stores, network, body, member)
    for (const [nth, at] of moments.entries()) {
      const key = [occasion, refKey(ref), now, nth, member].join(':')
      planned.push({ network, ref, key, member, occasion, dueAt: nextMoment(at, silence) })
    }
  }
  await stores.reminders.planAll(planned)
}

/** Whether it still waits, and for them. */
export const waitsForSteward = async (
  { network: store }: Pick<AgreementStores, 'network'>,
  item: Agreement,
  { key, occasion, member }: PersonalReminder,
): Promise<boolean> => {
  const waits =
    occasion === 'help'
      ? !isClosed(item) && item.help !== null && key.includes(`:${item.help.at}:`)
      : item.state === 'reported_done'
  return waits && (await stewardsOf(store, item.network, item.body)).includes(member)
}
