/** What can be pressed on whatever one signs up for. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const ofSheet = z.object({ sheet: z.string() })
const kind = z.enum(['attend', 'read-along', 'help'])
const form = { opensForm: true } as const

/** "Aanmelden openen", on the card of any thing: a sheet about it. */
export const offerSignUpPress = definePress('sign-up.offer', z.object({ kind: z.string(), id: z.string() }), form)
/** A sheet about nothing that we know of. */
export const beginSheetPress = definePress('sign-up.begin', z.object({}), form)
export const showSheetPress = definePress('sign-up.show', ofSheet)
export const joinPress = definePress('sign-up.join', ofSheet.extend({ kind }))
/** A colleague takes over the place of their organisation, from the member who has it. */
export const takeOverPress = definePress('sign-up.take-over', ofSheet.extend({ instead: z.string() }))
/** `kind` null for whatever one has signed up for there. */
export const leavePress = definePress('sign-up.leave', ofSheet.extend({ kind: kind.nullable() }))
export const changeSheetPress = definePress('sign-up.change', ofSheet, form)
export const closeSheetPress = definePress('sign-up.close', ofSheet)
export const reopenSheetPress = definePress('sign-up.reopen', ofSheet, form)
export const exportSignUpsPress = definePress('sign-up.export', ofSheet)
export const listSignUpsPress = definePress('sign-up.list', z.object({ skip: z.number() }))
