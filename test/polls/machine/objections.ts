/** What cannot be in a poll, and every ground for it, said once more and not from our code. */
import type { PollDraft } from '../../../bot/polls/rules/draft.ts'
import type { OptionText } from '../../../bot/polls/rules/options.ts'
import { dayOf } from '../../case-rounds/machine/calendar.ts'
import { objectToBallot } from './ballots.ts'
import type { Command } from './command.ts'
import { type Asked, fold, isMeant, nameOf, tidy } from './oracle.ts'
import { everybody, type Roster } from './roster.ts'

const [minute, day] = [60_000, 86_400_000]

/** @property nextMoment when what is offered now comes out, in a poll that is anonymous. */
export interface World {
  readonly now: number
  readonly roster: Roster
  readonly nextMoment: (now: number) => number
}

export type InPoll = Exclude<Command, { name: 'make' | 'seat' | 'stand-in' | 'repeat' }>

/** Every ground on which a draft is refused. */
export const objectToDraft = (draft: PollDraft, { now, roster }: Pick<World, 'now' | 'roster'>): readonly string[] => {
  const { kind, answering, secrecy, electorate, quorum } = draft
  const [isConsent, isSecret, count] = [kind === 'consent', secrecy === 'anonymous', draft.options.length]
  const isForAll = electorate.isOpenInChannels
  const voters = new Set(
    everybody.filter((one) => (isForAll && isSecret) || isMeant(draft, one, roster)).map((one) => nameOf(draft, one)),
  ).size
  const isCounted = isSecret || !isForAll
  return [
    ...objectToAsked(draft, answering.most),
    ...when(isConsent && (answering.hasNone || answering.takesOptions || count > 0), 'poll.consent-no-options'),
    ...when(isConsent && isSecret, 'poll.consent-named'),
    ...when(isSecret && draft.showsStanding, 'poll.standing-anonymous'),
    ...when(isForAll && electorate.roles.length + electorate.kinds.length > 0, 'poll.open-and-chosen'),
    ...when(quorum % 1 !== 0 || quorum < 0, 'poll.quorum-unfit'),
    ...when(isCounted && voters < quorum, 'poll.quorum-high'),
    ...when(isCounted && voters === 0, 'poll.nobody'),
    ...objectToMoment(draft.closesAt, now, 5),
  ]
}

const when = (is: boolean, reason: string): readonly string[] => (is ? [reason] : [])

const objectToAsked = (
  asked: Pick<PollDraft, 'kind' | 'question' | 'explanation' | 'options'>,
  most: number,
): readonly string[] => {
  const { kind, options } = asked
  const limits: Record<string, number> = { choice: options.length, dots: 3 * options.length, score: 10 }
  const limit = limits[kind] ?? 0
  const texts = options.map(({ text }) => fold(text))
  return [
    ...objectToText(asked.question, 150),
    ...when(asked.explanation.trim().length > 1_000, 'field.too-long'),
    ...when(limit > 0 && (most % 1 !== 0 || most < 1 || most > limit), 'poll.most-outside'),
    ...when(kind === 'consent' && options.length > 0, 'poll.consent-no-options'),
    ...when(kind !== 'consent' && options.length < 2, 'poll.few-options'),
    ...when(kind !== 'consent' && options.length > 20, 'poll.many-options'),
    ...when(new Set(texts).size < texts.length, 'poll.option-twice'),
    ...options.flatMap(objectToOption),
  ]
}

const objectToOption = ({ text, meaning }: OptionText): readonly string[] => [
  ...objectToText(text, 75),
  ...when(tidy(meaning).length > 150, 'field.too-long'),
]

const objectToText = (text: string, limit: number): readonly string[] => [
  ...when(tidy(text) === '', 'field.missing'),
  ...when(tidy(text).length > limit, 'field.too-long'),
]

const objectToMoment = (closesAt: number, now: number, minutes: number): readonly string[] => {
  if (closesAt <= now) return ['poll.closes-past']
  return [
    ...when(closesAt - now < minutes * minute, 'poll.closes-soon'),
    ...when((closesAt - now) / day > 366, 'poll.closes-far'),
  ]
}

