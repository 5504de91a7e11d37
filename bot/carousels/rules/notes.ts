/** What is written at a poster, and what becomes of a question. Pure. */

import { requireLines } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { type Carousel, carouselLimits, type Note, type NoteKind, type Poster, type WaitingNote } from '../carousel.ts'
import { findSame, hangPoster, type PosterText, requirePoster, standsOn } from './posters.ts'

/** @property id made when the form opened: a form sent twice makes one. @property by '' for somebody anonymous. */
export interface Written {
  readonly id: string
  readonly poster: string
  readonly kind: NoteKind
  readonly text: string
  readonly by: string
}

/** Only while people walk past. @throws {Refusal} carousel.not-now */
export const requireWalking = ({ stage }: Pick<Carousel, 'stage'>): void => {
  if (stage !== 'walking') throw refusal('carousel.not-now', { stage })
}

/** @param today `YYYY-MM-DD`. @throws {Refusal} carousel.not-now, -poster-gone, field.missing, field.too-long */
export const writeNote = (carousel: Carousel, posters: readonly Poster[], written: Written, today: string): Note => {
  requireWalking(carousel)
  return {
    ...{ id: written.id, network: carousel.network, carousel: carousel.id },
    // On a poster that became part of another while somebody stood before it, it comes there.
    ...{ poster: requirePoster(posters, standsOn(posters, written.poster) ?? '').id, kind: written.kind },
    text: requireLines(written.text, 'text', carouselLimits.note),
    ...{ isAnonymous: written.by === '', by: written.by, writtenOn: today },
    ...{ answer: '', state: 'open', version: 1 },
  }
}

/** The same without a name over days: nobody sees who was typing just now. @throws {Refusal} as `writeNote` */
export const waitWith = (
  carousel: Carousel,
  posters: readonly Poster[],
  written: Written,
  showAt: number,
): WaitingNote => {
  const { id, network, poster, kind, text } = writeNote(carousel, posters, written, '')
  return { id, network, carousel: carousel.id, poster, kind, text, more: '', showAt }
}

/** A missed topic without a name over days. @throws {Refusal} as `hangPoster`, carousel.not-now */
export const waitWithTopic = (
  carousel: Carousel,
  posters: readonly Poster[],
  { id, text, waiting }: { readonly id: string; readonly text: PosterText; readonly waiting: number },
  showAt: number,
): WaitingNote => {
  requireWalking(carousel)
  const { title, goal } = hangPoster(carousel, posters, { id, text, waiting, by: '', isMissed: true })
  const { network } = carousel
  return { id, network, carousel: carousel.id, poster: '', kind: 'remark', text: title, more: goal, showAt }
}

/**
 * What waited appears, in the order of its random ids. What two missed becomes one poster; on a poster that is another's
 * by now it stands there, and on one that was taken away it is gone with it.
 */
export const publish = (
  carousel: Carousel,
  posters: readonly Poster[],
  waiting: readonly WaitingNote[],
  today: string,
): { readonly posters: readonly Poster[]; readonly notes: readonly Note[] } => {
  const [fresh, notes]: [Poster[], Note[]] = [[], []]
  for (const one of waiting.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (one.poster !== '') notes.push(...noteFrom(one, standsOn(posters, one.poster), today))
    else {
      const same = findSame([...posters, ...fresh], one.text)
      if (!same) fresh.push(posterFrom(carousel, [...posters, ...fresh], one))
      else if (one.more !== '') notes.push(...noteFrom({ ...one, text: one.more }, same.id, today))
    }
  }
  return { posters: fresh, notes }
}

const noteFrom = (one: WaitingNote, poster: string | null, writtenOn: string): readonly Note[] => {
  if (poster === null) return []
  const { id, network, carousel, kind, text } = one
  const note = { id, network, carousel, poster, kind, text, isAnonymous: true, by: '', writtenOn }
  return [{ ...note, answer: '', state: 'open', version: 1 }]
}

/** Nothing that was brought in is refused once it was taken: of stickers, too many is one poster too many. */
const posterFrom = (
  { network, id: carousel }: Carousel,
  posters: readonly Poster[],
  { id, text: title, more: goal }: WaitingNote,
): Poster => ({
  ...{ id, network, carousel, title, project: null, ownerKind: 'text', owner: '', goal, progress: '' },
  ...{ isMissed: true, by: '', place: Math.max(0, ...posters.map(({ place }) => place)) + 1 },
  ...{ state: 'shown', mergedInto: null, version: 1 },
})

/** @throws {Refusal} carousel.no-question, form.overtaken, field.missing, field.too-long at `answer` */
export const answerNote = (note: Note, answer: string, seen: number): Note => ({
  ...requireQuestion(note, seen),
  answer: requireLines(answer, 'answer', carouselLimits.answer),
  state: note.state === 'agreed' ? 'agreed' : 'answered',
})

/** It was dealt with by word of mouth. @throws {Refusal} carousel.no-question, form.overtaken */
export const settleNote = (note: Note, seen: number): Note => ({
  ...requireQuestion(note, seen),
  state: note.state === 'agreed' ? 'agreed' : 'answered',
})

/** @throws {Refusal} carousel.no-question, form.overtaken */
export const reopenNote = (note: Note, seen: number): Note => ({
  ...requireQuestion(note, seen),
  answer: '',
  state: 'open',
})

/** An agreement was made of it; of a remark too. */
export const markAgreed = (note: Note): Note => ({ ...note, state: 'agreed' })

const requireQuestion = (note: Note, seen: number): Note => {
  if (note.version !== seen) throw refusal('form.overtaken')
  if (note.kind !== 'question') throw refusal('carousel.no-question')
  return note
}
