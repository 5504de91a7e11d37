/** What can be pressed where a number is asked. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const ofIntake = z.object({ intake: z.string() })
const form = { opensForm: true } as const

export const beginIntakePress = definePress('number-intake.begin', z.object({}), form)
export const showIntakePress = definePress('number-intake.show', ofIntake)
export const answerNumberPress = definePress('number-intake.answer', ofIntake, form)
/** All answers, in a form: what stands in no message is gone with the request. */
export const readNumbersPress = definePress('number-intake.read', ofIntake, form)
export const exportNumbersPress = definePress('number-intake.export', ofIntake)
export const closeIntakePress = definePress('number-intake.close', ofIntake, form)
export const removeIntakePress = definePress('number-intake.remove', ofIntake, form)
