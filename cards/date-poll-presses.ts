/** What can be pressed on the cards of date polls. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const ofPoll = z.object({ poll: z.string() })
const form = { opensForm: true } as const

/** "Mijn antwoord": the form with a choice for each option. */
export const answerDatesPress = definePress('date-poll.answer', ofPoll, form)
/** One press for one option: kan. */
export const canPress = definePress('date-poll.can', ofPoll.extend({ option: z.string() }))
/** One press for all options. */
export const answerAllPress = definePress('date-poll.answer-all', ofPoll.extend({ answer: z.enum(['yes', 'no']) }))
export const fixDatePress = definePress('date-poll.fix', ofPoll, form)
export const withdrawDatesPress = definePress('date-poll.withdraw', ofPoll, form)
