/** The options of a poll: distinct, as many as can be overseen, and what members add to them. Pure. */

import { en } from '../../../cards/words/en.ts'
import { nl } from '../../../cards/words/nl.ts'
import { foldText, isBlank, readLine } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import type { Poll, PollKind, PollOption } from '../poll.ts'
import { requireOpen } from './open.ts'
import { textLimits } from './texts.ts'

/** @property meaning a line of explanation, or ''. */
export type OptionText = Pick<PollOption, 'text' | 'meaning'>

export const leastOptions = 2
/** Each is a field of its own in the form of dots, marks and an order: more is more to answer than people do. */
export const mostOptions = 20

/** @throws {Refusal} poll.few-options, poll.many-options, poll.option-twice, poll.consent-no-options, field.missing, field.too-long */
export const readOptions = (kind: PollKind, given: readonly OptionText[], hasNone: boolean): readonly OptionText[] => {
  if (kind === 'consent') return readNoOptions(given)
  if (given.length < leastOptions) throw refusal('poll.few-options', { least: leastOptions }, 'options')
  if (given.length > mostOptions) throw refusal('poll.many-options', { most: mostOptions }, 'options')
  const read: OptionText[] = []
  for (const one of given)
    read.push(readNewOption([...read, ...noneOf(hasNone)], one, { text: 'options', meaning: 'options' }))
  return read
}

/**
 * Where options may wait unseen, a change makes them no more: else there would be too many when they appear. Whoever
 * changes it offers one as everybody does.
 *
 * @throws {Refusal} poll.options-offered, and as `readOptions`
 */
export const readChangedOptions = (
  { kind, options, secrecy, answering }: Poll,
  given: readonly OptionText[],
): readonly OptionText[] => {
  const read = readOptions(kind, given, answering.hasNone)
  const mayWait = secrecy === 'anonymous' && answering.takesOptions
  if (mayWait && read.length > options.length) throw refusal('poll.options-offered', undefined, 'options')
  return read
}

const readNoOptions = (given: readonly OptionText[]): readonly OptionText[] => {
  if (given.length > 0) throw refusal('poll.consent-no-options', undefined, 'options')
  return []
}

/** @throws {Refusal} poll.option-twice, field.missing, field.too-long */
const readNewOption = (others: readonly OptionText[], given: OptionText, fields: OptionText): OptionText =>
  readEach({
    text: () => {
      const text = readLine(given.text, fields.text, textLimits.option)
      if (isAmong(others, text)) throw refusal('poll.option-twice', { text }, fields.text)
      return text
    },
    meaning: () => (isBlank(given.meaning) ? '' : readLine(given.meaning, fields.meaning, textLimits.meaning)),
  })

/** "Geen van deze" is no option, and stands among them where it is offered. */
const noneOf = (hasNone: boolean): readonly OptionText[] =>
  hasNone ? [nl, en].map(({ polls }) => ({ text: polls.none, meaning: '' })) : []

const isAmong = (options: readonly OptionText[], text: string): boolean =>
  options.some((one) => foldText(one.text) === foldText(text))

/**
 * "Ik mis een optie" in a named poll: it stands there at once.
 *
 * @throws {Refusal} poll.takes-no-options, -options-full, -option-twice, and as `requireOpen`
 */
export const addOption = (poll: Poll, given: PollOption, now: number): Poll => {
  const { text, meaning } = readOwn(poll, given, now)
  return { ...poll, options: [...poll.options, { id: given.id, text, meaning }] }
}

/**
 * "Ik mis een optie" in an anonymous poll: what waits for the next moment on which options are added. That somebody
 * else offered the same is not said, nor that what waits leaves no room for more: it would tell what was offered.
 *
 * @param pending what waits already. @param showAt that moment, epoch milliseconds.
 * @throws {Refusal} poll.options-late where it comes too late, and as `addOption`
 */
export const offerOption = (
  poll: Poll,
  pending: readonly PollOption[],
  given: PollOption,
  { now, showAt }: { readonly now: number; readonly showAt: number },
): readonly PollOption[] => {
  const { text, meaning } = readOwn(poll, given, now)
  if (showAt >= poll.closesAt) throw refusal('poll.options-late')
  if (poll.options.length + pending.length >= mostOptions) return pending
  return [...pending, { id: given.id, text, meaning }]
}

const readOwn = (poll: Poll, given: OptionText, now: number): OptionText => {
  requireOpen(poll, now)
  if (!poll.answering.takesOptions) throw refusal('poll.takes-no-options')
  const read = readNewOption([...poll.options, ...noneOf(poll.answering.hasNone)], given, {
    text: 'option',
    meaning: 'meaning',
  })
  if (poll.options.length >= mostOptions) throw refusal('poll.options-full', { most: mostOptions }, 'option')
  return read
}

/**
 * What waited stands among the options, in an order of chance; what two offered, once. Nothing where the poll has
 * ended meanwhile: nobody could have chosen it.
 *
 * @param shuffle an order in which nothing of the first is left.
 */
export const publishOptions = (
  poll: Poll,
  pending: readonly PollOption[],
  shuffle: (options: readonly PollOption[]) => readonly PollOption[],
): Poll => {
  if (poll.state !== 'open') return poll
  const options = [...poll.options]
  for (const one of shuffle(pending)) if (options.length < mostOptions && !isAmong(options, one.text)) options.push(one)
  return options.length === poll.options.length ? poll : { ...poll, options }
}
