/** Who has still to answer a date poll: told to its stewards, and to each on their own page. */
import { type Block, bold, button, heading, rows } from './card.ts'
import { answerDatesPress, fixDatePress } from './date-poll-presses.ts'
import { showDatePollPress } from './meeting-presses.ts'
import { snoozePress } from './nudge-presses.ts'
import type { NudgeLineView } from './nudges.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/**
 * @property names of who has given no answer, for a steward; null for whoever is asked themselves.
 * @property isOver they have answered, or it is decided.
 */
export interface DatePollNudgeView {
  readonly poll: string
  readonly title: string
  /** In words; null on the last day. */
  readonly answerBy: string | null
  readonly names: readonly string[] | null
  readonly isOver: boolean
}

export const datePollNudge = (
  { poll, title, answerBy, names, isOver }: DatePollNudgeView,
  words: Words,
): NudgeLineView => {
  const say = words.datePolls.nudge
  if (isOver) return { text: say.over(title), isOver: true, buttons: [] }
  const show = button(words.datePolls.who, press(showDatePollPress, { poll }))
  if (names)
    return {
      text: names.length === 0 ? say.allAnswered(title) : say.missing(title, names),
      isOver: false,
      buttons: [show, button(words.datePolls.fix, press(fixDatePress, { poll }))],
    }
  return {
    text: answerBy === null ? say.lastDay(title) : say.asked(title, answerBy),
    isOver: false,
    buttons: [
      button(words.datePolls.answer, press(answerDatesPress, { poll }), 'primary'),
      button(words.agreements.nudge.later, press(snoozePress, { kind: 'date-poll', id: poll })),
    ],
  }
}

export interface WaitingPollView {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly answerBy: string | null
  readonly options: number
}

/** On a member's own page: what waits for their answer. */
export const waitingPollBlocks = (polls: readonly WaitingPollView[], words: Words): readonly Block[] => {
  const say = words.datePolls
  if (polls.length === 0) return []
  return [
    heading(say.home(polls.length)),
    rows(
      polls.map(({ id, title, body, answerBy, options }) => ({
        text: bold(title),
        fine: [
          ...(body === title ? [] : [body]),
          say.optionCount(options),
          ...(answerBy === null ? [] : [say.answerBy(answerBy)]),
        ].join(' · '),
        button: button(say.answer, press(answerDatesPress, { poll: id })),
      })),
    ),
  ]
}
