/** How one member is reminded, and the form in which they change it. */
import { z } from 'zod'
import {
  type Block,
  button,
  buttons,
  type Card,
  card,
  type Fact,
  fact,
  facts,
  fine,
  heading,
  notice,
  paragraph,
  rows,
} from './card.ts'
import { defineForm, type Form, form, noneOfThem } from './form.ts'
import { goAwayPress } from './network-absence.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import { ownRemindersPress, unmutePress } from './nudge-presses.ts'
import { definePress, press } from './press.ts'
import { listed } from './words/listed.ts'
import type { Words } from './words/words.ts'

type StepName = keyof Words['ownReminders']['steps']
type SilentDays = keyof Words['ownReminders']['network']

/** Everything as usual again. */
export const ownUsualPress = definePress('reminder.own-usual', z.object({}))

export const ownRemindersForm = defineForm(
  'reminder.own',
  z.object({ version: z.string() }),
  z.object({
    hours: z.string(),
    weekdays: z.array(z.string()),
    daysOff: z.string(),
    weekly: z.string(),
    muted: z.array(z.string()),
  }),
)
export type OwnRemindersValues = z.infer<typeof ownRemindersForm.values>

/**
 * @property hours in words; null for none. @property weekdays, `weekly` Monday is 1. @property daysOff in words.
 * @property away from and until in words; null for who is not, and will not be.
 */
export interface OwnRemindersView {
  readonly said: string | null
  readonly hours: string | null
  readonly isOwnHours: boolean
  readonly silentDays: readonly SilentDays[]
  readonly weekdays: readonly number[]
  readonly daysOff: readonly string[]
  readonly weekly: number | null
  readonly mutedSteps: readonly StepName[]
  readonly mutedThings: readonly MutedThing[]
  readonly away: { readonly deputy: string; readonly from: string; readonly until: string } | null
  readonly isUsual: boolean
}

/** @property name null for what is gone. */
export interface MutedThing {
  readonly ref: { readonly kind: string; readonly id: string }
  readonly name: string | null
}

/** What one card holds comfortably on every platform. */
const mostMuted = 15

export const ownRemindersCard = (view: OwnRemindersView, words: Words): Card => {
  const say = words.ownReminders
  const { away } = view
  return card(
    say.title,
    heading(say.title),
    ...(view.said === null ? [] : [notice(view.said)]),
    ...(away ? [notice(say.deputyNow(away.deputy, away.from, away.until))] : []),
    facts(...ownFacts(view, words)),
    ...mutedBlocks(view, words),
    fine(say.before),
    ...(away ? [] : [fine(say.deputy)]),
    ...(view.mutedSteps.includes('late') ? [fine(say.secretariat)] : []),
    fine(say.typed),
    buttons(
      button(say.change, press(ownRemindersPress, {}), 'primary'),
      ...(view.isUsual ? [] : [button(say.usual, press(ownUsualPress, {}))]),
      button(words.members.absent, press(goAwayPress, { member: '' })),
    ),
  )
}

const ownFacts = (view: OwnRemindersView, words: Words): readonly Fact[] => {
  const say = words.ownReminders
  const { hours, isOwnHours, silentDays, weekdays, daysOff, weekly, mutedSteps } = view
  const saidHours = hours === null ? say.noHours : (isOwnHours ? say.ownHours : say.networkHours)(hours)
  const silent = silentDays.map((one) => say.network[one])
  return [
    fact(say.hours, saidHours),
    fact(say.days, silent.length === 0 ? say.noDays : silent.join(', ')),
    ...(weekdays.length === 0
      ? []
      : [
          fact(
            say.never,
            listed(
              weekdays.map((day) => weekdayName(day, words)),
              say.and,
            ),
          ),
        ]),
    ...(daysOff.length === 0 ? [] : [fact(say.daysOff, daysOff.join('; '))]),
    fact(say.often, weekly === null ? say.asItComes : say.weekly(weekdayName(weekly, words))),
    ...(mutedSteps.length === 0 ? [] : [fact(say.mutedSteps, mutedSteps.map((step) => say.steps[step]).join(', '))]),
  ]
}

const weekdayName = (day: number, { ownReminders }: Words): string => ownReminders.weekdays[day - 1] ?? ''

const mutedBlocks = ({ mutedThings }: OwnRemindersView, words: Words): readonly Block[] => {
  const say = words.ownReminders
  if (mutedThings.length === 0) return []
  const left = mutedThings.length - mostMuted
  return [
    paragraph(say.mutedThings),
    rows(
      mutedThings.slice(0, mostMuted).map(({ ref, name }) => ({
        text: name ?? say.gone,
        button: button(say.unmute, press(unmutePress, ref)),
      })),
    ),
    ...(left > 0 ? [fine(say.moreMuted(left))] : []),
  ]
}

/** @property unread what was typed and could not be, in a sentence; null where nothing was. */
export interface OwnRemindersFormView extends OwnRemindersValues {
  readonly version: string
  readonly unread: string | null
  readonly networkHours: string | null
}

export const ownRemindersFormOf = (view: OwnRemindersFormView, words: Words): Form => {
  const say = words.ownReminders
  const ask = say.form
  const weekdayOptions = say.weekdays.map((label, at) => ({ value: String(at + 1), label }))
  const oftenOptions = [
    { value: noneOfThem, label: say.asItComes },
    ...weekdayOptions.slice(0, 5).map(({ value, label }) => ({ value, label: say.weekly(label) })),
  ]
  const stepOptions = optionsOf(say.steps)
  return form(ownRemindersForm, {
    title: ask.title,
    submit: ask.save,
    state: { version: view.version },
    fields: [
      ...(view.unread === null ? [] : [note(view.unread)]),
      {
        ...({
          kind: 'text',
          name: 'hours',
          label: ask.hours,
          value: view.hours,
          isOptional: true,
          maxLength: 40,
        } as const),
        hint: ask.hoursHint(view.networkHours ?? say.noHours),
      },
      several('weekdays', ask.weekdays, weekdayOptions, view.weekdays),
      {
        ...({ kind: 'text', name: 'daysOff', label: ask.daysOff, value: view.daysOff, isOptional: true } as const),
        ...{ isLong: true, maxLength: 2000, hint: ask.daysOffHint },
      },
      oneOf('weekly', ask.weekly, oftenOptions, view.weekly),
      { ...several('muted', ask.muted, stepOptions, view.muted), hint: ask.mutedHint },
    ],
  })
}

const several = <Name extends string>(
  name: Name,
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: readonly string[],
) => ({
  ...({ kind: 'choice', name, label, isMultiple: true, isOptional: true, options } as const),
  chosen: options.filter(({ value }) => chosen.includes(value)),
})
