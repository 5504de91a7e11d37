/** An item comes on the next agenda of its body that is still being built; where there is none it waits. */
import type { Meeting } from '../meetings/meeting.ts'
import { type AgendaDeed, type AgendaDraft, type AgendaItem, agendaItemRef, type PutOnAgenda } from './agenda-item.ts'
import { entryOf, followAgenda, followItem } from './follow-item.ts'
import { nextOpenMeeting } from './next-meeting.ts'
import { placeAmong, placeOn, proposeItem } from './placing.ts'
import type { AgendaItemStores } from './stores.ts'

type Placing = Pick<AgendaItemStores, 'agendaItems' | 'meetings' | 'history' | 'outbox'>

export const putOnAgenda =
  (stores: Placing): PutOnAgenda =>
  async (draft, deed) => {
    await stores.agendaItems.lockAgenda(draft.network, draft.body)
    const { item, isNew } = await stores.agendaItems.add(proposeItem(draft, deed))
    if (!isNew) return { item, isNew }
    await followItem(stores, item, 'agenda-item.proposed', deed, { body: item.body })
    if (draft.meeting === null) return { item, isNew }
    const meeting = (await wantedMeeting(stores, draft)) ?? (await nextOpenId(stores, item, deed.now))
    return { item: meeting ? await placeItem(stores, item, meeting, deed) : item, isNew }
  }

/** Null where it does not take items any more, or not of this body. */
const wantedMeeting = async (
  { meetings }: Pick<Placing, 'meetings'>,
  { network, body, meeting }: AgendaDraft,
): Promise<string | null> => {
  const found = meeting ? await meetings.find(network, meeting) : null
  return found?.body === body && (found.state === 'planned' || found.state === 'in-session') ? found.id : null
}

const nextOpenId = async ({ meetings }: Pick<Placing, 'meetings'>, { network, body }: AgendaItem, now: number) =>
  (await nextOpenMeeting(meetings, network, body, now))?.id ?? null

/** The agenda of its body is locked. */
export const placeItem = async (
  stores: Placing,
  item: AgendaItem,
  meeting: string,
  deed: AgendaDeed,
): Promise<AgendaItem> => {
  const others = await itemsOn(stores, item.network, meeting)
  const at = placeAmong(others, item)
  await renumber(stores, others.toSpliced(at, 0, item))
  const placed = await stores.agendaItems.change(item.network, item.id, placeOn(meeting, at + 1))
  await followItem(stores, placed, 'agenda-item.placed', deed, { meeting })
  return placed
}

/**
 * All that an agenda begins with, in its order; nothing stands on it, the agenda of its body is locked, and whoever asks
 * shows it anew.
 */
export const openEmpty = async (
  stores: Placing,
  { id: meeting, network, agendaSentAt }: Meeting,
  drafts: readonly AgendaDraft[],
  deed: AgendaDeed,
): Promise<void> => {
  const items = drafts.reduce<readonly AgendaItem[]>((before, draft) => {
    const item = proposeItem(draft, deed)
    return before.toSpliced(placeAmong(before, item), 0, item)
  }, [])
  const placed = await stores.agendaItems.addAll(items.map((item, at) => placeOn(meeting, at + 1)(item)))
  await stores.history.recordAll(
    placed.flatMap(({ id, body }) => [
      entryOf(network, agendaItemRef(id), 'agenda-item.proposed', deed, { body }),
      entryOf(network, agendaItemRef(id), 'agenda-item.placed', deed, { meeting }),
    ]),
  )
  if (agendaSentAt !== null) await followAgenda(stores, network, meeting, deed)
}

/** What stands on an agenda and what was treated of it, in its order. */
export const itemsOn = async (
  { agendaItems }: Pick<AgendaItemStores, 'agendaItems'>,
  network: string,
  meeting: string,
): Promise<readonly AgendaItem[]> =>
  (await agendaItems.ofMeeting(network, meeting)).filter(({ state }) => state !== 'dropped')

/** Their positions follow from the order in which they are given. */
export const renumber = async (
  { agendaItems }: Pick<AgendaItemStores, 'agendaItems'>,
  items: readonly AgendaItem[],
): Promise<void> => {
  for (const [at, { network, id, meeting, position }] of items.entries())
    if (meeting !== null && position !== at + 1)
      await agendaItems.change(network, id, (item) => ({ ...item, position: at + 1 }))
}
