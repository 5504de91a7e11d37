/** A poll beside the one of which it is the repetition. Pure. */

import { foldText } from '../../read-text.ts'
import type { Poll } from '../poll.ts'
import type { Count } from '../result.ts'
import { tallyConsent } from './consent.ts'

type Closed = Pick<Poll, 'kind' | 'options' | 'result' | 'answering'>

/**
 * @property text of an option, as it is said now; or a consent's answer.
 * @property before votes, stickers, the mean of the marks, or the place in an order; null where it was no option then,
 *   and likewise `now`.
 */
export interface ComparedRow {
  readonly text: string
  readonly before: number | null
  readonly now: number | null
}

/** @property voters how many voted then and now: counts of more voters are higher by nature. */
export interface Comparison {
  readonly measure: 'count' | 'mean' | 'place' | 'answers'
  readonly voters: { readonly before: number; readonly now: number }
  readonly rows: readonly ComparedRow[]
}

/**
 * By the texts of the options, in the order of the result now; what is no option any more stands at the end. null where
 * there is nothing to compare: another kind of poll, marks out of another number, or one of the two may not be told.
 */
export const compareResults = (before: Closed, now: Closed): Comparison | null => {
  if (before.result === null || now.result === null || !areAlike(before, now)) return null
  const [then, today] = [readRows(before, before.result.count), readRows(now, now.result.count)]
  if (then === null || today === null) return null
  const untold = new Set([...untoldIn(before, then), ...untoldIn(now, today)])
  const keys = [...new Set([...today.keys(), ...then.keys()])].filter((key) => !untold.has(key))
  const rows = keys.map((key) => ({
    text: today.get(key)?.text ?? then.get(key)?.text ?? '',
    before: then.get(key)?.value ?? null,
    now: today.get(key)?.value ?? null,
  }))
  return { measure: measures[now.kind], voters: { before: before.result.voters, now: now.result.voters }, rows }
}

/** An option that was asked, and of which nothing is told: it is neither new nor gone. */
const untoldIn = ({ kind, options }: Closed, rows: ReadonlyMap<string, Row>): readonly string[] =>
  kind === 'consent' ? [] : options.map(({ text }) => foldText(text)).filter((key) => !rows.has(key))

const measures = { choice: 'count', dots: 'count', score: 'mean', rank: 'place', consent: 'answers' } as const

/** How many one may choose is read beside the counts; a mark out of ten is another mark than one out of five. */
const areAlike = (before: Closed, now: Closed): boolean =>
  before.kind === now.kind && (now.kind !== 'score' || before.answering.most === now.answering.most)

interface Row {
  readonly text: string
  readonly value: number
}

/** By the text as it reads. */
const readRows = ({ options }: Closed, count: Count | null): ReadonlyMap<string, Row> | null => {
  if (count === null) return null
  if (count.kind === 'consent') {
    return new Map(Object.entries(tallyConsent(count)).map(([text, value]) => [text, { text, value }]))
  }
  const textOf = new Map(options.map(({ id, text }) => [id, text]))
  return new Map(
    valuesOf(count).map(([option, value]) => {
      const text = textOf.get(option) ?? ''
      return [foldText(text), { text, value }]
    }),
  )
}

const valuesOf = (count: Exclude<Count, { kind: 'consent' }>): readonly (readonly [option: string, value: number])[] =>
  count.kind === 'rank'
    ? count.options.map(({ option, place }) => [option, place])
    : count.kind === 'score'
      ? count.options.flatMap((one) => (!one.voters ? [] : [[one.option, one.count / one.voters] as const]))
      : count.options.map((one) => [one.option, one.count])
