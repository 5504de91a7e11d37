/** Who has still to answer a date poll: told to its stewards, and to each on their own page. */
import { type Block, bold, button, buttons, type Card, card, heading, paragraph, rows } from './card.ts'
import { answerDatesPress, fixDatePress } from './date-poll-presses.ts'
import { showDatePollPress } from './meeting-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** Told to the stewards on the day on which answers were asked: who has not given one. */
export const missingAnswersCard = (
  view: { readonly poll: string; readonly title: string; readonly names: readonly string[] },
  words: Words,
): Card => {
  const say = words.datePolls
  const title = say.lastDay(view.title)
  return card(
    title,
    heading(title),
    paragraph(view.names.length === 0 ? say.allAnswered : say.silent(view.names.length)),
    ...(view.names.length === 0 ? [] : [paragraph(view.names.join(', '))]),
    buttons(
      button(say.who, press(showDatePollPress, { poll: view.poll })),
      button(say.fix, press(fixDatePress, { poll: view.poll })),
    ),
  )
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
