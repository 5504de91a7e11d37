/** What stands where somebody pressed, once it is done. */
import type { Words } from '../../cards/words/words.ts'
import type { Context } from '../chat/feature.ts'
import type { Reply } from '../chat/reply.ts'
import type { AgendaItem } from './agenda-item.ts'
import { showAgenda, showNextAgenda } from './show-agenda.ts'
import type { AgendaItemStores } from './stores.ts'
import { dayOfMeeting } from './view-rows.ts'

type Said = Words['agendaItems']['said']

/** The agenda on which it stands now; what waits stands below the next one. */
export const doneWith = async (
  stores: AgendaItemStores,
  item: Pick<AgendaItem, 'network' | 'title' | 'meeting' | 'body'>,
  context: Context,
  say?: (said: Said) => string,
): Promise<Reply> => {
  const { network, title, meeting, body } = item
  const { said } = context.words.agendaItems
  const line = say ? say(said) : said.added(title, await dayOfMeeting(stores, network, meeting, context.language))
  return meeting === null ? showNextAgenda(stores, body, context, line) : showAgenda(stores, meeting, context, line)
}
