/** What can be pressed on the cards of agreements. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const item = z.object({ item: z.string() })

export const takeOnPress = definePress('agreement.take-on', item)
export const progressPress = definePress('agreement.give-progress', item, { opensForm: true })
export const reportDonePress = definePress('agreement.report-done', item)
export const correctPress = definePress('agreement.correct', item, { opensForm: true })
export const historyPress = definePress('agreement.show-history', item)
export const withdrawPress = definePress('agreement.withdraw', item)
export const reopenPress = definePress('agreement.reopen', item)
export const showPress = definePress('agreement.show', item)
/** `filter` as typed after `/afspraken`; `skip` counts the lines that were shown before. */
export const listPress = definePress('agreement.list', z.object({ filter: z.string(), skip: z.int().min(0) }))
export const newPress = definePress('agreement.new', z.object({}), { opensForm: true })
