/** What a carousel came to, as a file to read or to count with. */
import { z } from 'zod'
import { carouselFileCard } from '../../../cards/carousel-file.ts'
import { agreeCarouselPress, exportCarouselPress } from '../../../cards/carousel-presses.ts'
import { type Document, onDocument } from '../../chat/document.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findCarousel, findToSteer } from '../access.ts'
import type { CarouselParts } from '../parts.ts'
import { readStanding } from '../seeing/standing.ts'
import type { CarouselStores } from '../stores.ts'
import { sourceOf } from './agree.ts'
import { sheetOf } from './report-sheet.ts'

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
