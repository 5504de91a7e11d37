/** Agreements as the lists that Dutch secretariats keep: actielijst, besluitenlijst, werkagenda. */
import { stateSaid } from '../../../cards/agreement-facts.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Reader } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { HistoryEntry } from '../../history.ts'
import type { Agreement } from '../agreement.ts'
import { isLate } from '../days.ts'
import type { Names } from '../names.ts'
import type { Cell, Column } from './sheet.ts'

export const listings = ['agreements', 'decisions', 'work-agenda'] as const
export type Listing = (typeof listings)[number]

/** What a row is made of, beside the agreement itself. */
export interface RowParts {
  readonly names: Names
  readonly themes: ReadonlyMap<string, string>
  readonly agendas: ReadonlyMap<string, string>
  /** The last state of affairs, by agreement. */
  readonly progress: ReadonlyMap<string, HistoryEntry>
  readonly reader: Reader
}

type CellOf = (item: Agreement, parts: RowParts) => Cell
type ColumnName = keyof Words['handOuts']['columns']

const cells: Readonly<Record<ColumnName, readonly [width: number, cell: CellOf]>> = {
  number: [6, ({ number }) => number],
  serial: [6, ({ serial }) => serial ?? ''],
  kind: [12, ({ kind }, { reader }) => reader.words.agreements.kinds[kind]],
  agreedOn: [14, ({ agreedOn }, { reader }) => dayCell(agreedOn, reader)],
  body: [16, ({ body }, { names }) => names.body(body)],
  point: [16, ({ details }) => details.point],
  what: [48, ({ title }) => title],
  theme: [18, ({ details }, { themes }) => themes.get(details.theme ?? '') ?? ''],
  agenda: [18, ({ details }, { agendas }) => agendas.get(details.agenda ?? '') ?? ''],
  goals: [32, ({ details }) => details.goals.join('\n')],
  owners: [24, ({ owners }, { names }) => owners.map(names.owner).join(', ')],
  lead: [18, ({ details }, { names }) => (details.lead ? names.owner(details.lead) : '')],
  partners: [20, ({ details }, { names }) => details.partners.map(names.owner).join(', ')],
  starts: [16, ({ term }, { reader }) => dayCell(term?.isStart ? term.from : null, reader)],
  term: [16, ({ kind, term }, { reader }) => dayCell(isHolding(kind) ? null : term?.until, reader)],
  looksBack: [16, ({ kind, term }, { reader }) => dayCell(isHolding(kind) ? term?.until : null, reader)],
  agreedAs: [20, ({ term }) => (term && term.precision !== 'day' ? term.text : '')],
  state: [14, (item, { reader }) => sayState(item, reader)],
  progress: [32, ({ id }, { progress, reader }) => sayProgress(progress.get(id), reader)],
}

/** Nr, Datum, Overleg, Punt, Wat, Wie, Met, Uiterlijk, Status, Laatste stand: what is usual for each list. */
const usual: Readonly<Record<Listing, readonly ColumnName[]>> = {
  agreements: [
    ...([
      'number',
      'kind',
      'agreedOn',
      'body',
      'point',
      'what',
      'theme',
      'agenda',
      'owners',
      'lead',
      'partners',
    ] as const),
    ...(['starts', 'term', 'looksBack', 'agreedAs', 'state', 'progress'] as const),
  ],
  decisions: ['serial', 'agreedOn', 'body', 'point', 'what', 'theme', 'agenda', 'state', 'number'],
  'work-agenda': [
    ...(['theme', 'what', 'goals', 'owners', 'lead', 'partners', 'starts', 'term', 'looksBack', 'agreedAs'] as const),
    ...(['state', 'progress', 'number'] as const),
  ],
}

/** These stand there where any row has one. */
const rare: ReadonlySet<ColumnName> = new Set(['theme', 'agenda', 'lead', 'starts', 'looksBack', 'agreedAs'])

export const tableOf = (
  listing: Listing,
  items: readonly Agreement[],
  parts: RowParts,
): { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] } => {
  const { columns } = parts.reader.words.handOuts
  const filled = usual[listing]
    .map((name) => ({ name, column: items.map((item) => cells[name][1](item, parts)) }))
    .filter(({ name, column }) => !rare.has(name) || column.some((cell) => cell !== ''))
  return {
    columns: filled.map(({ name }) => ({ label: columns[name], width: cells[name][0] })),
    rows: items.map((_, at) => filled.map(({ column }) => column[at] ?? '')),
  }
}

/** It has no last day: its term is when it is looked back on. */
const isHolding = (kind: Agreement['kind']): boolean => kind === 'standing-agreement'

const dayCell = (day: string | null | undefined, { language }: Reader): Cell =>
  day ? { day, said: sayDate(day, language) } : ''

const sayState = (item: Agreement, { words, now }: Reader): string =>
  isLate(item, dayAt(now)) ? words.handOuts.late : stateSaid(item, words)

const sayProgress = (entry: HistoryEntry | undefined, { language }: Reader): string =>
  entry ? `${sayDate(dayAt(entry.at), language)}: ${String(entry.data.text ?? '')}` : ''
