/** What becomes of remarks and questions, by whoever leads the carousel: an answer, an agreement, or they go. */
import { notice } from '../../../cards/card.ts'
import { type Treatment, treatForm, treatNoteForm } from '../../../cards/carousel-group-forms.ts'
import { listPage, type NoteView, noteListCard } from '../../../cards/carousel-lists.ts'
import { listNotesPress, treatNotePress } from '../../../cards/carousel-presses.ts'
import { titleLimit } from '../../agreements/agreement.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findToSteer, follow } from '../access.ts'
import type { Carousel, Note, Poster } from '../carousel.ts'
import { sourceOf } from '../closing/agree.ts'
import type { CarouselParts } from '../parts.ts'
import { answerNote, reopenNote, settleNote } from '../rules/notes.ts'
import { standsOn } from '../rules/posters.ts'
import type { CarouselStores } from '../stores.ts'
import { authorOf, readNames } from './draw.ts'

export const treating = (
  stores: CarouselStores,
  parts: CarouselParts,
): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(listNotesPress, ({ carousel, skip }, context) => listNotes(stores, { carousel, skip }, context)),
    onPress(treatNotePress, ({ carousel, note }, context) => askWhat(stores, carousel, note, context)),
  ],
  forms: [onForm(treatNoteForm, treat(stores, parts))],
})

/** Questions that nobody dealt with come first. */
const listNotes = async (
  stores: CarouselStores,
  { carousel: id, skip, said }: { readonly carousel: string; readonly skip: number; readonly said?: string },
  context: Context,
): Promise<Reply> => {
  const { carousel } = await findToSteer(stores, id, context)
  const [notes, counts] = await Promise.all([
    stores.carousels.notes(carousel.network, id, { limit: listPage, skip }),
    stores.carousels.counts(carousel.network, id),
  ])
  const total = counts.reduce((sum, { remarks, questions }) => sum + remarks + questions, 0)
  const view = {
    carousel: id,
    title: carousel.title,
    notes: await viewNotes(stores, carousel, notes, context),
    skip,
    total,
  }
  const drawn = noteListCard(view, context.words)
  if (said === undefined) return whisper(drawn)
  const [title, ...rest] = drawn.blocks
  return { ...whisper({ ...drawn, blocks: [...(title ? [title] : []), notice(said), ...rest] }), isDeed: true }
}

const viewNotes = async (
  stores: CarouselStores,
  { network, id }: Carousel,
  notes: readonly Note[],
  context: Context,
): Promise<readonly NoteView[]> => {
  const posters = await stores.carousels.posters(network, id)
  const named = await readNames(stores, notes, context)
  return notes.map((note) => ({
    ...{ id: note.id, kind: note.kind, text: note.text, answer: note.answer, state: note.state },
    ...{ poster: titleAt(posters, note), from: authorOf(note, named, context) },
  }))
}

const titleAt = (posters: readonly Poster[], { poster }: Note): string => {
  const at = standsOn(posters, poster) ?? poster
  return posters.find(({ id }) => id === at)?.title ?? ''
}

const findNote = async (stores: CarouselStores, carousel: Carousel, id: string): Promise<Note> => {
  const note = await stores.carousels.note(carousel.network, carousel.id, id)
  if (!note) throw refusal('carousel.note-gone')
  return note
}

const askWhat = async (stores: CarouselStores, id: string, noteId: string, context: Context): Promise<Reply> => {
  const { carousel } = await findToSteer(stores, id, context)
  const note = await findNote(stores, carousel, noteId)
  const [view] = await viewNotes(stores, carousel, [note], context)
  if (!view) throw refusal('carousel.note-gone')
  const state = { carousel: id, note: noteId, version: note.version }
  return openForm(treatForm({ state, note: view, may: treatmentsOf(note) }, context.words))
}

const treatmentsOf = ({ kind, state }: Note): readonly Treatment[] => {
  if (kind === 'remark') return ['agree', 'remove']
  return state === 'answered' ? ['answer', 'agree', 'reopen', 'remove'] : ['answer', 'settle', 'agree', 'remove']
}

interface Sent {
  readonly state: ReturnType<typeof treatNoteForm.state.parse>
  readonly values: ReturnType<typeof treatNoteForm.values.parse>
}

const treat =
  (stores: CarouselStores, parts: CarouselParts) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const { carousel, body } = await findToSteer(stores, state.carousel, context)
    const note = await findNote(stores, carousel, state.note)
    const what = treatmentsOf(note).find((one) => one === values.what)
    if (what === undefined) throw refusal('field.missing', undefined, 'what')
    if (what === 'agree') {
      const text = note.text.replace(/\s+/gu, ' ').slice(0, titleLimit)
      const asked = { body: carousel.body, text, source: sourceOf(carousel, body, context) }
      return parts.offer({ ...asked, carousel: carousel.id, part: note.id }, context)
    }
    await take(stores, { note, what, answer: values.answer, seen: state.version }, context)
    const said = context.words.carousels.said.treated[what]
    return listNotes(stores, { carousel: carousel.id, skip: 0, said }, context)
  }

interface Taking {
  readonly note: Note
  readonly what: Exclude<Treatment, 'agree'>
  readonly answer: string
  readonly seen: number
}

const verbs = {
  answer: 'carousel.answered',
  settle: 'carousel.settled',
  reopen: 'carousel.reopened',
  remove: 'carousel.note-removed',
} as const

/** What was removed is gone; that it was stands in the history, without a word of it. */
const take = async (stores: CarouselStores, { note, what, answer, seen }: Taking, context: Context): Promise<void> => {
  const { network, carousel, id } = note
  if (what === 'remove') {
    if (!(await stores.carousels.removeNote(network, carousel, id))) throw refusal('carousel.note-gone')
  } else
    await stores.carousels.changeNote(network, carousel, id, (kept) =>
      what === 'answer' ? answerNote(kept, answer, seen) : (what === 'settle' ? settleNote : reopenNote)(kept, seen),
    )
  await follow(stores, { network, id: carousel }, context, verbs[what], { kind: note.kind })
}