/** Every ground on which something in a poll is refused; none at all means that it is done. */
export const objectionsTo = (it: Asked, one: InPoll, world: World): readonly string[] => {
  const { now } = world
  const closed = when(!it.isRunning(now), it.ended ? `poll.${it.ended.how}` : 'poll.closed')
  const over = when(it.ended !== null, `poll.${it.state()}`)
  switch (one.name) {
    case 'open-form':
      return []
    case 'vote':
      return [...closed, ...objectToVote(it, one, world)]
    case 'add-option':
      return [...closed, ...objectToOwn(it, one.option, world)]
    case 'edit':
      return [...closed, ...objectToEdit(it, one, now)]
    case 'move':
      return [...closed, ...outdated(it, one.by), ...objectToMove(it, one.closesAt, now)]
    case 'close':
      return over
    case 'lose-key':
      return [...over, ...when(it.ended === null && now < it.closesAt, 'poll.key-away')]
    case 'withdraw':
      return it.state() === 'uncountable' ? [] : over
    case 'outcome':
      return objectToOutcome(it, one, now)
  }
}

const outdated = (it: Asked, by: number): readonly string[] =>
  when(it.screen(by).changes !== it.changes, 'form.outdated')

const objectToVote = (it: Asked, one: Extract<Command, { name: 'vote' }>, { roster }: World): readonly string[] => {
  const whyNot = it.whyNot(one.as, one.isInChannel, roster)
  return [
    ...when(it.screen(one.by).asked !== it.current().asked, 'form.outdated'),
    ...(whyNot === undefined ? [] : [`poll.${whyNot}`]),
    ...objectToBallot(it, one.ballot),
  ]
}

const objectToOwn = (it: Asked, option: OptionText, { now, nextMoment }: World): readonly string[] => [
  ...when(!it.start.answering.takesOptions, 'poll.takes-no-options'),
  ...objectToOption(option),
  ...when(
    it.lines.some(({ text }) => fold(text) === fold(option.text)),
    'poll.option-twice',
  ),
  ...when(it.lines.length > 19, 'poll.options-full'),
  ...when(it.isSecret() && nextMoment(now) >= it.closesAt, 'poll.options-late'),
]

const objectToEdit = (it: Asked, { edit, by }: Extract<Command, { name: 'edit' }>, now: number): readonly string[] => {
  const said = (some: readonly OptionText[]): string =>
    some.map((one) => `${tidy(one.text)}|${tidy(one.meaning)}`).join('\n')
  const isOther =
    tidy(edit.question) !== it.question ||
    edit.explanation.trim() !== it.explanation ||
    said(edit.options) !== said(it.lines) ||
    (['choice', 'dots', 'score'].includes(it.start.kind) && edit.most !== it.most)
  return [
    ...outdated(it, by),
    ...objectToAsked({ ...edit, kind: it.start.kind }, edit.most),
    ...when(
      it.isSecret() && it.start.answering.takesOptions && edit.options.length > it.lines.length,
      'poll.options-offered',
    ),
    ...when(isOther && it.log.length > 0, 'poll.voted-already'),
    ...when(isOther && it.isAsIs, 'poll.fixed'),
    ...objectToMove(it, edit.closesAt, now),
  ]
}

const objectToMove = (it: Asked, closesAt: number, now: number): readonly string[] =>
  closesAt === it.closesAt ? [] : objectToMoment(closesAt, now, closesAt < it.closesAt ? 60 : 0)

const objectToOutcome = (
  it: Asked,
  { outcome, reviewOn }: Extract<Command, { name: 'outcome' }>,
  now: number,
): readonly string[] => {
  if (it.state() !== 'closed') return [it.ended ? `poll.${it.ended.how}` : 'poll.not-closed']
  const days = reviewOn === null ? 1 : Math.round((Date.parse(reviewOn) - Date.parse(dayOf(now))) / day)
  return [
    ...objectToText(outcome, 1_000),
    ...when(reviewOn !== it.reviewOn && days < 1, 'poll.review-past'),
    ...when(reviewOn !== it.reviewOn && days > 1_830, 'poll.review-far'),
  ]
}
