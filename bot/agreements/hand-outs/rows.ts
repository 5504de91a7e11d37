/** Agreements as the lists that Dutch secretariats keep: actielijst, besluitenlijst, werkagenda. */
import type { Words } from '../../../cards/words/words.ts'
import type { Reader } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { HistoryEntry } from '../../history.ts'
import type { Agreement } from '../agreement.ts'
import { isLate } from '../days.ts'
import type { Term } from '../details.ts'
import type { Names } from '../names.ts'
import type { Column } from './sheet.ts'

export const listings = ['agreements', 'decisions', 'work-agenda'] as const
export type Listing = (typeof listings)[number]

/** What a row is made of, beside the agreement itself. */
export interface RowParts {
  readonly names: Names
  readonly themes: ReadonlyMap<string, string>
  /** The last state of affairs, by agreement. */
  readonly progress: ReadonlyMap<string, HistoryEntry>
  readonly reader: Reader
}

type Cell = (item: Agreement, parts: RowParts) => string
type ColumnName = keyof Words['handOuts']['columns']

const cells: Readonly<Record<ColumnName, readonly [width: number, cell: Cell]>> = {
  number: [6, ({ number }) => String(number)],
  serial: [6, ({ serial }) => String(serial ?? '')],
  kind: [12, ({ kind }, { reader }) => reader.words.agreements.kinds[kind]],
  agreedOn: [14, ({ agreedOn }, { reader }) => sayDate(agreedOn, reader.language)],
  body: [16, ({ body }, { names }) => names.body(body)],
  point: [16, ({ details }) => details.point],
  what: [48, ({ title }) => title],
  theme: [18, ({ details }, { themes }) => themes.get(details.theme ?? '') ?? ''],
  goals: [32, ({ details }) => details.goals.join('\n')],
  owners: [24, ({ owners }, { names }) => owners.map(names.owner).join(', ')],
  lead: [18, ({ details }, { names }) => (details.lead ? names.owner(details.lead) : '')],
  partners: [20, ({ details }, { names }) => details.partners.map(names.owner).join(', ')],
  term: [20, ({ term }, { reader }) => sayTerm(term, reader)],
  state: [14, (item, { reader }) => sayState(item, reader)],
  progress: [32, ({ id }, { progress, reader }) => sayProgress(progress.get(id), reader)],
}

/** Nr, Datum, Overleg, Punt, Wat, Wie, Met, Uiterlijk, Status, Laatste stand: what is usual for each list. */
const shown: Readonly<Record<Listing, readonly ColumnName[]>> = {
  agreements: [
    'number',
    'kind',
    'agreedOn',
    'body',
    'point',
    'what',
    'owners',
    'partners',
    'term',
    'state',
    'progress',
  ],
  decisions: ['serial', 'agreedOn', 'body', 'point', 'what', 'state', 'number'],
  'work-agenda': ['theme', 'what', 'goals', 'owners', 'lead', 'partners', 'term', 'state', 'progress', 'number'],
}

export const columnsOf = (listing: Listing, { handOuts }: Words): readonly Column[] =>
  shown[listing].map((name) => ({ label: handOuts.columns[name], width: cells[name][0] }))

export const rowOf = (listing: Listing, item: Agreement, parts: RowParts): readonly string[] =>
  shown[listing].map((name) => cells[name][1](item, parts))

/** The day, and the words as agreed where they say more. */
const sayTerm = (term: Term | null, { language, words }: Reader): string => {
  if (!term) return ''
  const day = term.isStart ? term.from : term.until
  const said = day ? sayDate(day, language) : ''
  const start = term.isStart ? `${words.agreements.start.toLowerCase()} ` : ''
  return term.precision === 'day' || term.text === '' ? `${start}${said}` : `${start}${said} (${term.text})`
}

const sayState = (item: Agreement, { words, now }: Reader): string =>
  isLate(item, dayAt(now)) ? words.handOuts.late : words.agreements.states[item.state]

const sayProgress = (entry: HistoryEntry | undefined, { language }: Reader): string =>
  entry ? `${sayDate(dayAt(entry.at), language)}: ${String(entry.data.text ?? '')}` : ''
