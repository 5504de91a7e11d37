/** The list of which a file is made, for whoever may see it at this moment. */
import type { Context } from '../../chat/feature.ts'
import { requireSeat, visibleBodies } from '../access.ts'
import { type Asked, readAsked } from '../lists/asked.ts'
import type { AgreementStores } from '../stores.ts'

/**
 * @property filter as typed after `/afspraken`. @property body in whose channel it was asked, or null.
 * @property meeting all that was agreed in it, by the name that the file gets; null for what the filter says.
 */
export interface AskedList {
  readonly filter: string
  readonly body: string | null
  readonly meeting: { readonly id: string; readonly title: string } | null
}

/** The same list as in the chat. @throws {Refusal} as that; channel.not-seated */
export const readList = async (
  stores: AgreementStores,
  { filter, body, meeting }: AskedList,
  context: Context,
): Promise<Pick<Asked, 'title' | 'subject' | 'query'>> => {
  const visible = await visibleBodies(stores.network, context)
  const here = body === null ? visible : [await requireSeat(stores.network, context, body)]
  if (meeting === null) return readAsked(stores, filter, { here, visible }, context)
  const query = { meeting: meeting.id, bodies: here.map(({ id }) => id) }
  return { title: meeting.title, subject: meeting.title, query }
}
