/** What an agreement says to one person who owes it, or who keeps order. */
import type { AgreementRowView } from './agreement-list.ts'
import {
  askHelpPress,
  handOverPress,
  proposeDatePress,
  reportDonePress,
  showPress,
  takeOnPress,
} from './agreement-presses.ts'
import { type Button, button } from './card.ts'
import { snoozePress } from './nudge-presses.ts'
import type { NudgeLineView } from './nudges.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property occasion 'assigned', 'soon-14', 'due', 'late-1', 'start', 'secretariat-7', 'nobody' or 'snoozed'. */
export type AgreementNudgeView = AgreementRowView & { readonly isOver: boolean; readonly occasion: string }

export const agreementNudge = (view: AgreementNudgeView, words: Words): NudgeLineView => {
  const say = words.agreements.nudge
  const { number, title } = view
  if (view.isOver) return { text: say.over(number, title), isOver: true, buttons: [] }
  return { text: textOf(view, words), isOver: false, buttons: buttonsOf(view, words) }
}

const textOf = ({ number, title, term, owners, occasion, isLate }: AgreementNudgeView, words: Words): string => {
  const say = words.agreements.nudge
  const said = term?.said ?? ''
  const whose = owners.map(({ name }) => name).join(', ')
  if (occasion === 'assigned') return say.assigned(number, title)
  if (occasion === 'nobody') return say.nobody(number, title, whose)
  if (occasion.startsWith('secretariat')) return say.secretariat(number, title, whose, said)
  if (isLate) return say.late(number, title, said)
  return term?.label === 'start' ? say.start(number, title, said) : say.due(number, title, said)
}

const buttonsOf = ({ id: item, occasion }: AgreementNudgeView, words: Words): readonly Button[] => {
  const say = words.agreements.nudge
  const show = button(words.agreements.show, press(showPress, { item }))
  if (occasion === 'nobody' || occasion.startsWith('secretariat')) return [show]
  if (occasion === 'assigned')
    return [
      button(say.takeOn, press(takeOnPress, { item }), 'primary'),
      button(say.handOver, press(handOverPress, { item })),
      show,
    ]
  return [
    button(say.done, press(reportDonePress, { item }), 'primary'),
    button(say.later, press(snoozePress, { kind: 'agreement', id: item })),
    button(say.otherDate, press(proposeDatePress, { item })),
    button(say.help, press(askHelpPress, { item })),
  ]
}
