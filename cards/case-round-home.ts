/** What stands on one's own page of case rounds: the same for all who can bring one in. */
import { type Block, button, buttons, paragraph } from './card.ts'
import { bringInPress, caseMenuPress } from './case-round-own-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export const bringInHome = ({ caseBringingIn: say }: Words): readonly Block[] => [
  paragraph(say.onHome),
  buttons(button(say.bringIn, press(bringInPress, {})), button(say.menu, press(caseMenuPress, {}))),
]
