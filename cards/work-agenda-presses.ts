/** What can be pressed on the cards of werkagenda's and themes. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const skip = z.int().min(0)
const agenda = z.object({ agenda: z.string() })
const theme = z.object({ theme: z.string() })

/** Which projects of an agenda: all, or those that nobody owns or that have no day. */
const only = z.enum(['all', 'owner', 'term'])
export type Only = z.infer<typeof only>

export const listAgendasPress = definePress('work-agenda.list', z.object({ skip }))
export const showAgendaPress = definePress('work-agenda.show', agenda.extend({ only, skip }))
export const showProjectPress = definePress('work-agenda.show-project', z.object({ item: z.string() }))
/** `theme` under which the new project comes, or null. */
export const addProjectPress = definePress('work-agenda.add-project', agenda.extend({ theme: z.string().nullable() }), {
  opensForm: true,
})
/** Opens the form of an agenda; of a new one when `agenda` is empty. */
export const writeAgendaPress = definePress('work-agenda.write', agenda, { opensForm: true })
export const removeAgendaPress = definePress('work-agenda.remove', agenda, { opensForm: true })

export const listThemesPress = definePress('theme.list', z.object({ skip }))
export const showThemePress = definePress('theme.show', theme.extend({ skip }))
/** Opens the form of a theme; of a new one when `theme` is empty. */
export const writeThemePress = definePress('theme.write', theme, { opensForm: true })
export const mergeThemePress = definePress('theme.merge', theme, { opensForm: true })
export const removeThemePress = definePress('theme.remove', theme, { opensForm: true })
