/** The settings of a body as its form shows and sends them. Pure. */
import {
  type CaseSettingsValues,
  type DayField,
  dayFields,
  type NumberField,
  numberFields,
  type SettingLimits,
} from '../../../cards/case-round-settings.ts'
import { noneOfThem } from '../../../cards/form.ts'
import { readEach, refusal } from '../../refusal.ts'
import { levels, ways } from '../case-round.ts'
import { checkSettings, type RoundSettings, settingLimits, workPhases } from '../settings.ts'
import type { BodyCaseSettings } from '../settings-store.ts'

export const toValues = ({
  isOn,
  facilitator,
  secondFacilitator,
  level,
  way,
  rounds,
}: BodyCaseSettings): CaseSettingsValues => ({
  ...{ isOn: isOn ? 'on' : 'off', level, way },
  ...{ facilitator: facilitator ?? noneOfThem, second: secondFacilitator ?? noneOfThem },
  hours: rounds.hours.join(', '),
  minutes: workPhases.map((phase) => rounds.minutes[phase]).join(', '),
  open: String(rounds.days.open),
  ...eachOf(dayFields, (name) => String(rounds.days[name])),
  ...eachOf(numberFields, (name) => String(rounds[name])),
})

const eachOf = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>

/**
 * @param people ids of those who can be facilitator
 * @throws {Refusal} field.missing, case-round.setting-outside, -hours-unfit, -live-minutes, -feedback-late,
 *   -needs-facilitator, -same-facilitator, at the field
 */
export const readValues = (values: CaseSettingsValues, people: ReadonlySet<string>): BodyCaseSettings => {
  const read = readEach({
    level: () => oneFrom(levels, values.level, 'level'),
    way: () => oneFrom(ways, values.way, 'way'),
    ...eachOf([...dayFields, 'open'], (name: DayField) => () => readDays(values[name], name)),
    ...eachOf(numberFields, (name: NumberField) => () => readWithin(values[name], settingLimits[name], name)),
    hours: () => readNumbers(values.hours),
    minutes: () => readMinutes(values.minutes),
  })
  const { level, way, minutes, hours, ...numbers } = read
  const days = eachOf(workPhases, (phase) => numbers[phase])
  const rounds: RoundSettings = { ...eachOf(numberFields, (name) => numbers[name]), days, minutes, hours }
  return { level, way, ...readPeople(values, people), rounds: checkSettings(rounds) }
}

const readPeople = (values: CaseSettingsValues, people: ReadonlySet<string>) => {
  const [facilitator, secondFacilitator] = [values.facilitator, values.second].map((id) => (people.has(id) ? id : null))
  const isOn = values.isOn === 'on'
  if (isOn && !facilitator) throw refusal('case-round.needs-facilitator', undefined, 'facilitator')
  if (facilitator && facilitator === secondFacilitator)
    throw refusal('case-round.same-facilitator', undefined, 'second')
  return { isOn, facilitator: facilitator ?? null, secondFacilitator: secondFacilitator ?? null }
}

const oneFrom = <One extends string>(ones: readonly One[], chosen: string, field: string): One => {
  const found = ones.find((one) => one === chosen)
  if (found === undefined) throw refusal('field.missing', undefined, field)
  return found
}

const readDays = (text: string, name: DayField): number => readWithin(text, numberLimits[name], name)

const { days, ...ofNumbers } = settingLimits

/** What each field of a number may hold. */
export const numberLimits: SettingLimits = {
  ...ofNumbers,
  ...eachOf(dayFields, () => days),
  open: { ...days, least: 0 },
}

const readWithin = (
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
  field: string,
): number => {
  const value = /^\d{1,3}$/u.test(text.trim()) ? Number(text.trim()) : Number.NaN
  if (!(value >= least && value <= most)) throw refusal('case-round.setting-outside', { least, most }, field)
  return value
}

/** What is no number is refused with the others. */
const readNumbers = (text: string): readonly number[] =>
  text
    .split(/[\s,;]+|\ben\b|\band\b/u)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : Number.NaN))

const readMinutes = (text: string): RoundSettings['minutes'] => {
  const read = readNumbers(text)
  const minutes = read.length === workPhases.length ? read : []
  return Object.fromEntries(workPhases.map((phase, at) => [phase, minutes[at] ?? 0])) as RoundSettings['minutes']
}
