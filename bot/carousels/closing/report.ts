/** What a carousel came to, as a file: the thread, what was agreed, its groups and posters, and what was written there. */
import { z } from 'zod'
import { carouselFileCard } from '../../../cards/carousel-lists.ts'
import { agreeCarouselPress, exportCarouselPress } from '../../../cards/carousel-presses.ts'
import { type Document, onDocument } from '../../chat/document.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import { findCarousel, findToSteer } from '../access.ts'
import type { Note } from '../carousel.ts'
import { authorOf, readNames } from '../notes/draw.ts'
import type { CarouselParts, ReportSheet } from '../parts.ts'
import { standsOn } from '../rules/posters.ts'
import { rankPosters } from '../rules/stickers.ts'
import { readStanding, type Standing } from '../seeing/standing.ts'
import { nameOf, ownerOf } from '../seeing/view.ts'
import type { CarouselStores } from '../stores.ts'
import { sourceOf } from './agree.ts'

const formats = ['html', 'csv'] as const
export const carouselDocument = {
  name: 'carousel-report',
  shape: z.object({ carousel: z.string(), format: z.enum(formats) }),
}

export const reportingOut = (
  stores: CarouselStores,
  parts: CarouselParts,
): Required<Pick<Feature, 'presses' | 'documents'>> => ({
  presses: [
    onPress(exportCarouselPress, ({ carousel }, context) => offerReport(stores, parts, carousel, context)),
    onPress(agreeCarouselPress, async ({ carousel: id }, context) => {
      const { carousel, body } = await findToSteer(stores, id, context)
      const source = sourceOf(carousel, body, context)
      return parts.offer({ body: carousel.body, text: '', source, carousel: id, part: '' }, context)
    }),
  ],
  documents: [onDocument(carouselDocument, (asked, context) => makeReport(stores, parts, asked, context))],
})

/** @throws {Refusal} document.no-page, and as findCarousel */
const offerReport = async (
  stores: CarouselStores,
  { links }: CarouselParts,
  id: string,
  { member, words, now, ...context }: Context,
): Promise<Reply> => {
  const { carousel } = await findCarousel(stores, id, { member, ...context })
  const say = words.carousels.file
  // The file that is opened says of what sort it is by its name.
  const files = formats.map(async (format) => {
    const address = await links.once(member, carouselDocument, { carousel: id, format }, now)
    if (address === null) throw refusal('document.no-page')
    return { label: say.download[format], href: `${address}${say.name}.${format}` }
  })
  return whisper(carouselFileCard({ title: carousel.title, files: await Promise.all(files) }, words))
}

const mediaTypes = { html: 'text/html; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const

const makeReport = async (
  stores: CarouselStores,
  { writeCsv, writePage }: CarouselParts,
  { carousel: id, format }: z.infer<typeof carouselDocument.shape>,
  context: Context,
): Promise<Document> => {
  const { carousel } = await findCarousel(stores, id, context)
  const sheet = await sheetOf(stores, await readStanding(stores, carousel), context)
  return {
    fileName: `${context.words.carousels.file.name}-${context.today}.${format}`,
    mediaType: mediaTypes[format],
    bytes: format === 'csv' ? writeCsv(sheet) : writePage(sheet, context.language),
    isPage: format === 'html',
  }
}

/** A whole wall of remarks; more nobody reads on paper. */
const mostNotes = 2_000
const width = 30

const sheetOf = async (stores: CarouselStores, standing: Standing, context: Context): Promise<ReportSheet> => {
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
