/** What stands on one's own page of case rounds: the same for all who can bring one in. */
import { type Block, bold, button, buttons, paragraph, rows } from './card.ts'
import { type ListedRound, rowOf } from './case-round-list.ts'
import { bringInPress, caseMenuPress, screenCasesPress } from './case-round-own-presses.ts'
import { listRoundsPress } from './case-round-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export const bringInHome = ({ caseBringingIn: say }: Words): readonly Block[] => [
  paragraph(say.onHome),
  buttons(button(say.bringIn, press(bringInPress, {})), button(say.menu, press(caseMenuPress, {}))),
]

/** @property toScreen a case waits for them, of which nothing is said. @property hasMore rounds than these run. */
export interface RoundsAtHome {
  readonly toScreen: boolean
  readonly rounds: readonly ListedRound[]
  readonly hasMore: boolean
}

export const roundsHome = ({ toScreen, rounds, hasMore }: RoundsAtHome, words: Words): readonly Block[] => {
  const say = words.caseRound.home
  return [
    ...(toScreen
      ? [
          paragraph(bold(say.toScreen)),
          buttons(button(words.caseScreening.title, press(screenCasesPress, {}), 'primary')),
        ]
      : []),
    ...(rounds.length === 0
      ? []
      : [paragraph(bold(say.running(rounds.length))), rows(rounds.map((one) => rowOf(one, words)))]),
    ...(hasMore ? [buttons(button(words.caseRound.list.more, press(listRoundsPress, { skip: 0 })))] : []),
  ]
}
