/** What a number that is asked looks like: the question, and how many have answered; never what. */
import {
  type Block,
  type Button,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
} from './card.ts'
import type { NudgeLineView } from './nudges.ts'
import {
  answerNumberPress,
  closeIntakePress,
  exportNumbersPress,
  readNumbersPress,
  removeIntakePress,
  showIntakePress,
} from './number-intake-presses.ts'
import { press } from './press.ts'
import { remindButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'

/**
 * @property owner by name, who alone sees the answers; '' where nobody does any more.
 * @property forgottenOn in words, of a closed one; null of an open one.
 * @property own whether the reader has answered, or a colleague has (`by`, a name); null for neither.
 * @property reader null in a channel, where everybody reads the same.
 */
export interface IntakeView {
  readonly id: string
  readonly question: string
  readonly explanation: string
  readonly body: string
  readonly unit: string
  readonly per: 'member' | 'organisation'
  readonly lastOn: string | null
  readonly owner: string
  readonly isAsking: boolean
  readonly answered: number
  readonly asked: number
  readonly forgottenOn: string | null
  readonly own: { readonly by: string | null } | null
  readonly reader: { readonly mayAnswer: boolean; readonly isOwner: boolean; readonly maySteer: boolean } | null
}

export const intakeCard = (view: IntakeView, words: Words): Card => {
  const title = words.numberIntakes.title(view.question)
  return card(
    title,
    heading(title),
    ...aboutOf(view, words),
    paragraph(bold(words.numberIntakes.answered[view.per](view.answered, view.asked))),
    ...ownOf(view, words),
    ...privacyOf(view, words).map((line) => fine(line)),
    buttons(...doorsOf(view, words)),
  )
}

const aboutOf = (view: IntakeView, { numberIntakes: say }: Words): readonly Block[] => {
  const parts = [
    view.body,
    say.unit(view.unit),
    ...(view.per === 'organisation' ? [say.perOrganisation] : []),
    ...(view.isAsking && view.lastOn !== null ? [say.lastOn(view.lastOn)] : []),
  ]
  return [
    ...(view.explanation === '' ? [] : [paragraph(view.explanation)]),
    fine(parts.join(' · ')),
    ...(view.isAsking ? [] : [notice(say.closed)]),
  ]
}

const ownOf = ({ own, isAsking }: IntakeView, { numberIntakes: say }: Words): readonly Block[] => {
  if (own === null) return []
  if (own.by !== null) return [paragraph(say.byColleague(own.by))]
  return [paragraph(isAsking ? say.own : say.ownClosed)]
}

/** Who sees the answers and how long they are kept; in the form too. */
export const privacyOf = (
  { owner, forgottenOn }: Pick<IntakeView, 'owner' | 'forgottenOn'>,
  { numberIntakes: say }: Words,
): readonly string[] => [
  owner === '' ? say.nobodySees : say.whoSees(owner),
  ...(forgottenOn !== null ? [say.keptClosed(forgottenOn)] : owner === '' ? [] : [say.keptOpen(owner)]),
]

const doorsOf = (view: IntakeView, words: Words): readonly Button[] => {
  const [say, { id: intake, reader }] = [words.numberIntakes, view]
  const answer = button(say.answer, press(answerNumberPress, { intake }), 'primary')
  if (reader === null) return [...(view.isAsking ? [answer] : []), button(say.show, press(showIntakePress, { intake }))]
  return [
    ...(view.isAsking && reader.mayAnswer ? [answer] : []),
    ...(reader.isOwner
      ? [
          button(say.overview, press(readNumbersPress, { intake })),
          button(say.export, press(exportNumbersPress, { intake })),
        ]
      : []),
    ...(view.isAsking ? [remindButton({ kind: 'number-intake', id: intake }, words)] : []),
    ...(reader.maySteer && view.isAsking ? [button(say.close, press(closeIntakePress, { intake }))] : []),
    ...(reader.isOwner ? [button(say.remove, press(removeIntakePress, { intake }), 'danger')] : []),
  ]
}

/**
 * @property tells `unanswered` whoever is asked; its owner that all have answered, or how it closed; null when it is over.
 * @property lastOn in words; null on the last day. @property answered how many, in words.
 */
export interface IntakeNudgeView {
  readonly intake: string
  readonly question: string
  readonly tells: 'unanswered' | 'all-answered' | 'closed' | null
  readonly lastOn: string | null
  readonly answered: string
}

export const intakeNudge = (view: IntakeNudgeView, { numberIntakes: say }: Words): NudgeLineView => {
  const { intake, question, tells, lastOn, answered } = view
  if (tells === null) return { text: say.nudge.over(question), isOver: true, buttons: [] }
  if (tells === 'unanswered')
    return {
      text: lastOn === null ? say.nudge.lastDay(question) : say.nudge.unanswered(question, lastOn),
      isOver: false,
      buttons: [button(say.answer, press(answerNumberPress, { intake }), 'primary')],
    }
  return {
    text: tells === 'closed' ? say.nudge.closed(question, answered) : say.nudge.allAnswered(question),
    isOver: false,
    buttons: [
      button(say.overview, press(readNumbersPress, { intake })),
      button(say.show, press(showIntakePress, { intake })),
    ],
  }
}
