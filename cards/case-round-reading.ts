/** What somebody reads of a round, in pages that every platform can show: nothing is left out of them. */
import { bold, type Text } from './card.ts'
import type { Words } from './words/words.ts'

type Say = Words['caseRoundForm']
export type Section = keyof Say['sections']

/**
 * @property from as whom they speak, null for what speaks for itself. @property pendingUntil in words, for one's own.
 */
export interface PieceView {
  readonly id: string
  readonly kind: keyof Say['pieces']
  readonly of: string | null
  readonly text: string
  readonly from: { readonly participant: number } | 'submitter' | 'facilitator'
  readonly isOwn: boolean
  readonly pendingUntil: string | null
  readonly support: keyof Say['support'] | null
}

/** @property facts a line each. @property isHidden others are read only after one's own. */
export interface ReadingView {
  readonly facts: readonly string[]
  readonly pieces: readonly PieceView[]
  readonly isHidden: boolean
  readonly lessons: readonly string[]
  readonly agreements: number
}

export interface Passage {
  readonly section: Section
  readonly text: Text
  /** Of the piece that it shows. */
  readonly piece: string | null
}

export type ReadingPage = readonly Passage[]

const sectionOf: Readonly<Record<PieceView['kind'], Section>> = {
  story: 'case',
  tried: 'case',
  voice: 'case',
  barrier: 'case',
  request: 'case',
  question: 'questions',
  answer: 'questions',
  parked: 'advice',
  formulation: 'formulations',
  interpretation: 'interpretations',
  advice: 'advice',
  feedback: 'feedback',
  'second-feedback': 'feedback',
  lesson: 'outcome',
}

const sections: readonly Section[] = [
  'case',
  'questions',
  'formulations',
  'interpretations',
  'advice',
  'feedback',
  'outcome',
]

/** They come out in an order of chance; they are read as the form asks for them. */
const caseOrder: readonly PieceView['kind'][] = ['story', 'tried', 'voice', 'barrier', 'request']

const inCaseOrder = (pieces: readonly PieceView[]): readonly PieceView[] =>
  pieces.toSorted((a, b) => caseOrder.indexOf(a.kind) - caseOrder.indexOf(b.kind))

/** A question with its answers under it, all else in the order in which it came out. */
export const passagesOf = (view: ReadingView, words: Words): readonly Passage[] => {
  const say = words.caseRoundForm
  const facts = view.facts.map((text): Passage => ({ section: 'case', text, piece: null }))
  const hidden: readonly Passage[] = view.isHidden
    ? [{ section: 'interpretations', text: say.hidden, piece: null }]
    : []
  const spoken = threaded(inCaseOrder(view.pieces)).map(
    (piece): Passage => ({ section: sectionOf[piece.kind], text: sayPiece(piece, words), piece: piece.id }),
  )
  const kept = [
    ...view.lessons.map((lesson): Text => [bold(`${say.lesson}: `), lesson]),
    ...(view.agreements > 0 ? [say.agreements(view.agreements)] : []),
  ].map((text): Passage => ({ section: 'outcome', text, piece: null }))
  const all = [...facts, ...hidden, ...spoken, ...kept]
  return sections.flatMap((section) => all.filter((one) => one.section === section))
}

const threaded = (pieces: readonly PieceView[]): readonly PieceView[] => {
  const ids = new Set(pieces.map(({ id }) => id))
  const isUnder = ({ of }: PieceView): boolean => of !== null && ids.has(of)
  return pieces.filter((one) => !isUnder(one)).flatMap((one) => [one, ...pieces.filter((other) => other.of === one.id)])
}

const standing: ReadonlySet<PieceView['kind']> = new Set([
  ...(['story', 'tried', 'voice', 'barrier', 'request', 'formulation', 'lesson'] as const),
])

const sayPiece = ({ kind, text, from, isOwn, pendingUntil, support }: PieceView, words: Words): Text => {
  const say = words.caseRoundForm
  const who = sayFrom(from, words)
  const name = isOwn && typeof from === 'object' ? `${who} (${say.from.own})` : who
  const lead = kind === 'parked' ? `${say.pieces.parked} ${name}` : `${name} ${say.pieces[kind]}`
  const notes = [
    ...(pendingUntil === null ? [] : [say.pending(pendingUntil)]),
    ...(support === null || say.support[support] === '' ? [] : [say.support[support]]),
  ]
  const tail = notes.length === 0 ? '' : ` (${notes.join('; ')})`
  return [bold(`${standing.has(kind) ? say.pieces[kind] : capital(lead)}: `), `${text}${tail}`]
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export const sayFrom = (from: PieceView['from'], { caseRoundForm: { from: say } }: Words): string =>
  typeof from === 'object' ? say.participant(from.participant) : say[from]

/**
 * Bytes of text on a page, and passages: with the fields under them a dialog of Teams holds 25,000 bytes, and a view of
 * Slack a hundred blocks.
 */
const [mostBytes, mostPassages] = [9_000, 25]
const encoder = new TextEncoder()
const bytesOf = ({ text }: Passage): number => encoder.encode(JSON.stringify(text)).length

/** Never empty. */
export const pagesOf = (passages: readonly Passage[]): readonly ReadingPage[] => {
  const pages: Passage[][] = [[]]
  let used = 0
  for (const passage of passages) {
    const bytes = bytesOf(passage)
    const last = pages.at(-1)
    if (last && (last.length === 0 || (used + bytes <= mostBytes && last.length < mostPassages))) {
      last.push(passage)
      used += bytes
    } else {
      pages.push([passage])
      used = bytes
    }
  }
  return pages
}

/** What is on a page, each section under its heading. */
export const notesOf = (page: ReadingPage, { caseRoundForm: say }: Words): readonly Text[] =>
  page.flatMap(({ section, text }, at) =>
    section === page[at - 1]?.section ? [text] : [[bold(say.sections[section].toUpperCase())], text],
  )

export const sayPage = (page: ReadingPage, at: number, most: number, { caseRoundForm: say }: Words): string =>
  say.pageOf(at + 1, most, [...new Set(page.map(({ section }) => say.sections[section]))].join(', '))
