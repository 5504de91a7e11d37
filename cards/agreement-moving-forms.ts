/** What is asked when an agreement moves: a reason, another date, somebody else, a reaction. */
import { z } from 'zod'
import { bold } from './card.ts'
import { defineForm, type FieldOf, type Form, type FormKind, form, type Option } from './form.ts'
import type { Words } from './words/words.ts'

/** Of a call for help, a reason or a reaction; longer is a document. */
export const textLimit = 1000

const item = z.object({ item: z.string() })
const text = z.object({ text: z.string() })

export const withdrawForm = defineForm('agreement.withdraw-because', item, text)
export const sendBackForm = defineForm('agreement.send-back-because', item, text)
export const helpForm = defineForm('agreement.ask-for-help', item, text)
export const splitForm = defineForm('agreement.split-up', item, z.object({ parts: z.string() }))
export const mergeForm = defineForm('agreement.merge-with', item, z.object({ other: z.string() }))
/** `read` as in the form of an agreement: what was seen read back of the term. */
export const dateForm = defineForm(
  'agreement.write-date',
  z.object({ item: z.string(), read: z.string() }),
  z.object({ term: z.string(), text: z.string() }),
)
/** `from` and `to` as `kind:id`; without `from` there is one part that can be handed over. */
export const handOverForm = defineForm(
  'agreement.hand-over-to',
  item,
  z.object({ from: z.string().optional(), to: z.string() }),
)
export const reactForm = defineForm(
  'agreement.write-reaction',
  item,
  z.object({ organisation: z.string().optional(), reaction: z.string(), text: z.string() }),
)

/** The agreement that a form is about. */
export interface About {
  readonly item: string
  readonly number: number
  readonly title: string
}

export interface Choice {
  readonly options: readonly Option[]
  readonly chosen: readonly Option[]
  readonly search?: string
}

type Say = Words['moving']['form']

const asking = <State, Values>(
  kind: FormKind<State, Values>,
  { state, about, submit }: { readonly state: State; readonly about: About; readonly submit: string },
  fields: readonly FieldOf<Values>[],
  words: Words,
): Form =>
  form(kind, {
    title: words.agreements.form.progress(about.number),
    submit,
    state,
    fields: [{ kind: 'note', text: about.title }, ...fields],
  })

const longText = (label: string, hint: string): FieldOf<{ text: string }> => ({
  kind: 'text',
  name: 'text',
  label,
  hint,
  isLong: true,
  maxLength: textLimit,
})

const askText =
  (kind: FormKind<{ item: string }, { text: string }>, ask: (say: Say) => readonly [string, string]) =>
  (about: About, words: Words): Form => {
    const say = words.moving.form
    return asking(kind, { state: { item: about.item }, about, submit: say.send }, [longText(...ask(say))], words)
  }

export const withdrawalForm = askText(withdrawForm, (say) => [say.why, say.withdrawHint])
export const returnForm = askText(sendBackForm, (say) => [say.why, say.sendBackHint])
export const helpNeededForm = askText(helpForm, (say) => [say.help, say.helpHint])

export const splittingForm = (about: About, words: Words): Form => {
  const say = words.moving.form
  const parts = {
    kind: 'text',
    name: 'parts',
    label: say.parts,
    hint: say.partsHint,
    isLong: true,
    maxLength: 3000,
  } as const
  return asking(splitForm, { state: { item: about.item }, about, submit: say.send }, [parts], words)
}

export const mergingForm = (about: About, others: Choice, words: Words): Form => {
  const say = words.moving.form
  const other = { kind: 'choice', name: 'other', label: say.other, hint: say.otherHint, isMultiple: false } as const
  return asking(mergeForm, { state: { item: about.item }, about, submit: say.send }, [{ ...other, ...others }], words)
}

/** @property now the day that holds, in words, or ''. @property readBack the question that sending once more answers. @property isAtOnce chair and secretariat decide themselves */
export interface DateFormView extends About {
  readonly read: string
  readonly now: string
  readonly term: string
  readonly why: string
  readonly readBack: string | null
  readonly isAtOnce: boolean
}

export const newDateForm = (view: DateFormView, words: Words): Form => {
  const say = words.moving.form
  const term = {
    kind: 'text',
    name: 'term',
    label: say.term,
    hint: say.termHint,
    value: view.term,
    maxLength: 200,
  } as const
  const notes = [
    ...(view.readBack === null ? [] : [{ kind: 'note', text: bold(view.readBack) } as const]),
    ...(view.now === '' ? [] : [{ kind: 'note', text: say.now(view.now) } as const]),
    ...(view.isAtOnce ? [{ kind: 'note', text: say.atOnce } as const] : []),
  ]
  const why = { ...longText(say.why, say.whyHint), value: view.why }
  const state = { item: view.item, read: view.read }
  const submit = view.readBack === null ? say.send : say.confirm
  return asking(dateForm, { state, about: view, submit }, [...notes, term, why], words)
}

/** @param parts asked only where there are several */
export const handingOverForm = (about: About, parts: readonly Option[], to: Choice, words: Words): Form => {
  const say = words.moving.form
  const one = { kind: 'choice', isMultiple: false } as const
  const from = { ...one, name: 'from', label: say.from, options: parts, chosen: parts.slice(0, 1) } as const
  const whom = { ...one, name: 'to', label: say.to, hint: say.toHint, ...to } as const
  const fields = [...(parts.length > 1 ? [from] : []), whom]
  return asking(handOverForm, { state: { item: about.item }, about, submit: say.send }, fields, words)
}

/** @param before what the organisation said already */
export const reactionForm = (
  about: About,
  organisations: Choice,
  before: { readonly state: string; readonly text: string } | null,
  words: Words,
): Form => {
  const say = words.moving.form
  const one = { kind: 'choice', isMultiple: false } as const
  const options = Object.entries(words.moving.reactionStates).map(([value, label]) => ({ value, label }))
  const chosen = options.filter(({ value }) => value === before?.state)
  const fields: readonly FieldOf<z.infer<typeof reactForm.values>>[] = [
    ...(organisations.options.length > 1
      ? [{ ...one, name: 'organisation', label: say.organisation, ...organisations } as const]
      : []),
    { ...one, name: 'reaction', label: say.reaction, options, chosen },
    {
      kind: 'text',
      name: 'text',
      label: say.reactionText,
      hint: say.reactionHint,
      value: before?.text ?? '',
      isLong: true,
      isOptional: true,
      maxLength: textLimit,
    },
  ]
  return asking(reactForm, { state: { item: about.item }, about, submit: say.send }, fields, words)
}
