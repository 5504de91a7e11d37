/** What can be pressed while a meeting is going on, and on its list. Names never change: old cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const opensForm = { opensForm: true } as const
const ofMeeting = z.object({ meeting: z.string() })
const ofItem = ofMeeting.extend({ item: z.string() })
/** `item` null: beside the agenda; of `session.item` all items at once. */
const ofPlace = ofMeeting.extend({ item: z.string().nullable() })

export const showItemPress = definePress('session.item', ofPlace)
export const decidePress = definePress('session.decide', ofPlace, opensForm)
export const recordPress = definePress(
  'session.record',
  ofPlace.extend({ kind: z.enum(['action-item', 'standing-agreement', 'intention']) }),
  opensForm,
)
export const treatPress = definePress('session.treat', ofItem)
export const carryOverPress = definePress('session.carry-over', ofItem)
export const bringBackPress = definePress('session.bring-back', ofItem)
/** Treated, and on to a body that this one prepares. */
export const sendOnFromSessionPress = definePress('session.send-on', ofItem.extend({ body: z.string() }))
/** The list of the meeting that this item is about is right. */
export const confirmListPress = definePress('session.confirm', ofItem)
/** The list of the meeting as files. */
export const listFilesPress = definePress('session.files', ofMeeting)
export const closePress = definePress('session.close', ofMeeting, opensForm)
export const correctSummaryPress = definePress('session.correct', ofMeeting, opensForm)
