/** A poster as one stands before it: what it shows, what was written, and room to write. Nothing tells who opened it. */
import { z } from 'zod'
import { bold } from './card.ts'
import type { NoteView } from './carousel-lists.ts'
import { clip } from './clip.ts'
import { defineForm, type FieldOf, type Form, form, type Option } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const secret = { isSecret: true } as const
const text = z.string().default('')
export const ways = z.enum(['named', 'anonymous']).catch('named')

/**
 * @property id of the note to be: a form sent twice makes one. @property skip so many notes.
 * @property seen a text that was warned about: sent once more it is taken.
 */
const walkState = z.object({
  ...{ carousel: z.string(), poster: z.string(), id: z.string(), skip: z.number(), seen: z.string() },
})
export const walkForm = defineForm(
  'carousel.walk',
  walkState,
  z.object({ text, kind: z.enum(['remark', 'question']).catch('remark'), as: ways, go: z.string().default('done') }),
  secret,
)
export type WalkState = z.infer<typeof walkState>
export type WalkValues = z.infer<typeof walkForm.values>

/**
 * @property typed what is in the fields; null where one can read only. @property limits of being anonymous, in words.
 * @property missedBy who missed the topic, '' for somebody without a name; null where it was hung by who leads it.
 */
export interface WalkView {
  readonly state: WalkState
  readonly at: number
  readonly all: number
  readonly title: string
  readonly owner: string
  readonly goal: string
  readonly progress: string
  readonly missedBy: string | null
  readonly notes: readonly Pick<NoteView, 'kind' | 'text' | 'from' | 'answer' | 'state'>[]
  readonly left: number
  readonly typed: Pick<WalkValues, 'text' | 'kind' | 'as'> | null
  readonly limits: string
  readonly said: readonly string[]
  readonly go: readonly Option[]
}

/** As the rules have it (`carouselLimits`). */
const noteLimit = 500
/** An option of Slack. docs.slack.dev, option object */
const label = 75

export const drawWalkForm = (view: WalkView, words: Words): Form => {
  const say = words.carouselForms.walk
  const [first] = view.go
  const go = view.go.map((one) => ({ ...one, label: clip(one.label, label) }))
  return form(walkForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      ...view.said.map((one) => note(one)),
      ...posterNotes(view, words),
      ...writtenNotes(view, words),
      ...(view.typed ? writeFields(view, view.typed, words) : [note(say.readOnly)]),
      { ...oneOf('go', say.go, go, first?.value ?? 'done'), turn: view.state.id },
    ],
  })
}

const posterNotes = (view: WalkView, { carouselForms: { walk: say } }: Words) => [
  note([bold(view.title), ` · ${say.at(view.at, view.all)}`]),
  ...[
    ...(view.owner === '' ? [] : [say.owner(view.owner)]),
    ...(view.goal === '' ? [] : [say.goal(view.goal)]),
    ...(view.progress === '' ? [] : [say.progress(view.progress)]),
    ...(view.missedBy === null ? [] : [say.missed(view.missedBy)]),
  ].map((line) => note(line)),
]

const writtenNotes = ({ notes, left }: WalkView, words: Words) => {
  const say = words.carouselForms.walk
  if (notes.length === 0) return [note(say.noNotes)]
  return [
    ...notes.map((one) => note(sayNote(one, words))),
    ...(left > 0 ? [note(say.moreNotes(left))] : []),
    ...(notes.length > 1 ? [note(say.chance)] : []),
  ]
}

const sayNote = (
  { kind, text: said, from, answer }: WalkView['notes'][number],
  { carousels: { notes: say } }: Words,
) => [
  bold(say.kinds[kind]),
  `: ${said} (${from === '' ? say.anonymous : from})`,
  ...(answer === '' ? [] : [`\n${say.answer(answer)}`]),
]

const writeFields = (
  { state, limits: limitsSaid }: WalkView,
  typed: Pick<WalkValues, 'text' | 'kind' | 'as'>,
  { carouselForms: { walk: say }, carousels }: Words,
): readonly FieldOf<WalkValues>[] => [
  {
    ...({
      kind: 'text',
      name: 'text',
      label: say.text,
      hint: say.textHint,
      value: typed.text,
      turn: state.id,
    } as const),
    ...{ isLong: true, isOptional: true, maxLength: noteLimit },
  },
  { ...oneOf('kind', say.kind, optionsOf(carousels.notes.kinds), typed.kind), turn: state.id },
  { ...oneOf('as', say.as, optionsOf(say.ases), typed.as), hint: limitsSaid, turn: state.id },
]
