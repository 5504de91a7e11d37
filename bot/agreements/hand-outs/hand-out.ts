/** A list of agreements as a file: asked for in the chat, made when its link is opened. */
import { z } from 'zod'
import type { Words } from '../../../cards/words/words.ts'
import type { Document } from '../../chat/document.ts'
import type { Context } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { sayDate } from '../../dates/say-due.ts'
import { plainly } from '../../name-search.ts'
import type { Agreement } from '../agreement.ts'
import { nameAll } from '../names.ts'
import type { AgreementQuery } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { agreementDays } from './agreement-days.ts'
import { type CalendarDay, writeCalendar } from './calendar.ts'
import { writeCsv } from './csv.ts'
import { writeExcel } from './excel.ts'
import { writePage } from './print.ts'
import { readList } from './read-list.ts'
import { type Listing, tableOf } from './rows.ts'
import type { Sheet } from './sheet.ts'
import { writeWord } from './word.ts'

export const formats = ['xlsx', 'docx', 'csv', 'ics', 'html'] as const
export type Format = (typeof formats)[number]

/** As `AskedList`. */
export const handOutKind = {
  name: 'agreement-list',
  shape: z.object({
    filter: z.string(),
    body: z.string().nullable(),
    meeting: z.object({ id: z.string(), title: z.string() }).nullable().default(null),
    format: z.enum(formats),
  }),
}
type Asked = z.infer<typeof handOutKind.shape>

/** Rows of a file. A document of Word with more takes long to open; nobody reads it either. */
const mostRows: Readonly<Record<Format, number>> = { xlsx: 20_000, csv: 20_000, docx: 1_000, html: 2_000, ics: 1_000 }

const mediaTypes: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/** @throws {Refusal} as the list in the chat */
export const makeHandOut =
  (stores: AgreementStores) =>
  async ({ format, ...asked }: Asked, context: Context): Promise<Document> => {
    const { title, subject, query } = await readList(stores, asked, context)
    const { items, isAll } = await findItems(stores, query, mostRows[format], context)
    const listing = listingOf(query)
    const bytes =
      format === 'ics'
        ? writeCalendar(title, [
            ...agreementDays(items, context.words),
            ...(isAll ? [] : [cutDay(items.length, context)]),
          ])
        : await write(
            format,
            await sheetOf(stores, { title, listing, items, cut: isAll ? null : format }, context),
            context,
          )
    return {
      fileName: nameFile(context.words.handOuts.files[listing], subject, `${context.today}.${format}`),
      mediaType: mediaTypes[format],
      bytes,
      isPage: format === 'html',
    }
  }

/** Read at once: a few hundred rows. */
const batch = 500

const findItems = async (stores: AgreementStores, query: AgreementQuery, most: number, context: Context) => {
  const items: Agreement[] = []
  for (;;) {
    const found = await stores.agreements.list(
      context.network.id,
      query,
      Math.min(batch, most + 1 - items.length),
      items.length,
    )
    items.push(...found.items)
    if (found.items.length < batch) return { items: items.slice(0, most), isAll: items.length <= most }
    if (items.length > most) return { items: items.slice(0, most), isAll: false }
  }
}

/** Of a name no more than this: with folders around it a path on Windows ends at 260 characters. */
const longestSubject = 60

/** In letters that every disk and mail program keeps. */
const nameFile = (kind: string, subject: string, ending: string): string => {
  const plain = plainly(subject)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestSubject)
    .replace(/^-+|-+$/gu, '')
  return [kind, plain, ending].filter((part) => part !== '').join('-')
}

const listingOf = ({ agenda, kinds }: AgreementQuery): Listing => {
  if (agenda) return 'work-agenda'
  return kinds?.length === 1 && kinds[0] === 'decision' ? 'decisions' : 'agreements'
}

interface Found {
  readonly title: string
  readonly listing: Listing
  readonly items: readonly Agreement[]
  /** The file in which not everything fitted, or null. */
  readonly cut: Exclude<Format, 'ics'> | null
}

const sheetOf = async (stores: AgreementStores, found: Found, context: Context): Promise<Sheet> => {
  const { network, words, language, today } = context
  const ids = found.items.map(({ id }) => id)
  const [names, progress, themes, agendas] = await Promise.all([
    nameAll(stores.network, network.id, { items: found.items, members: [] }, words),
    stores.history.latest(network.id, { kind: 'agreement', ids, verb: 'agreement.progressed' }),
    stores.workAgendas.themes(network.id),
    stores.workAgendas.agendas(network.id),
  ])
  const parts = {
    names,
    progress,
    themes: new Map(themes.map(({ id, name }) => [id, name])),
    agendas: new Map(agendas.map(({ id, name }) => [id, name])),
    reader: readerOf(context),
  }
  return {
    title: found.title,
    subtitle: words.handOuts.made(network.name, sayDate(today, language)),
    ...tableOf(found.listing, found.items, parts),
    note: noteOf(found, words),
  }
}

/** The longest lists fit in Excel and CSV; of what does not fit there, one asks for less. */
const noteOf = ({ items, cut }: Found, { handOuts }: Words): string => {
  if (items.length === 0) return handOuts.none
  if (cut === null) return ''
  return (cut === 'xlsx' || cut === 'csv' ? handOuts.cutLong : handOuts.cut)(items.length)
}

/** Today, where whoever looks into the calendar sees it. */
const cutDay = (shown: number, { words, today, now }: Context): CalendarDay => ({
  ...{ id: 'cut', version: 1, from: today, until: today, changedAt: now },
  ...{ title: words.handOuts.cutDays(shown), about: '' },
})

const write = (format: Exclude<Format, 'ics'>, sheet: Sheet, { language }: Context) => {
  switch (format) {
    case 'xlsx':
      return writeExcel(sheet)
    case 'docx':
      return writeWord(sheet)
    case 'csv':
      return writeCsv(sheet)
    case 'html':
      return writePage(sheet, language)
  }
}
