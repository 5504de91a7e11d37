/** Every body has a morning that waits for it: the next one on which its channels may be spoken to. */
import { daysAfter } from '../../clock.ts'
import { refKey } from '../../ref.ts'
import type { PlannedReminder } from '../reminder.ts'
import { type ReminderSettings, silenceOf } from '../settings.ts'
import { nextDigest } from '../timing/digest.ts'
import { morningAfter } from '../timing/mornings.ts'
import type { Silence } from '../timing/silence.ts'
import type { Asked } from './gather.ts'
import type { BodyStores } from './stores.ts'
import { morningRef } from './telling.ts'

/** Under the key of its day: whoever plans it again plans the same. */
export const nextMorning = (network: string, body: string, now: number, silence: Silence): PlannedReminder => {
  const { on, at } = morningAfter(now, silence)
  const ref = morningRef(body)
  return { network, ref, key: `${refKey(ref)}:${on}`, dueAt: at }
}

/** For all bodies at once: a new one is in from the next day on. */
export const planMornings = async (stores: BodyStores, now: number): Promise<void> => {
  const { network: store, reminders, reminderSettings, unitOfWork } = stores
  for (const { id: network, holidayRegion } of await store.networks())
    await unitOfWork.run(async () => {
      const planned: PlannedReminder[] = []
      for (const { id: body } of await store.bodies(network)) {
        const settings = await reminderSettings.settingsOf(network, body)
        const silence = silenceOf(settings, holidayRegion)
        planned.push(nextMorning(network, body, now, silence))
        await beginWith(stores, { network, body, now, silence }, settings)
      }
      await reminders.planAll(planned)
    })
}

/** What lies before the first morning, and the first week, is not told of. */
const beginWith = async (
  { rounds }: Pick<BodyStores, 'rounds'>,
  { network, body, now, silence }: Asked,
  { digest }: Pick<ReminderSettings, 'digest'>,
): Promise<void> => {
  if ((await rounds.toldUntil(network, body, 'morning')) !== null) return
  await rounds.saveTold(network, body, 'morning', daysAfter(morningAfter(now, silence).on, -1))
  const first = digest === null ? null : nextDigest({ since: now, after: null }, digest, silence)
  if (first) await rounds.saveTold(network, body, 'week', daysAfter(first.week, -7))
}
