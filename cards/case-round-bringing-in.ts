/** The forms in which a case is brought in. What is typed stands in the form, and nowhere else until it is confirmed. */
import { z } from 'zod'
import { bold } from './card.ts'
import { type ContactView, contactLines } from './case-round-menu.ts'
import { type CarriedView, carriedNotes } from './case-round-start.ts'
import { type ChoiceField, defineForm, type Form, form, noneOfThem, type Option, type TextField } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const isSecret = { isSecret: true } as const

/** The fields that hold text, in the order of the form. */
export const caseTextFields = ['title', 'story', 'tried', 'voice', 'barrier', 'request'] as const
export type CaseTextField = (typeof caseTextFields)[number]

/** So many characters each may have; the rules say the same. */
export type TextLimits = Readonly<Record<CaseTextField, number>>

/** @property round '' for a new case; otherwise the one that came back, of which `seen` is the version, and its code. */
const writeState = z.object({
  ...{ body: z.string(), level: z.string(), way: z.string() },
  ...{ round: z.string(), code: z.string(), seen: z.number() },
})
export const writeCaseForm = defineForm(
  'case-round.write',
  writeState,
  z.object({
    ...{ title: z.string(), sector: z.string(), ageBand: z.string(), duration: z.string(), story: z.string() },
    ...{
      tried: z.string(),
      voice: z.string(),
      barrier: z.string(),
      barriers: z.array(z.string()),
      request: z.string(),
    },
    ...{ onePlan: z.string(), exemption: z.string(), steps: z.array(z.string()).optional() },
    first: z.string().optional(),
  }),
  isSecret,
)
export type WriteCaseState = z.infer<typeof writeState>
export type WriteCaseValues = z.infer<typeof writeCaseForm.values>

/** @property values what stands in it; @property steps of the ladder of the region; @property firsts whom it may be shown first. */
export interface WriteCaseView extends CarriedView {
  readonly state: WriteCaseState
  readonly about: string
  /** What whoever screens asked, of a case that came back; null for a new one. */
  readonly question: string | null
  readonly contacts: readonly ContactView[]
  readonly steps: readonly Option[]
  readonly firsts: readonly Option[]
  readonly limits: TextLimits
  readonly values: WriteCaseValues
}

export const writeCaseFormOf = (view: WriteCaseView, words: Words): Form => {
  const { write, ...say } = words.caseBringingIn
  const { values, state } = view
  const everybody = { value: noneOfThem, label: write.firstNone }
  const typed = (name: CaseTextField, label: string, hint?: string) =>
    textField({ ...view, upTo: write.upTo }, name, label, hint)
  return form(writeCaseForm, {
    title: view.question === null ? write.title : write.again,
    submit: write.check,
    state,
    fields: [
      ...(view.question === null ? [] : [note([bold(view.question)])]),
      ...carriedNotes(view, words),
      note(view.about),
      note([write.cannotWait, ' ', contactLines(view.contacts, words).join('; ')]),
      note(view.question === null ? write.nothingYet : write.keptBefore),
      note([bold(write.parts.matter)]),
      typed('title', write.caseTitle),
      oneOf('sector', write.sector, optionsOf(say.sectors), values.sector),
      oneOf('ageBand', write.ageBand, optionsOf(say.ages), values.ageBand),
      oneOf('duration', write.duration, optionsOf(say.durations), values.duration),
      typed('story', write.story, write.storyHint),
      note([bold(write.parts.tried)]),
      typed('tried', write.tried, write.triedHint),
      typed('voice', write.voice),
      typed('barrier', write.barrier),
      several('barriers', write.barriers, optionsOf(say.barriers), values.barriers),
      note([bold(write.parts.request)]),
      typed('request', write.request, write.requestHint),
      note([bold(write.parts.checks)]),
      oneOf('onePlan', write.onePlan, optionsOf(say.answers), values.onePlan),
      oneOf('exemption', write.exemption, optionsOf(say.answers), values.exemption),
      ...(view.steps.length > 0 ? [several('steps', write.steps, view.steps, values.steps ?? [])] : []),
      ...(view.firsts.length > 0
        ? [
            {
              ...oneOf('first', write.first, [everybody, ...view.firsts], values.first || noneOfThem),
              hint: write.firstHint,
            },
          ]
        : []),
    ],
  })
}

const textField = (
  { limits, values, upTo }: WriteCaseView & { readonly upTo: (characters: number) => string },
  name: CaseTextField,
  label: string,
  hint?: string,
): TextField & { name: CaseTextField } => ({
  kind: 'text',
  name,
  label,
  value: values[name],
  maxLength: limits[name],
  isLong: name !== 'title' && name !== 'request',
  hint: [...(hint === undefined ? [] : [hint]), upTo(limits[name])].join(' '),
})

export const several = <Name extends string>(
  name: Name,
  label: string,
  options: readonly Option[],
  chosen: readonly string[],
): ChoiceField & { name: Name } => ({
  kind: 'choice',
  name,
  label,
  isMultiple: true,
  isOptional: true,
  options,
  chosen: options.filter(({ value }) => chosen.includes(value)),
})
