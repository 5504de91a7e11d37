/** A poll is changed while it is open. Pure. */

import { readLine, readLines } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import type { Poll, PollOption } from '../poll.ts'
import { readMost } from './answering.ts'
import { readNewClosing } from './closing.ts'
import { requireOpen, requireSeen } from './open.ts'
import { type OptionText, readChangedOptions } from './options.ts'
import { textLimits } from './texts.ts'

export type PollEdit = Pick<Poll, 'question' | 'explanation' | 'closesAt'> & {
  readonly options: readonly OptionText[]
  readonly most: number
}

/**
 * @property hasVotes whether anybody has voted, asked under the poll's lock. @property seen the version that was edited.
 */
export interface Editing {
  readonly now: number
  readonly hasVotes: boolean
  readonly seen: number
  readonly newId: () => string
}

/**
 * Whoever voted answered these words: after the first vote only the closing moves. An option that stays as it is keeps
 * its id, so that an answer to other words is known by it.
 *
 * @throws {Refusal} form.outdated, poll.voted-already, poll.fixed, and as `requireOpen`, `draftPoll` and `readNewClosing`
 */
export const editPoll = (poll: Poll, edit: PollEdit, { now, hasVotes, seen, newId }: Editing): Poll => {
  requireSeen(requireOpen(poll, now), seen)
  const read = readEach({
    question: () => readLine(edit.question, 'question', textLimits.question),
    explanation: () => readLines(edit.explanation, 'explanation', textLimits.explanation),
    options: () => readChangedOptions(poll, edit.options),
    most: () => readMost(poll.kind, edit.most, edit.options.length),
    closesAt: () => readNewClosing(poll, edit.closesAt, now),
  })
  if ((hasVotes || poll.isFixed) && !isSameAsked(poll, read))
    throw refusal(poll.isFixed ? 'poll.fixed' : 'poll.voted-already')
  const { question, explanation, closesAt } = read
  const options = keepIds(poll.options, read.options, newId)
  return { ...poll, question, explanation, options, closesAt, answering: { ...poll.answering, most: read.most } }
}

const isSameAsked = (poll: Poll, edit: PollEdit): boolean =>
  poll.question === edit.question &&
  poll.explanation === edit.explanation &&
  poll.answering.most === edit.most &&
  poll.options.length === edit.options.length &&
  poll.options.every(
    ({ text, meaning }, at) => text === edit.options[at]?.text && meaning === edit.options[at]?.meaning,
  )

const keepIds = (
  before: readonly PollOption[],
  after: readonly OptionText[],
  newId: () => string,
): readonly PollOption[] => {
  const same = (a: OptionText, b: OptionText): boolean => a.text === b.text && a.meaning === b.meaning
  return after.map((option) => ({ id: before.find((one) => same(one, option))?.id ?? newId(), ...option }))
}

/** "Verzetten": the closing alone, also when people voted. @throws {Refusal} as `editPoll` */
export const moveClosing = (poll: Poll, closesAt: number, { now, seen }: Pick<Editing, 'now' | 'seen'>): Poll => {
  requireSeen(requireOpen(poll, now), seen)
  return { ...poll, closesAt: readNewClosing(poll, closesAt, now) }
}
