/** The form in which one person reads a round, and does what they can do in it now. Nothing of it stays in a message. */
import { z } from 'zod'
import { bold, type Text } from './card.ts'
import { type ChoiceField, defineForm, type FieldOf, type Form, form, type Option, type TextField } from './form.ts'
import type { Words } from './words/words.ts'

export const roundTexts = [
  'question',
  'answer',
  'formulation1',
  'formulation2',
  'formulation3',
  'interpretation',
  'advice',
  'feedback',
  'second',
  'lesson',
  'themes',
] as const
export type RoundText = (typeof roundTexts)[number]

const one = z.string().optional()
const many = z.array(z.string()).optional()
const words = z.array(z.string()).readonly()

const values = z.object({
  ...(Object.fromEntries(roundTexts.map((name) => [name, one])) as Record<RoundText, typeof one>),
  ...{ answerTo: one, park: one, choose: one, steer: one, present: one, outcome: one, agenda: one, page: one },
  ...{ support: many, release: many, drop: many, back: many },
})
export type RoundValues = z.infer<typeof values>

/**
 * @property version of the round that was seen. @property page that was read.
 * @property id of what is made of it, so that a form sent twice makes one.
 * @property offered the advice that could be supported: what is not chosen is supported no more.
 * @property kept words that were put back. @property warned kinds of traits that were shown.
 * @property code of the round, where they typed it.
 */
const state = z.object({
  ...{ round: z.string(), version: z.number(), page: z.number(), id: z.string(), code: z.string().optional() },
  ...{ offered: words, kept: words, warned: words },
})
export type RoundState = z.infer<typeof state>

export const roundForm = defineForm('case-round.act', state, values, { isSecret: true })

/** In the order in which they stand in the form. */
const order = [
  ...['answerTo', 'answer', 'question', 'park', 'choose', 'formulation1', 'formulation2', 'formulation3'],
  ...['interpretation', 'advice', 'support', 'feedback', 'second', 'lesson', 'themes', 'release', 'drop'],
  ...['back', 'outcome', 'agenda', 'steer', 'present'],
] as const
type FieldName = Exclude<keyof RoundValues, 'page'>
export type RoundChoice = Exclude<FieldName, RoundText | 'present'>

export interface ChoiceView {
  readonly options: readonly Option[]
  readonly chosen?: readonly string[]
}

/** What somebody can do now: a text with what stands in it, a choice with what there is. */
export interface RoundTasks {
  readonly texts: Readonly<Partial<Record<RoundText | 'present', string>>>
  readonly choices: Readonly<Partial<Record<RoundChoice, ChoiceView>>>
}

/**
 * @property isSettled nothing waits in it to be looked at.
 * @property head title, phase and term. @property said what was done, or is to be looked at, before all else.
 * @property notes the page that is read. @property pages what each holds, in words.
 */
export interface RoundFormView {
  readonly state: RoundState
  readonly isSettled: boolean
  readonly number: number
  readonly head: readonly Text[]
  readonly said: readonly string[]
  readonly notes: readonly Text[]
  readonly pages: readonly string[]
  readonly tasks: RoundTasks
}

export const caseRoundFormOf = (view: RoundFormView, words: Words): Form => {
  const { id: turn } = view.state
  const fields = order.flatMap((name) => fieldOf(name as FieldName, view.tasks, words)).map((one) => ({ ...one, turn }))
  return form(roundForm, {
    title: words.caseRound.name(view.number),
    submit: submitOf(view, fields.length, words),
    isSettled: view.isSettled,
    state: view.state,
    fields: [
      ...view.said.map((text) => ({ kind: 'note', text: [bold(text)] }) as const),
      ...[...view.head, ...below(view, fields, words), ...view.notes].map((text) => ({ kind: 'note', text }) as const),
      ...fields,
      ...pageField(view, words),
    ],
  })
}

/** As much as fits a screen: of what comes after more than that it is said before. */
const mostInSight = 8

const below = ({ notes }: RoundFormView, fields: readonly FieldOf<RoundValues>[], words: Words): readonly Text[] => {
  const labels = fields.flatMap((field) => (field.kind === 'note' ? [] : [field.label]))
  return labels.length === 0 || notes.length <= mostInSight ? [] : [words.caseRoundForm.below(labels.join('; '))]
}

const submitOf = ({ pages }: RoundFormView, fields: number, { caseRoundForm: say }: Words): string => {
  if (fields > 0) return say.send
  return pages.length > 1 ? say.readOn : say.again
}

const pageField = ({ pages, state: { page, id } }: RoundFormView, words: Words): readonly FieldOf<RoundValues>[] => {
  const options = pages.map((label, at) => ({ value: String(at), label }))
  const chosen = options.filter((_, at) => at === page)
  if (pages.length < 2) return []
  return [
    { kind: 'choice', name: 'page', label: words.caseRoundForm.page, isMultiple: false, options, chosen, turn: id },
  ]
}

/** What Slack keeps of a text; the rules say of each what is too long. */
const longest: Readonly<Partial<Record<RoundText | 'present', number>>> = {
  ...{ formulation1: 300, formulation2: 300, formulation3: 300, lesson: 500, themes: 200, present: 4 },
}
const usual = 1_000
const short: ReadonlySet<string> = new Set(['themes', 'present', 'formulation1', 'formulation2', 'formulation3'])

const fieldOf = (name: FieldName, { texts, choices }: RoundTasks, words: Words): readonly FieldOf<RoundValues>[] => {
  const { fields, hints } = words.caseRoundForm
  const hint = name in hints ? { hint: hints[name as keyof typeof hints] } : {}
  const common = { name, label: fields[name], isOptional: true, ...hint }
  const value = texts[name as RoundText]
  if (value !== undefined) {
    const maxLength = Math.max(longest[name as RoundText] ?? usual, value.length)
    const text: TextField = { kind: 'text', ...common, value, maxLength, isLong: !short.has(name) }
    return [text as FieldOf<RoundValues>]
  }
  const choice = choices[name as RoundChoice]
  if (!choice || choice.options.length === 0) return []
  const chosen = choice.options.filter((option) => choice.chosen?.includes(option.value))
  const isMultiple = several.has(name)
  const field: ChoiceField = { kind: 'choice', ...common, isMultiple, options: choice.options, chosen }
  return [field as FieldOf<RoundValues>]
}

const several: ReadonlySet<string> = new Set(['support', 'release', 'drop', 'back'])
