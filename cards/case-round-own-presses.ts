/** What is pressed to bring a case in, to screen it, and to find one's own. Nothing that is kept tells who pressed it. */
import { z } from 'zod'
import { definePress } from './press.ts'

const nothing = z.object({})
const answersItself = { isSecret: true } as const
const opensForm = { opensForm: true, isSecret: true } as const

/** The menu of case rounds, in one's own conversation. */
export const caseMenuPress = definePress('case-round.menu', nothing, answersItself)
export const bringInPress = definePress('case-round.bring-in', nothing, opensForm)
export const whoSeesPress = definePress('case-round.who-sees', nothing, opensForm)
/** “Dit kan niet wachten”. */
export const cannotWaitPress = definePress('case-round.cannot-wait', nothing, opensForm)
export const myCasesPress = definePress('case-round.mine', nothing, opensForm)
export const screenCasesPress = definePress('case-round.screening', nothing, opensForm)
