/** What can be pressed on the cards of action items. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const item = z.object({ item: z.string() })

export const takeOnPress = definePress('action-item.take-on', item)
export const progressPress = definePress('action-item.give-progress', item, { opensForm: true })
export const reportDonePress = definePress('action-item.report-done', item)
export const correctPress = definePress('action-item.correct', item, { opensForm: true })
export const historyPress = definePress('action-item.show-history', item)
export const withdrawPress = definePress('action-item.withdraw', item)
export const reopenPress = definePress('action-item.reopen', item)
export const showPress = definePress('action-item.show', item)
/** `filter` as typed after `/afspraken`; `skip` counts the lines that were shown before. */
export const listPress = definePress('action-item.list', z.object({ filter: z.string(), skip: z.int().min(0) }))
export const newPress = definePress('action-item.new', z.object({}), { opensForm: true })
