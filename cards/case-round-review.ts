/** What the anonymiser made of a case, in the form in which it is confirmed. */
import { z } from 'zod'
import { bold } from './card.ts'
import { type CaseTextField, caseTextFields, several } from './case-round-bringing-in.ts'
import { sayTrait, type TraitView } from './case-round-traits.ts'
import { defineForm, type FieldOf, type Form, form } from './form.ts'
import { note, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** @property at where its placeholders stand: the field, what stands there now, and the how manieth of those. */
const offered = z.object({ word: z.string(), at: z.array(z.tuple([z.enum(caseTextFields), z.string(), z.number()])) })
export type OfferedWord = z.infer<typeof offered>

/**
 * @property round the id that it has or will have: sent twice it makes one. @property code that it will have, or ''.
 * @property seen the version of what came back; 0 for a new case.
 * @property kept words that were put back. @property warned traits that were shown.
 */
const reviewState = z.object({
  ...{ round: z.string(), code: z.string(), seen: z.number(), body: z.string(), level: z.string(), way: z.string() },
  ...{
    first: z.string(),
    sector: z.string(),
    ageBand: z.string(),
    duration: z.string(),
    barriers: z.array(z.string()),
  },
  ...{ onePlan: z.string(), exemption: z.string(), steps: z.array(z.string()) },
  ...{ kept: z.array(z.string()), offered: z.array(offered), warned: z.array(z.string()) },
})
export type ReviewState = z.infer<typeof reviewState>

export const reviewCaseForm = defineForm(
  'case-round.review',
  reviewState,
  z.object({
    ...{ title: z.string(), story: z.string(), tried: z.string(), voice: z.string(), barrier: z.string() },
    ...{ request: z.string(), back: z.array(z.string()).optional(), mayBeGuessed: z.string().optional() },
  }),
  { isSecret: true },
)
export type ReviewValues = z.infer<typeof reviewCaseForm.values>

export interface ReviewedText {
  readonly text: string
  readonly changes: readonly { readonly original: string; readonly by: string }[]
  readonly traits: readonly TraitView[]
}

/** @property organisations in the body when they are so few that one can guess, else null. @property notice what went wrong. */
export interface ReviewView {
  readonly state: ReviewState
  readonly texts: Readonly<Record<CaseTextField, ReviewedText>>
  readonly verdict: 'clear' | 'warn' | 'block'
  /** Why it stands there again; null the first time. */
  readonly again: 'changed' | 'warned' | 'blocked' | 'failed' | null
  readonly notice: string | null
  readonly organisations: number | null
  readonly hasUnderstood: boolean
}

export const reviewCaseFormOf = (view: ReviewView, words: Words): Form => {
  const say = words.caseBringingIn.review
  return form(reviewCaseForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      ...(view.notice === null ? [] : [note([bold(view.notice)])]),
      note(view.again === null ? say.intro : say.again[view.again]),
      note([bold(say[view.verdict])]),
      ...caseTextFields.flatMap((name) => textFields(name, view.texts[name], words)),
      ...putBackFields(view, words),
      ...guessFields(view, words),
    ],
  })
}

/** What Slack carries. What is longer than its field may be is said when it is sent. */
const longest = 3_000

const textFields = (
  name: CaseTextField,
  { text, changes, traits }: ReviewedText,
  words: Words,
): readonly FieldOf<ReviewValues>[] => {
  const { review: say, write } = words.caseBringingIn
  const told = changes.map(({ original, by }) => say.change(original, by))
  const label = name === 'title' ? write.caseTitle : write[name]
  return [
    { kind: 'text', name, label, value: text, isLong: name !== 'title', maxLength: longest },
    ...(told.length === 0 ? [] : [note(say.changed([...new Set(told)].join('; ')))]),
    ...traits.map((one) => note([bold(sayTrait(one, words))])),
  ]
}

const putBackFields = ({ state }: ReviewView, words: Words): readonly FieldOf<ReviewValues>[] => {
  const say = words.caseBringingIn.review
  if (state.offered.length === 0) return []
  const options = state.offered.map(({ word, at }, index) => {
    return { value: String(index), label: say.change(word, at[0]?.[1] ?? '') }
  })
  return [{ ...several('back', say.putBack, options, []), hint: say.putBackHint }]
}

const guessFields = ({ organisations, hasUnderstood }: ReviewView, words: Words): readonly FieldOf<ReviewValues>[] => {
  const say = words.caseBringingIn.review
  if (organisations === null) return []
  const options = [
    { value: 'no', label: say.not },
    { value: 'yes', label: say.understand },
  ]
  return [
    note([bold(say.mayBeGuessed(organisations))]),
    oneOf('mayBeGuessed', say.understood, options, hasUnderstood ? 'yes' : 'no'),
  ]
}
