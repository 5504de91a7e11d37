/** What somebody is told in private of a sheet: a place came free, or a colleague took theirs over. */
import { button } from './card.ts'
import type { NudgeLineView } from './nudges.ts'
import { press } from './press.ts'
import { leavePress, showSheetPress } from './sign-up-presses.ts'
import type { Words } from './words/words.ts'

/** @property by who took the place over; null where a place came free. @property isOver they are not signed up any more. */
export interface SignUpNudgeView {
  readonly sheet: string
  readonly title: string
  readonly by: string | null
  readonly isOver: boolean
}

export const signUpNudge = ({ sheet, title, by, isOver }: SignUpNudgeView, { signUps: say }: Words): NudgeLineView => {
  const show = button(say.who, press(showSheetPress, { sheet }))
  if (by !== null) return { text: say.nudge.replaced(title, by), isOver: false, buttons: [show] }
  if (isOver) return { text: say.nudge.movedUpOver(title), isOver: true, buttons: [] }
  const leave = button(say.leave.attend, press(leavePress, { sheet, kind: 'attend' }))
  return { text: say.nudge.movedUp(title), isOver: false, buttons: [show, leave] }
}
