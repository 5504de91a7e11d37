/** How a network or a body reminds, and the form in which that is changed. */
import { z } from 'zod'
import { button, buttons, type Card, card, fact, facts, fine, heading, notice } from './card.ts'
import { defineForm, type FieldOf, type Form, form, noneOfThem } from './form.ts'
import { note, oneOf } from './network-fields.ts'
import { reminderSettingsPress } from './nudge-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** In the order in which they stand on the card and in the form. */
export const settingFields = [
  'onAssignment',
  'before',
  'onTheDay',
  'late',
  'toSecretariat',
  'toAgenda',
  'atStart',
  'hours',
  'weekends',
  'publicHolidays',
  'schoolHolidays',
  'morning',
  'digest',
] as const
export type SettingField = (typeof settingFields)[number]

export const typedFields = ['before', 'late', 'toSecretariat', 'toAgenda', 'hours'] as const
export type TypedField = (typeof typedFields)[number]

export const reminderSettingsForm = defineForm(
  'reminder.settings',
  z.object({ body: z.string().nullable(), version: z.string() }),
  z.object(Object.fromEntries(settingFields.map((name) => [name, z.string()])) as Record<SettingField, z.ZodString>),
)
export type ReminderSettingsValues = z.infer<typeof reminderSettingsForm.values>

/** @property body null for the network. @property name of the body, or of the network. */
interface Whose {
  readonly body: string | null
  readonly name: string
}

/** @property values what holds, in words; `differs` what was chosen for this body itself. */
export interface ReminderSettingsView extends Whose {
  readonly said: string | null
  readonly values: Readonly<Record<SettingField, string>>
  readonly differs: readonly SettingField[]
  readonly mayChange: boolean
}

export const reminderSettingsCard = (view: ReminderSettingsView, words: Words): Card => {
  const say = words.reminderSettings
  const title = say.title(view.name)
  const isAsNetwork = (field: SettingField): boolean => view.body !== null && !view.differs.includes(field)
  return card(
    title,
    heading(title),
    ...(view.said === null ? [] : [notice(view.said)]),
    facts(
      ...settingFields.map((field) =>
        fact(say.fields[field], isAsNetwork(field) ? say.asNetwork(view.values[field]) : view.values[field]),
      ),
    ),
    fine(view.body === null ? say.intro : say.introBody),
    ...(view.mayChange
      ? [buttons(button(say.change, press(reminderSettingsPress, { body: view.body }), 'primary'))]
      : []),
  )
}

/**
 * @property values as the form sends them; '' or `noneOfThem` for what is as usual, or as the network.
 * @property usual what holds then, in words.
 */
export interface ReminderSettingsFormView extends Whose {
  readonly version: string
  readonly values: ReminderSettingsValues
  readonly usual: Readonly<Record<SettingField, string>>
}

export const reminderSettingsFormOf = (view: ReminderSettingsFormView, words: Words): Form => {
  const say = words.reminderSettings
  const { body, version } = view
  return form(reminderSettingsForm, {
    title: say.form.title,
    submit: say.form.save,
    state: { body, version },
    fields: [
      note(body === null ? say.form.networkName : say.form.bodyName(view.name)),
      ...settingFields.map((field) =>
        isTyped(field) ? typedField(field, view, words) : chosenField(field, view, words),
      ),
    ],
  })
}

const isTyped = (field: SettingField): field is TypedField => typedFields.some((one) => one === field)

const typedField = (
  name: TypedField,
  view: ReminderSettingsFormView,
  words: Words,
): FieldOf<ReminderSettingsValues> => {
  const say = words.reminderSettings
  const usual = view.body === null ? view.usual[name] : say.form.asNetwork(view.usual[name])
  const hint = say.form.hints[name](usual)
  return {
    kind: 'text',
    name,
    label: say.fields[name],
    value: view.values[name],
    isOptional: true,
    maxLength: 40,
    hint,
  }
}

/** Of the network one of them holds, of a body it may be as the network. */
const chosenField = (
  name: Exclude<SettingField, TypedField>,
  view: ReminderSettingsFormView,
  words: Words,
): FieldOf<ReminderSettingsValues> => {
  const say = words.reminderSettings
  const options =
    name === 'digest'
      ? digestOptions(words)
      : name === 'morning' || isStep(name)
        ? yesOrNo(say.yes, say.no)
        : yesOrNo(say.silent, say.notSilent)
  const asNetwork = { value: noneOfThem, label: say.form.asNetwork(view.usual[name]) }
  return oneOf(name, say.fields[name], view.body === null ? options : [asNetwork, ...options], view.values[name])
}

const isStep = (name: SettingField): boolean => name === 'onAssignment' || name === 'onTheDay' || name === 'atStart'

const yesOrNo = (yes: string, no: string) => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
]

const digestOptions = (words: Words) => [
  ...words.ownReminders.weekdays.slice(0, 5).map((label, at) => ({ value: String(at + 1), label })),
  { value: 'no', label: words.reminderSettings.none },
]
