/** An answer as it was typed becomes a ballot, and a ballot what the form holds. Pure. */
import { noneOfThem } from '../../../cards/form.ts'
import { type FilledVote, noneOption, type VoteValues } from '../../../cards/poll-vote-shape.ts'
import { Refusal, refusal } from '../../refusal.ts'
import { type Ballot, consentAnswers } from '../ballot.ts'
import type { Poll } from '../poll.ts'
import { checkBallot } from '../rules/check-ballot.ts'

/**
 * “Geen van deze” is said, and never follows from a form that was left empty.
 *
 * @throws {Refusal} at the field that is there: poll.nothing-chosen, poll.none-beside, and as `checkBallot`
 */
export const readBallot = (poll: Poll, values: VoteValues): Ballot => {
  const read = ballotIn(poll, values)
  const field = firstField(poll)
  const isNone = manyIn(values, poll.kind === 'choice' ? 'options' : 'none').includes(noneOption)
  if (read.kind !== 'consent') {
    const isEmpty = sizeOf(read) === 0
    if (isNone && !isEmpty) throw refusal('poll.none-beside', undefined, field)
    if (!isNone && isEmpty) throw refusal('poll.nothing-chosen', undefined, field)
  }
  try {
    return checkBallot(poll, read)
  } catch (error) {
    if (!(error instanceof Refusal) || error.field !== 'options') throw error
    // Of what is gone there is no field to say it at.
    const isWhole = error.reason === 'poll.option-gone' && poll.kind !== 'choice'
    throw new Refusal(error.reason, error.data, isWhole ? undefined : field, error.others)
  }
}

/** Where there is no field for all options together, the first of them. */
const firstField = ({ kind, options }: Poll): string =>
  kind === 'choice' ? 'options' : kind === 'consent' ? 'answer' : (options[0]?.id ?? '')

const ballotIn = (poll: Poll, values: VoteValues): Ballot => {
  const ids = idsIn(poll, values)
  switch (poll.kind) {
    case 'choice':
      return { kind: 'choice', options: manyIn(values, 'options').filter((id) => id !== noneOption) }
    case 'dots':
      return { kind: 'dots', dots: numbersIn(values, ids, (count) => count !== 0) }
    case 'score':
      return { kind: 'score', marks: numbersIn(values, ids, () => true) }
    case 'rank':
      return { kind: 'rank', order: orderIn(poll, values) }
    case 'consent':
      return consentIn(values)
  }
}

/** Also of options that the form held and the poll does not any more: what was said of them is not to be lost unsaid. */
const idsIn = ({ options }: Poll, values: VoteValues): readonly string[] => [
  ...new Set([...options.map(({ id }) => id), ...Object.keys(values).filter((name) => name !== 'none')]),
]

const manyIn = (values: VoteValues, name: string): readonly string[] => {
  const value = values[name]
  if (value === undefined || value === '') return []
  return typeof value === 'string' ? [value] : value
}

const oneIn = (values: VoteValues, name: string): string => manyIn(values, name)[0] ?? ''

/** What was typed by a client that knows no such choice is no number, and refused as one. */
const numbersIn = (
  values: VoteValues,
  ids: readonly string[],
  isKept: (number: number) => boolean,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    ids
      .map((id) => [id, oneIn(values, id)] as const)
      .filter(([, value]) => value !== '' && value !== noneOfThem)
      .map(([id, value]) => [id, /^\d{1,3}$/u.test(value.trim()) ? Number(value) : Number.NaN] as const)
      .filter(([, number]) => isKept(number)),
  )

/** Two on one place is no order. @throws {Refusal} poll.place-twice at the second */
const orderIn = (poll: Poll, values: VoteValues): readonly string[] => {
  const places = numbersIn(values, idsIn(poll, values), () => true)
  const placed = Object.entries(places).toSorted(([, a], [, b]) => a - b)
  for (const [at, [id, place]] of placed.entries())
    if (placed[at - 1]?.[1] === place) throw refusal('poll.place-twice', { place }, id)
  return placed.map(([id]) => id)
}

/** @throws {Refusal} field.missing at `answer` */
const consentIn = (values: VoteValues): Ballot => {
  const answer = consentAnswers.find((one) => one === oneIn(values, 'answer'))
  if (!answer) throw refusal('field.missing', undefined, 'answer')
  return { kind: 'consent', answer, reason: oneIn(values, 'reason') }
}

const sizeOf = (ballot: Exclude<Ballot, { kind: 'consent' }>): number => {
  switch (ballot.kind) {
    case 'choice':
      return ballot.options.length
    case 'dots':
      return Object.keys(ballot.dots).length
    case 'score':
      return Object.keys(ballot.marks).length
    case 'rank':
      return ballot.order.length
  }
}

const empty: FilledVote = { options: [], byOption: {}, isNone: false, answer: '', reason: '' }

/** What the form holds of an earlier vote; nothing for a first one. */
export const fillVote = (ballot: Ballot | null): FilledVote => {
  if (ballot === null) return empty
  if (ballot.kind === 'consent') return { ...empty, answer: ballot.answer, reason: ballot.reason }
  const filled = { ...empty, isNone: sizeOf(ballot) === 0 }
  switch (ballot.kind) {
    case 'choice':
      return { ...filled, options: ballot.options }
    case 'dots':
      return { ...filled, byOption: ballot.dots }
    case 'score':
      return { ...filled, byOption: ballot.marks }
    case 'rank':
      return { ...filled, byOption: Object.fromEntries(ballot.order.map((id, at) => [id, at + 1])) }
  }
}
