/** Each setting as it is said, as the form shows it, and as it is read back. Pure. */
import { noneOfThem } from '../../../cards/form.ts'
import { type ReminderSettingsValues, type SettingField, settingFields } from '../../../cards/reminder-settings.ts'
import type { Words } from '../../../cards/words/words.ts'
import { readEach, refusal } from '../../refusal.ts'
import { readHours, sayHours } from '../hours.ts'
import type { DifferingReminders, ReminderSettings } from '../settings.ts'
import { usualSteps } from '../timing/step.ts'
import { workingWeekdays } from '../timing/weekly.ts'
import { isNever, readDay, readDays, sayDays } from './days.ts'

type Value = ReminderSettings[Exclude<keyof ReminderSettings, 'steps'>] | readonly number[] | number
type StepField = Extract<SettingField, keyof typeof usualSteps>

const isStepField = (field: SettingField): field is StepField => field in usualSteps

/** Undefined for what does not differ. */
export const settingOf = (settings: DifferingReminders, field: SettingField): Value | undefined =>
  isStepField(field) ? settings.steps?.[field] : settings[field]

/** @example '14, 3 dagen ervoor' */
export const sayValue = (settings: ReminderSettings, field: SettingField, words: Words): string => {
  const say = words.reminderSettings
  const value = settingOf(settings, field) ?? null
  if (field === 'before') return isEmpty(value) ? say.none : say.daysBefore(sayDays(settings.steps.before))
  if (field === 'late') return isEmpty(value) ? say.none : say.daysAfter(sayDays(settings.steps.late))
  if (field === 'hours') return settings.hours ? sayHours(settings.hours) : say.none
  if (value === null) return say.none
  if (field === 'digest') return words.ownReminders.weekdays[Number(value) - 1] ?? ''
  if (typeof value === 'number') return say.daysAfter(String(value))
  const isSilence = field === 'weekends' || field === 'publicHolidays' || field === 'schoolHolidays'
  return value ? (isSilence ? say.silent : say.yes) : isSilence ? say.notSilent : say.no
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** As the form shows it: of the network what holds, of a body what differs. */
export const writeValue = (
  differing: DifferingReminders,
  holds: ReminderSettings,
  field: SettingField,
  { body, words }: { readonly body: string | null; readonly words: Words },
): string => {
  const say = words.reminderSettings
  const own = settingOf(differing, field)
  const isTyped = field in typed
  if (own === undefined && body !== null) return isTyped ? '' : noneOfThem
  const value = own ?? settingOf(holds, field) ?? null
  if (isTyped) {
    if (value === null || isEmpty(value)) return say.none
    if (Array.isArray(value)) return sayDays(value)
    return field === 'hours' && holds.hours ? sayHours(holds.hours) : String(value)
  }
  if (value === null || value === false) return 'no'
  return value === true ? 'yes' : String(value)
}

const typed: Readonly<Partial<Record<SettingField, (text: string, field: string) => Value>>> = {
  before: readDays,
  late: readDays,
  toSecretariat: readDay,
  toAgenda: readDay,
  hours: (text, field) => (isNever(text) ? null : readHours(text, field)),
}

/** What differs from what holds without it. @throws {Refusal} reminder.*, silence.*, field.missing at the field, all at once */
export const readDiffering = (values: ReminderSettingsValues, usual: ReminderSettings | null): DifferingReminders => {
  const steps: Record<string, Value> = {}
  const others: Record<string, Value> = {}
  const readings = settingFields.map((field) => [field, () => readValue(values[field].trim(), field)] as const)
  const read = readEach(Object.fromEntries(readings))
  for (const field of settingFields) {
    const value = read[field]
    // What the network chooses as usual goes on following what is usual.
    if (value === undefined || (usual && isSame(value, settingOf(usual, field)))) continue
    if (isStepField(field)) steps[field] = value
    else others[field] = value
  }
  return { ...others, ...(Object.keys(steps).length > 0 ? { steps } : {}) }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const readValue = (text: string, field: SettingField): Value | undefined => {
  if (text === '' || text === noneOfThem) return undefined
  const read = typed[field]
  if (read) return read(text, field)
  if (field === 'digest') return text === 'no' ? null : readWeekday(text)
  if (text !== 'yes' && text !== 'no') throw refusal('field.missing', undefined, field)
  return text === 'yes'
}

const readWeekday = (text: string) => {
  const day = workingWeekdays.find((one) => String(one) === text)
  if (!day) throw refusal('field.missing', undefined, 'digest')
  return day
}
