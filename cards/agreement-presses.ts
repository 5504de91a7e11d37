/** What can be pressed on the cards of agreements. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const item = z.object({ item: z.string() })
const opensForm = { opensForm: true } as const

export const takeOnPress = definePress('agreement.take-on', item)
export const progressPress = definePress('agreement.give-progress', item, opensForm)
export const reportDonePress = definePress('agreement.report-done', item)
export const confirmDonePress = definePress('agreement.confirm-done', item)
export const sendBackPress = definePress('agreement.send-back', item, opensForm)
export const handOverPress = definePress('agreement.hand-over', item, opensForm)
export const proposeDatePress = definePress('agreement.propose-date', item, opensForm)
/** `at` says which proposal was seen. */
const proposal = z.object({ item: z.string(), at: z.number() })
export const acceptDatePress = definePress('agreement.accept-date', proposal)
export const declineDatePress = definePress('agreement.decline-date', proposal)
export const askHelpPress = definePress('agreement.ask-help', item, opensForm)
export const settleHelpPress = definePress('agreement.settle-help', item)
export const reactPress = definePress('agreement.react', item, opensForm)
export const reaffirmPress = definePress('agreement.reaffirm', item)
export const mergePress = definePress('agreement.merge', item, opensForm)
export const splitPress = definePress('agreement.split', item, opensForm)
/** What grows out of it, of which kind. */
export const resultPress = definePress(
  'agreement.add-result',
  z.object({ item: z.string(), kind: z.enum(['action-item', 'standing-agreement', 'decision']) }),
  opensForm,
)
export const correctPress = definePress('agreement.correct', item, opensForm)
export const historyPress = definePress('agreement.show-history', item)
/** `version` that was seen: pressed twice it undoes one change. */
export const undoPress = definePress('agreement.undo', z.object({ item: z.string(), version: z.number() }))
export const withdrawPress = definePress('agreement.withdraw', item, opensForm)
export const reopenPress = definePress('agreement.reopen', item)
export const showPress = definePress('agreement.show', item)
export const morePress = definePress('agreement.more', item)
/** `filter` as typed after `/afspraken`; `skip` counts the lines that were shown before. */
export const listPress = definePress('agreement.list', z.object({ filter: z.string(), skip: z.int().min(0) }))
export const newPress = definePress('agreement.new', z.object({}), opensForm)

/** The list of that filter as files. */
export const handOutPress = definePress('agreement.hand-out', z.object({ filter: z.string() }))
/** A new address for the calendar of one's own agreements; the one before is over. */
export const followPress = definePress('agreement.follow', z.object({ isSure: z.boolean().default(false) }))
