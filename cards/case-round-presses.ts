/** What can be pressed on the cards of case rounds. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const ofRound = z.object({ round: z.string() })
const secret = { isSecret: true } as const

/** The round as the one who presses may see it, with what they can do now. */
export const openRoundPress = definePress('case-round.open', ofRound, { ...secret, opensForm: true })
/** The same, where one takes part in the phase: “Vraag stellen”, “Advies geven”. */
export const takePartPress = definePress('case-round.take-part', ofRound, { ...secret, opensForm: true })
/** The rounds of one's bodies. @property skip so many. */
export const listRoundsPress = definePress('case-round.list', z.object({ skip: z.number().int().min(0) }), secret)
