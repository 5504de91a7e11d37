/** Every body has a morning that waits for it: the next one on which its channels may be spoken to. */
import { refKey } from '../../ref.ts'
import type { PlannedReminder } from '../reminder.ts'
import { silenceOf } from '../settings.ts'
import { morningAfter } from '../timing/mornings.ts'
import type { Silence } from '../timing/silence.ts'
import type { BodyStores } from './stores.ts'
import { morningRef } from './telling.ts'

/** Under the key of its day: whoever plans it again plans the same. */
export const nextMorning = (network: string, body: string, now: number, silence: Silence): PlannedReminder => {
  const { on, at } = morningAfter(now, silence)
  const ref = morningRef(body)
  return { network, ref, key: `${refKey(ref)}:${on}`, dueAt: at }
}

/** For all bodies at once: a new one is in from the next day on. */
export const planMornings = async (
  { network: store, reminders, reminderSettings, unitOfWork }: BodyStores,
  now: number,
): Promise<void> => {
  for (const { id: network, holidayRegion } of await store.networks())
    await unitOfWork.run(async () => {
      const planned: PlannedReminder[] = []
      for (const { id: body } of await store.bodies(network)) {
        const silence = silenceOf(await reminderSettings.settingsOf(network, body), holidayRegion)
        planned.push(nextMorning(network, body, now, silence))
      }
      await reminders.planAll(planned)
    })
}
