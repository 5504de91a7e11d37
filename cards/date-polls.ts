/** What a date poll looks like: its hours with who can, the best of them, and what became of it. */
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { answerAllPress, answerDatesPress, canPress, fixDatePress, withdrawDatesPress } from './date-poll-presses.ts'
import { type StandingView, saySides, sayStanding } from './date-poll-standing.ts'
import { proposeDatesPress, showDatePollPress, showMeetingPress } from './meeting-presses.ts'
import { press } from './press.ts'
import { remindButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'

/**
 * @property at the day and hour in words.
 * @property missing names of organisations of which nobody can.
 * @property names who answered what, for members of the body; null for whoever reads along, and in channels.
 */
export interface OptionView extends StandingView {
  readonly id: string
  readonly at: string
  readonly counts: { readonly yes: number; readonly ifNeeded: number; readonly no: number; readonly silent: number }
  readonly missing: readonly string[]
  readonly names: Readonly<Record<'ifNeeded' | 'no', readonly string[]>> | null
}

/**
 * @property answerBy the day in words, or null.
 * @property best the option that is best for now, or the one that was fixed; null before anybody has answered.
 * @property waiting how many have not answered everything, and who they are for whoever may know.
 * @property fixedAt the day and hour that the meeting has got, in words, whether by this poll or otherwise.
 */
export interface DatePollView {
  readonly id: string
  readonly meeting: string
  readonly title: string
  readonly body: string
  readonly purpose: string
  readonly window: string
  readonly state: 'open' | 'fixed' | 'withdrawn'
  readonly answerBy: string | null
  readonly options: readonly OptionView[]
  readonly best: OptionView | null
  readonly waiting: { readonly count: number; readonly names: readonly string[] | null }
  readonly fixedAt: string | null
  readonly mayAnswer: boolean
  readonly maySteer: boolean
}

export const datePollCard = (view: DatePollView, words: Words): Card => {
  const say = words.datePolls
  const title = say.title(view.title)
  return card(title, heading(title), ...aboutOf(view, words), ...bodyOf(view, words), ...doorsOf(view, words))
}

const aboutOf = (view: DatePollView, words: Words): readonly Block[] => {
  const say = words.datePolls
  const parts = [
    ...(view.body === view.title ? [] : [view.body]),
    ...(view.window === '' ? [] : [view.window]),
    ...(view.state === 'open' && view.answerBy !== null ? [say.answerBy(view.answerBy)] : []),
  ]
  return [
    ...(view.purpose === '' ? [] : [paragraph(view.purpose)]),
    ...(parts.length === 0 ? [] : [fine(parts.join(' · '))]),
  ]
}

const bodyOf = (view: DatePollView, words: Words): readonly Block[] => {
  const say = words.datePolls
  if (view.state === 'withdrawn') return [notice(view.fixedAt === null ? say.withdrawn : say.overtaken(view.fixedAt))]
  const best = view.best && sayStanding(view.best, words)
  if (view.state === 'fixed')
    return [paragraph(bold(say.fixed(view.fixedAt ?? ''))), ...(best ? [fine(best)] : []), ...doneRows(view, words)]
  return [
    rows(view.options.map((option) => rowOf(view, option, words))),
    ...(view.best && best ? [paragraph(bold(say.best), ` ${view.best.at}: ${best}`)] : []),
    fine(sayWaiting(view, words)),
  ]
}

const sayWaiting = ({ waiting: { count, names } }: DatePollView, { datePolls: say }: Words): string => {
  if (count === 0) return say.allAnswered
  return names ? `${say.waiting(count)}: ${names.join(', ')}` : say.waiting(count)
}

/** Afterwards only for whoever may know the names: it says who had counted on another day. */
const doneRows = (view: DatePollView, words: Words): readonly Block[] =>
  view.options.some(({ names }) => names) ? [rows(view.options.map((option) => plainRow(option, words)))] : []

const rowOf = (view: DatePollView, option: OptionView, words: Words): Row => ({
  ...plainRow(option, words),
  ...(view.mayAnswer
    ? { button: button(words.datePolls.answers.yes, press(canPress, { poll: view.id, option: option.id })) }
    : {}),
})

const plainRow = (option: OptionView, words: Words): Row => {
  const say = words.datePolls
  const missing = option.missing.length === 0 ? [] : [say.missing(option.missing.join(', '))]
  const parts = [say.counts(option.counts), ...missing, ...saySides(option, words)]
  return { text: bold(option.at), fine: [...parts, ...namesOf(option, words)].join(' · ') }
}

const namesOf = ({ names }: OptionView, { datePolls: say }: Words): readonly string[] =>
  names === null
    ? []
    : (['ifNeeded', 'no'] as const)
        .filter((answer) => names[answer].length > 0)
        .map((answer) => say.named[answer](names[answer].join(', ')))

const doorsOf = (view: DatePollView, words: Words): readonly Block[] => {
  const [say, { id: poll, meeting }] = [words.datePolls, view]
  const toMeeting = button(say.toMeeting, press(showMeetingPress, { meeting }))
  if (view.state !== 'open') {
    const isAgain = view.state === 'withdrawn' && view.fixedAt === null && view.maySteer
    return [buttons(toMeeting, ...(isAgain ? [button(say.again, press(proposeDatesPress, { meeting }))] : []))]
  }
  const answering = view.mayAnswer
    ? [
        button(say.answer, press(answerDatesPress, { poll }), 'primary'),
        button(say.allYes, press(answerAllPress, { poll, answer: 'yes' })),
        button(say.allNo, press(answerAllPress, { poll, answer: 'no' })),
      ]
    : []
  const who = view.options.every(({ names }) => names === null)
    ? [button(say.who, press(showDatePollPress, { poll }))]
    : [button(say.withdraw, press(withdrawDatesPress, { poll }), 'danger')]
  const isIn = view.options.some(({ names }) => names !== null)
  return [
    buttons(
      ...answering,
      ...(view.maySteer ? [button(say.fix, press(fixDatePress, { poll }))] : []),
      ...(isIn && !view.maySteer ? [] : who),
      toMeeting,
      ...(isIn ? [remindButton({ kind: 'date-poll', id: poll }, words)] : []),
    ),
  ]
}
