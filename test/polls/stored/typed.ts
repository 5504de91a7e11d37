/** What is meant, as it is typed into the forms. */
import type { Ballot } from '../../../bot/polls/ballot.ts'
import type { PollKind } from '../../../bot/polls/poll.ts'
import type { PollEdit } from '../../../bot/polls/rules/edit.ts'
import type { EditValues } from '../../../cards/poll-edit-form.ts'
import { noneOption, type VoteValues } from '../../../cards/poll-vote-shape.ts'
import { at, dayOf } from '../../case-rounds/machine/calendar.ts'

/** @property isBlank all was left empty, which is no answer, also where none of them is one. */
export interface TypedVote {
  readonly ballot: Ballot
  readonly values: VoteValues
  readonly isBlank: boolean
}

/** A form holds one value for an option, and nothing of another kind than its own. */
export const typeVote = (given: Ballot, kind: PollKind): TypedVote => {
  if (given.kind !== kind) return { ballot: emptyOf(kind), values: {}, isBlank: true }
  const ballot =
    given.kind === 'rank' ? { ...given, order: [...new Set(given.order.toReversed())].toReversed() } : given
  return { ballot, values: valuesOf(ballot), isBlank: false }
}

const emptyOf = (kind: PollKind): Ballot => {
  if (kind === 'choice') return { kind, options: [] }
  if (kind === 'rank') return { kind, order: [] }
  if (kind === 'consent') return { kind, answer: 'agree', reason: '' }
  return kind === 'dots' ? { kind, dots: {} } : { kind, marks: {} }
}

/** Who chooses nothing says so. */
const valuesOf = (ballot: Ballot): VoteValues => {
  switch (ballot.kind) {
    case 'choice':
      return { options: ballot.options.length === 0 ? [noneOption] : [...ballot.options] }
    case 'consent':
      return { answer: ballot.answer, reason: ballot.reason }
    case 'rank':
      return numbers(ballot.order.map((id, place) => [id, place + 1]))
    case 'dots':
      return numbers(Object.entries(ballot.dots))
    case 'score':
      return numbers(Object.entries(ballot.marks), true)
  }
}

const numbers = (all: readonly (readonly [id: string, number])[], mayBeNought = false): VoteValues => ({
  ...Object.fromEntries(all.map(([id, number]) => [id, `${number}`])),
  ...(all.every(([, number]) => number === 0 && !mayBeNought) ? { none: [noneOption] } : {}),
})

export const typeMoment = (instant: number): string => {
  const day = dayOf(instant)
  // The clocks change at night, of which the hours are counted from midnight.
  const from = instant < at(day, 3) ? 0 : 12
  const minutes = (instant - at(day, from)) / 60_000 + from * 60
  return `${day}, ${Math.floor(minutes / 60)}.${`${minutes % 60}`.padStart(2, '0')} uur`
}

export const typeEdit = ({ question, explanation, options, most, closesAt }: PollEdit): EditValues => ({
  ...{ question, explanation, most: `${most}`, closesAt: typeMoment(closesAt) },
  options: options.map(({ text, meaning }) => (meaning === '' ? text : `${text} — ${meaning}`)).join('\n'),
})
