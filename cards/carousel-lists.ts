/** Lists around a carousel: the carousels of one's bodies, and for whoever leads one its posters and what was written. */
import {
  type Button,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import {
  beginCarouselPress,
  changePosterPress,
  listCarouselsPress,
  listNotesPress,
  showCarouselPress,
  treatNotePress,
} from './carousel-presses.ts'
import type { PosterView } from './carousel-view.ts'
import { clip } from './clip.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** As many as stand on one card of every platform. */
export const listPage = 10

export interface CarouselListView {
  readonly carousels: readonly { readonly id: string; readonly title: string; readonly fine: string }[]
  readonly skip: number
  readonly total: number
  readonly mayBegin: boolean
}

export const carouselListCard = (view: CarouselListView, words: Words): Card => {
  const { carousels: say } = words
  const doors = [
    ...pages(view, say.buttons, (skip) => press(listCarouselsPress, { skip })),
    ...(view.mayBegin ? [button(say.buttons.begin, press(beginCarouselPress, {}), 'primary')] : []),
  ]
  return card(
    say.list.title,
    heading(say.list.title),
    view.total === 0 ? paragraph(say.list.none) : rows(view.carousels.map((one) => listRow(one, words))),
    ...(doors.length > 0 ? [buttons(...doors)] : []),
  )
}

const listRow = (one: CarouselListView['carousels'][number], { carousels: say }: Words): Row => ({
  text: bold(one.title),
  fine: one.fine,
  button: button(say.list.open, press(showCarouselPress, { carousel: one.id })),
})

const pages = (
  { skip, total }: Pick<CarouselListView, 'skip' | 'total'>,
  say: { readonly before: string; readonly after: string },
  to: (skip: number) => Button['press'],
): readonly Button[] => [
  ...(skip > 0 ? [button(say.before, to(Math.max(0, skip - listPage)))] : []),
  ...(skip + listPage < total ? [button(say.after, to(skip + listPage))] : []),
]

export const posterListCard = (
  {
    id: carousel,
    title,
    posters,
  }: { readonly id: string; readonly title: string; readonly posters: readonly PosterView[] },
  { carousels: say }: Words,
): Card => {
  const name = say.posterList(title)
  return card(
    name,
    heading(name),
    posters.length === 0
      ? paragraph(say.noPosters)
      : rows(
          posters.map((poster, at) => ({
            text: bold(say.numbered(at + 1, poster.title)),
            fine: [...(poster.owner === '' ? [] : [poster.owner]), say.counts(poster)].join(' · '),
            button: button(say.buttons.edit, press(changePosterPress, { carousel, poster: poster.id })),
          })),
        ),
    buttons(button(say.buttons.toCarousel, press(showCarouselPress, { carousel }))),
  )
}

/** @property from the name of who wrote it; '' of an anonymous one. */
export interface NoteView {
  readonly id: string
  readonly kind: 'remark' | 'question'
  readonly text: string
  readonly poster: string
  readonly from: string
  readonly answer: string
  readonly state: 'open' | 'answered' | 'agreed'
}

export interface NoteListView {
  readonly carousel: string
  readonly title: string
  readonly notes: readonly NoteView[]
  readonly skip: number
  readonly total: number
}

/** So much of it that one knows which it is; its form has the whole. */
const noteShown = 200

export const noteListCard = (view: NoteListView, words: Words): Card => {
  const { carousels: say } = words
  const { carousel } = view
  const name = say.notes.title(view.title)
  return card(
    name,
    heading(name),
    view.total === 0 ? paragraph(say.notes.none) : rows(view.notes.map((one) => noteRow(carousel, one, words))),
    ...(view.total === 0 ? [] : [fine(words.carouselForms.walk.chance)]),
    buttons(
      ...pages(view, say.buttons, (skip) => press(listNotesPress, { carousel, skip })),
      button(say.buttons.toCarousel, press(showCarouselPress, { carousel })),
    ),
  )
}

const noteRow = (carousel: string, note: NoteView, { carousels: { notes: say, buttons: doors } }: Words): Row => ({
  text: clip(note.text, noteShown),
  fine: [
    say.kinds[note.kind],
    note.poster,
    note.from === '' ? say.anonymous : note.from,
    ...(note.kind === 'question' || note.state === 'agreed' ? [say.states[note.state]] : []),
  ].join(' · '),
  button: button(doors.treat, press(treatNotePress, { carousel, note: note.id })),
})
