/** How one member is reminded, in words. */

import { noneOfThem } from '../../../cards/form.ts'
import type { OwnRemindersFormView, OwnRemindersView } from '../../../cards/own-reminders.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Context } from '../../chat/feature.ts'
import { sayDate } from '../../dates/say-due.ts'
import { type Ref, refKey } from '../../ref.ts'
import { versionOf } from '../../version.ts'
import { sayHours } from '../hours.ts'
import { noOwnReminders, type OwnReminders } from '../settings.ts'
import { stepKinds } from '../timing/step.ts'
import { sayPeriod, stillToCome } from './days-off.ts'
import type { OwnStores } from './stores.ts'

/** What things are called, by the kind of the ref. */
export type ThingNames = Readonly<
  Record<
    string,
    {
      readonly names: (network: string, ids: readonly string[], words: Words) => Promise<ReadonlyMap<string, string>>
    }
  >
>

/** @param said what was just done; null for who only looks. */
export const viewOwn = async (
  { network: store, reminderSettings }: OwnStores,
  names: ThingNames,
  said: string | null,
  context: Context,
): Promise<OwnRemindersView> => {
  const { network, member, language, today } = context
  const own = await reminderSettings.own(network.id, member.id)
  const settings = await reminderSettings.settingsOf(network.id, null)
  const muted = await reminderSettings.muted(network.id, member.id)
  const { silence } = own
  const hours = silence.hours ?? settings.hours
  const daysOff = stillToCome(silence.daysOff, today)
  return {
    said,
    hours: hours && sayHours(hours),
    isOwnHours: silence.hours !== null,
    silentDays: (['weekends', 'publicHolidays', 'schoolHolidays'] as const).filter((days) => settings[days]),
    weekdays: silence.weekdays,
    daysOff: daysOff.map((period) => sayPeriod(period, language)),
    weekly: silence.weekly,
    mutedSteps: stepKinds.filter((step) => own.muted.includes(step)),
    mutedThings: await nameMuted(names, muted, context),
    away: await findAway(store, context),
    isUsual: muted.length === 0 && isSame({ ...own, silence: { ...silence, daysOff } }, noOwnReminders),
  }
}

const isSame = (a: OwnReminders, b: OwnReminders): boolean => versionOf(a) === versionOf(b)

const nameMuted = async (names: ThingNames, muted: readonly Ref[], { network, words }: Context) => {
  const named = new Map<string, string>()
  for (const [kind, refs] of Map.groupBy(muted, (ref) => ref.kind)) {
    const found = await names[kind]?.names(
      network.id,
      refs.map(({ id }) => id),
      words,
    )
    for (const [id, name] of found ?? [])
      named.set(refKey({ kind, id }), `${words.audit.kinds[kind] ?? ''} ${name}`.trim())
  }
  return muted.map((ref) => ({ ref, name: named.get(refKey(ref)) ?? null }))
}

/** Their deputy is reminded in their place, as long as they are away. */
const findAway = async (store: OwnStores['network'], { network, member, language, today }: Context) => {
  const away = (await store.absences(network.id)).find((one) => one.member === member.id && one.untilOn >= today)
  const deputy = away && (await store.member(network.id, away.deputy))
  if (!away || !deputy) return null
  return { deputy: deputy.name, from: sayDate(away.fromOn, language), until: sayDate(away.untilOn, language) }
}

/** @param over what was typed instead of what is kept, and why it could not be read. */
export const fillForm = async (
  { reminderSettings }: OwnStores,
  { network, member, language, today }: Context,
  over: { readonly unread: string; readonly hours?: string; readonly daysOff?: string } | null = null,
): Promise<OwnRemindersFormView> => {
  const own = await reminderSettings.own(network.id, member.id)
  const settings = await reminderSettings.settingsOf(network.id, null)
  const { hours, weekdays, daysOff, weekly } = own.silence
  const periods = stillToCome(daysOff, today).map((period) => sayPeriod(period, language))
  return {
    version: versionOf(own),
    unread: over?.unread ?? null,
    networkHours: settings.hours && sayHours(settings.hours),
    hours: over?.hours ?? (hours ? sayHours(hours) : ''),
    weekdays: weekdays.map(String),
    daysOff: [...periods, ...(over?.daysOff ? [over.daysOff] : [])].join('\n'),
    weekly: weekly === null ? noneOfThem : String(weekly),
    muted: [...own.muted],
  }
}
