/** How a body runs its case rounds, and what the region has beside them. */
import { z } from 'zod'
import { defineForm, type FieldOf, type Form, form, noneOfThem, type Option } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import { definePress } from './press.ts'
import type { Words } from './words/words.ts'

export const caseSettingsPress = definePress('case-round.settings', z.object({ body: z.string() }), { opensForm: true })
export const caseLadderPress = definePress('case-round.ladder', z.object({}), { opensForm: true })

export const dayFields = ['clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing'] as const
export const numberFields = [
  'screeningDays',
  'screeningMost',
  'extensionDays',
  'decisionDays',
  'least',
  'retentionDays',
  'secondFeedbackDays',
  'keepYears',
  'waitDays',
  'guessableBelow',
] as const
/** Those that stand folded. */
export const foldedNames = ['open', 'minutes', ...numberFields] as const
export type DayField = (typeof dayFields)[number] | 'open'
export type NumberField = (typeof numberFields)[number]

const typed = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, z.string()])) as Record<Name, z.ZodString>

export const caseSettingsForm = defineForm(
  'case-round.settings',
  z.object({ body: z.string(), version: z.string() }),
  z.object({
    ...{ isOn: z.string(), facilitator: z.string(), second: z.string(), level: z.string(), way: z.string() },
    ...{ hours: z.string(), minutes: z.string(), open: z.string() },
    ...{ ...typed(dayFields), ...typed(numberFields) },
  }),
)
export type CaseSettingsValues = z.infer<typeof caseSettingsForm.values>

/**
 * @property people who can be facilitator. @property values as the form sends them.
 * @property isUsual the folded values are those of a body that set none.
 */
export interface CaseSettingsView {
  readonly body: string
  readonly name: string
  readonly version: string
  readonly people: readonly Option[]
  readonly values: CaseSettingsValues
  readonly isUnfolded: boolean
  readonly isUsual: boolean
  readonly limits: SettingLimits
}

/** What each number may be. */
export type SettingLimits = Readonly<Record<DayField | NumberField, { readonly least: number; readonly most: number }>>

export const caseSettingsFormOf = (view: CaseSettingsView, words: Words): Form => {
  const { caseSettings: say, caseBringingIn: named } = words
  const { body, version, people, values } = view
  const nobody = { value: noneOfThem, label: say.nobody }
  const onOff = [
    { value: 'on', label: say.on },
    { value: 'off', label: say.off },
  ]
  return form(caseSettingsForm, {
    title: say.title,
    submit: say.save,
    state: { body, version },
    fields: [
      note(say.about(view.name)),
      oneOf('isOn', say.isOn, onOff, values.isOn),
      { ...oneOf('facilitator', say.facilitator, [nobody, ...people], values.facilitator), hint: say.facilitatorHint },
      { ...oneOf('second', say.second, [nobody, ...people], values.second), hint: say.secondHint },
      oneOf('level', say.level, optionsOf(named.levels), values.level),
      oneOf('way', say.way, optionsOf(named.ways), values.way),
      ...dayFields.map((name) => numberField(name, say.days[name], view, words)),
      { ...shortField('hours', say.hours, values), hint: say.hoursHint },
    ],
    folded: { label: say.more, isOpen: view.isUnfolded, isUsual: view.isUsual, fields: foldedFields(view, words) },
  })
}

const foldedFields = (view: CaseSettingsView, words: Words): readonly FieldOf<CaseSettingsValues>[] => {
  const { caseSettings: say } = words
  return [
    numberField('open', say.days.open, view, words),
    { ...shortField('minutes', say.minutes, view.values), hint: say.minutesHint },
    ...numberFields.map((name) => numberField(name, say.numbers[name], view, words)),
  ]
}

const numberField = <Name extends DayField | NumberField>(
  name: Name,
  label: string,
  { values, limits }: CaseSettingsView,
  { caseSettings: say }: Words,
) => ({ ...shortField(name, label, values), hint: say.within(limits[name].least, limits[name].most) })

const shortField = <Name extends keyof CaseSettingsValues & string>(
  name: Name,
  label: string,
  values: CaseSettingsValues,
) => ({ kind: 'text', name, label, value: values[name], maxLength: 40 }) as const

export const caseLadderForm = defineForm(
  'case-round.ladder',
  z.object({ version: z.string() }),
  z.object({ contacts: z.string(), steps: z.string() }),
)

export interface CaseLadderView {
  readonly version: string
  readonly contacts: string
  readonly steps: string
}

/** A dozen lines of each. */
const longest = 1_500

export const caseLadderFormOf = ({ version, contacts, steps }: CaseLadderView, words: Words): Form => {
  const say = words.caseSettings.ladder
  const long = { kind: 'text', isOptional: true, isLong: true, maxLength: longest } as const
  return form(caseLadderForm, {
    title: say.title,
    submit: words.caseSettings.save,
    state: { version },
    fields: [
      note(say.about),
      { ...long, name: 'contacts', label: say.contacts, hint: say.contactsHint, value: contacts },
      { ...long, name: 'steps', label: say.steps, hint: say.stepsHint, value: steps },
    ],
  })
}
