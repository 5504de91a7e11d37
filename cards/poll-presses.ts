/** What can be pressed on the cards of polls. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const ofPoll = z.object({ poll: z.string() })
const form = { opensForm: true } as const

/** How it stands, for whoever asks, with what they may do. */
export const showPollPress = definePress('poll.show', ofPoll)
/** "Stemmen": the form in which one votes. Nothing may tell who opened it. */
export const votePress = definePress('poll.vote', ofPoll, { opensForm: true, isSecret: true })
/**
 * One press for one answer, of a named poll alone: an option, "geen van deze" (`none`), or akkoord. What is there to be
 * explained is answered in the form. Whoever may vote for several, or for another alone, is asked for whom (`as`).
 */
export const answerPollPress = definePress(
  'poll.answer',
  ofPoll.extend({ option: z.string(), as: z.string().optional() }),
  { isSecret: true },
)
/** "Ik mis een optie". */
export const addOptionPress = definePress('poll.add-option', ofPoll, { opensForm: true, isSecret: true })
export const editPollPress = definePress('poll.edit', ofPoll, form)
export const closePollPress = definePress('poll.close', ofPoll, form)
export const withdrawPollPress = definePress('poll.withdraw', ofPoll, form)
/** "Uitkomst vastleggen", with a day to look back. */
export const outcomePress = definePress('poll.outcome', ofPoll, form)
/** "Maak er een afspraak van". */
export const agreePollPress = definePress('poll.agree', ofPoll, form)
/** "Op de agenda van …". */
export const agendaPollPress = definePress('poll.agenda', ofPoll, form)
export const exportPollPress = definePress('poll.export', ofPoll)
/** "Opnieuw houden", to be compared with this one; also where it could not be counted. */
export const repeatPollPress = definePress('poll.repeat', ofPoll, form)
/** "Nieuwe peiling": in the body of the conversation, or in one that is chosen. */
export const makePollPress = definePress('poll.make', z.object({}), form)
export const listPollsPress = definePress('poll.list', z.object({ skip: z.number() }))
