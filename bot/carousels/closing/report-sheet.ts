/** The report of a carousel, row by row: the thread, what was agreed, its groups, its posters and what was written there. */
import type { Context } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Note } from '../carousel.ts'
import { authorOf, readNames } from '../notes/draw.ts'
import type { ReportSheet } from '../parts.ts'
import { standsOn } from '../rules/posters.ts'
import { rankPosters } from '../rules/stickers.ts'
import type { Standing } from '../seeing/standing.ts'
import { nameOf, ownerOf } from '../seeing/view.ts'
import type { CarouselStores } from '../stores.ts'

/** A whole wall of remarks; more nobody reads on paper. */
const mostNotes = 2_000
const width = 30

export const sheetOf = async (stores: CarouselStores, standing: Standing, context: Context): Promise<ReportSheet> => {
  const { carousel, bodyName } = standing
  const say = context.words.carousels.file
  const notes = await stores.carousels.notes(carousel.network, carousel.id, { limit: mostNotes })
  const { columns } = say
  return {
    title: say.title(carousel.title),
    subtitle: say.subtitle(bodyName, sayDate(context.today, context.language)),
    columns: [columns.what, columns.topic, columns.text, columns.who, columns.state].map((label) => ({ label, width })),
    rows: [
      ...(carousel.thread === '' ? [] : [[say.kinds.thread, '', carousel.thread, '', '']]),
      ...agreementRows(standing, context),
      ...groupRows(standing, context),
      ...posterRows(standing, context),
      ...(await noteRows(stores, standing, notes, context)),
    ],
    note: notes.some(({ isAnonymous }) => isAnonymous) ? say.note : '',
  }
}

type Rows = ReportSheet['rows']

const agreementRows = ({ agreements }: Standing, { words }: Context): Rows =>
  agreements.map(({ number, title, state }) => [
    words.carousels.file.kinds.agreement,
    String(number),
    title,
    '',
    words.agreements.states[state],
  ])

const groupRows = (standing: Standing, context: Context): Rows => {
  const say = context.words.carousels
  return standing.carousel.groups.map(({ title, report, rapporteur, sheet }) => {
    const attending = standing.attending.get(sheet)
    const name = rapporteur === '' ? '' : say.rapporteur.named(nameOf(rapporteur, standing, context))
    const places = attending ? say.places(attending.placed.length, attending.most) : ''
    return [say.file.kinds.group, title, report, name, places]
  })
}

const posterRows = (standing: Standing, context: Context): Rows => {
  const { carousels: say } = context.words
  return rankPosters(standing.posters, standing.stickers).map(({ poster, count }) => {
    const about = [
      ...(poster.goal === '' ? [] : [say.file.goal(poster.goal)]),
      ...(poster.progress === '' ? [] : [say.file.progress(poster.progress)]),
      ...(poster.isMissed ? [say.file.missed(nameOf(poster.by, standing, context))] : []),
    ]
    const owner = ownerOf(poster, standing, readerOf(context))
    return [say.file.kinds.poster, poster.title, about.join('\n'), owner, count === null ? '' : say.stickers(count)]
  })
}

/** What was written at a poster that was taken away is not in it. */
const noteRows = async (
  stores: CarouselStores,
  { posters }: Standing,
  notes: readonly Note[],
  context: Context,
): Promise<Rows> => {
  const say = context.words.carousels
  const named = await readNames(stores, notes, context)
  const titleOf = (id: string | null): string => posters.find((one) => one.id === id)?.title ?? ''
  return notes
    .filter(({ poster }) => standsOn(posters, poster) !== null)
    .map((note) => [
      say.file.kinds[note.kind],
      titleOf(standsOn(posters, note.poster)),
      note.answer === '' ? note.text : `${note.text}\n${say.notes.answer(note.answer)}`,
      authorOf(note, named, context) || say.notes.anonymous,
      note.kind === 'question' || note.state === 'agreed' ? say.notes.states[note.state] : '',
    ])
}
