/** Where things came from, and what others told, as members read it on the cards. */
import { linesOf } from '../../network/card-reading.ts'
import { cardIn, must } from '../../world.ts'
import { bodyOfMeeting } from '../script/cast.ts'
import { bodyIn, idOfMeeting, type Stage } from './stage.ts'

/** Of an item of a body (`OOGO: Eén loket`): its way over meetings and bodies. */
export const readHistory = async (stage: Stage, name: string): Promise<readonly string[]> => {
  const { storage, network } = stage.world
  const [body = '', title = ''] = name.split(': ')
  const items = await storage.agendaItems.ofBody(network, bodyIn(stage, body).id)
  const item = must(
    items.find((one) => one.title === title),
    `item “${title}”`,
  )
  return linesOf(cardIn(await stage.world.as('Hanneke').press('agenda-item.show', { item: item.id })))
}

/** What came of other bodies, as it is read at a meeting. */
export const readHeard = async (stage: Stage, meeting: string): Promise<readonly string[]> => {
  const asked = { body: bodyIn(stage, bodyOfMeeting(meeting)).id, meeting: idOfMeeting(stage, meeting) }
  return linesOf(cardIn(await stage.world.as('Hanneke').press('report-back.since', asked)))
}
