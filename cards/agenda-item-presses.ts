/** What can be pressed on the cards of agendas, beside `meeting-presses.ts`. Names never change. */
import { z } from 'zod'
import { definePress } from './press.ts'

const item = z.object({ item: z.string() })
const opensForm = { opensForm: true } as const

/** The agenda of a body's next meeting. */
export const showNextAgendaPress = definePress('agenda-item.show-next', z.object({ body: z.string() }))
/** The next page of an agenda; `skip` counts the items on those before. */
export const showPagePress = definePress(
  'agenda-item.show-page',
  z.object({ meeting: z.string(), skip: z.int().min(0) }),
)
/** The bodies of which somebody may ask the agenda. */
export const chooseAgendaPress = definePress('agenda-item.choose', z.object({ skip: z.int().min(0) }))
export const changeItemPress = definePress('agenda-item.change', item, opensForm)
export const takeOffPress = definePress('agenda-item.take-off', item, opensForm)
/** On the agenda of that meeting. */
export const placePress = definePress('agenda-item.place', item.extend({ meeting: z.string() }))
export const orderPress = definePress('agenda-item.order', z.object({ meeting: z.string() }), opensForm)
export const sendRoundPress = definePress('agenda-item.send-round', z.object({ meeting: z.string() }))
export const sendOnPress = definePress('agenda-item.send-on', item.extend({ body: z.string() }))
