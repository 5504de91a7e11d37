/** A poll beside the one that it repeats, in words. */
import { sayMean } from '../../cards/poll-bars.ts'
import type { BeforeView } from '../../cards/poll-view.ts'
import type { Reader } from '../chat/feature.ts'
import { type ComparedRow, type Comparison, compareResults } from './counting/compare.ts'
import { sayMoment } from './name.ts'
import type { Poll } from './poll.ts'

export const viewBefore = (before: Poll, now: Poll, reader: Reader): BeforeView => {
  const compared = compareResults(before, now)
  return {
    number: before.number,
    closedAt: sayMoment(before.closedAt ?? before.closesAt, reader),
    lines: compared && linesOf(compared, reader),
  }
}

const linesOf = (compared: Comparison, reader: Reader): readonly string[] => [
  reader.words.polls.change.voters(compared.voters.now, compared.voters.before),
  ...compared.rows.map((row) => lineOf(row, compared, reader)),
]

const lineOf = ({ text: said, before, now }: ComparedRow, { measure }: Comparison, { words }: Reader): string => {
  const { change, answers } = words.polls
  const text = measure === 'answers' && isAnswer(said, answers) ? answers[said] : said
  if (before === null) return change.fresh(text)
  if (now === null) return change.gone(text)
  if (measure === 'mean') return change.mean(text, sayMean(now, words), sayMean(before, words))
  return measure === 'place' ? change.place(text, now, before) : change.count(text, now, before)
}

const isAnswer = <Answers extends object>(text: string, answers: Answers): text is keyof Answers & string =>
  text in answers
