/** What somebody wants is kept, and what was planned for them is planned anew. */
import { noneOfThem } from '../../../cards/form.ts'
import type { OwnRemindersValues } from '../../../cards/own-reminders.ts'
import type { Context } from '../../chat/feature.ts'
import { readEach, refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import { readHours } from '../hours.ts'
import { planAnewLater } from '../replanning.ts'
import type { OwnReminders } from '../settings.ts'
import { stepKinds } from '../timing/step.ts'
import { workingWeekdays } from '../timing/weekly.ts'
import { readDaysOff, stillToCome } from './days-off.ts'
import { requireSense } from './sense.ts'
import type { OwnStores } from './stores.ts'

/** @throws {Refusal} silence.* at the field, all at once */
export const readOwn = async (
  { reminderSettings }: OwnStores,
  values: OwnRemindersValues,
  context: Context,
): Promise<OwnReminders> => {
  const settings = await reminderSettings.settingsOf(context.network.id, null)
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((day) => values.weekdays.includes(String(day)))
  const weekly = workingWeekdays.find((day) => values.weekly !== noneOfThem && String(day) === values.weekly) ?? null
  const { hours, daysOff } = readEach({
    hours: () => (values.hours.trim() === '' ? null : readHours(values.hours, 'hours')),
    daysOff: () => readDaysOff(values.daysOff, askedBy(context)),
    sense: () => requireSense({ weekdays, weekly }, settings),
  })
  const muted = stepKinds.filter((step) => values.muted.includes(step))
  return { silence: { hours, weekdays, daysOff, weekly }, muted }
}

export const askedBy = ({ today, network, language }: Context) => ({ today, region: network.holidayRegion, language })

/** @throws {Refusal} form.outdated where somebody, on another screen, changed it since; silence.* */
export const saveForm = async (
  stores: OwnStores,
  version: string,
  wanted: OwnReminders,
  context: Context,
): Promise<void> => {
  const { network, member } = context
  const kept = await stores.reminderSettings.own(network.id, member.id)
  if (versionOf(kept) !== version && versionOf(kept) !== versionOf(wanted)) throw refusal('form.outdated')
  await saveOwn(stores, wanted, context)
}

/** What is over is forgotten. @throws {Refusal} silence.no-day, silence.weekly-never */
export const saveOwn = async (stores: OwnStores, wanted: OwnReminders, context: Context): Promise<void> => {
  const { network, member, now, today } = context
  requireSense(wanted.silence, await stores.reminderSettings.settingsOf(network.id, null))
  const daysOff = stillToCome(wanted.silence.daysOff, today)
  await stores.reminderSettings.saveOwn(network.id, member.id, { ...wanted, silence: { ...wanted.silence, daysOff } })
  await planAnewLater(stores)(network.id, `member:${member.id}`, now)
}

export const forgetOwn = async (stores: OwnStores, { network, member, now }: Context): Promise<void> => {
  await stores.reminderSettings.forgetOwn(network.id, member.id)
  await planAnewLater(stores)(network.id, `member:${member.id}`, now)
}
