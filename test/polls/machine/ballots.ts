/** What a ballot means, and why it does not fit its poll, said once more. */
import type { Ballot } from '../../../bot/polls/ballot.ts'
import type { Asked } from './oracle.ts'

export const objectToBallot = (it: Asked, ballot: Ballot): readonly string[] => {
  if (ballot.kind !== it.start.kind) return ['form.outdated']
  if (ballot.kind === 'consent') return objectToConsent(ballot.answer, ballot.reason.trim())
  const ids = idsIn(ballot)
  return [
    ...(ids.every((id) => it.lines.some((line) => line.id === id)) ? [] : ['poll.option-gone']),
    ...(isEmpty(ballot) && !it.start.answering.hasNone ? ['poll.nothing-chosen'] : []),
    ...objectToAmounts(ballot, it.most),
  ]
}

const objectToConsent = (answer: string, reason: string): readonly string[] => {
  if (reason.length > 500) return ['field.too-long']
  return reason === '' && (answer === 'concern' || answer === 'objection') ? ['poll.reason-missing'] : []
}

const idsIn = (ballot: Ballot): readonly string[] => {
  if (ballot.kind === 'choice') return ballot.options
  if (ballot.kind === 'rank') return ballot.order
  if (ballot.kind === 'dots') return Object.keys(ballot.dots)
  return ballot.kind === 'score' ? Object.keys(ballot.marks) : []
}

const isEmpty = (ballot: Ballot): boolean =>
  ballot.kind === 'dots' ? Object.values(ballot.dots).every((count) => count === 0) : idsIn(ballot).length === 0

const objectToAmounts = (ballot: Ballot, most: number): readonly string[] => {
  const ids = idsIn(ballot)
  if (ballot.kind === 'choice') return new Set(ids).size > most ? ['poll.too-many'] : []
  if (ballot.kind === 'rank') return new Set(ids).size < ids.length ? ['poll.rank-twice'] : []
  if (ballot.kind === 'score') {
    return Object.values(ballot.marks).some((mark) => mark % 1 !== 0 || mark < 0 || mark > most)
      ? ['poll.mark-outside']
      : []
  }
  if (ballot.kind !== 'dots') return []
  const counts = Object.values(ballot.dots)
  const sum = counts.reduce((all, count) => all + count, 0)
  return [
    ...(counts.some((count) => count % 1 !== 0 || count < 0) ? ['poll.dots-unfit'] : []),
    ...(sum > most ? ['poll.dots-over'] : []),
  ]
}

/** What is meant, without what means nothing. */
export const settle = (ballot: Ballot): Ballot => {
  if (ballot.kind === 'choice') return { kind: 'choice', options: [...new Set(ballot.options)] }
  if (ballot.kind === 'consent') return { ...ballot, reason: ballot.reason.trim() }
  if (ballot.kind !== 'dots') return ballot
  return { kind: 'dots', dots: Object.fromEntries(Object.entries(ballot.dots).filter(([, count]) => count > 0)) }
}

/** The same answer in one form, in whatever order it is kept. */
export const spread = (ballot: Ballot | null): unknown => {
  if (ballot === null) return null
  if (ballot.kind === 'choice') return ballot.options.toSorted()
  if (ballot.kind === 'rank') return ballot.order
  if (ballot.kind === 'consent') return [ballot.answer, ballot.reason]
  const amounts = ballot.kind === 'dots' ? ballot.dots : ballot.marks
  return Object.entries(amounts)
    .map(([id, amount]) => `${id} ${amount}`)
    .toSorted()
}
