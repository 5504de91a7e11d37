/** What a line of an agenda shows, in the reader's language. */
import type { AgendaRowView, OriginView } from '../../cards/agenda-rows.ts'
import type { Reader } from '../chat/feature.ts'
import { shownName } from '../chat/shown-name.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { AgendaItem } from './agenda-item.ts'
import type { AgendaItemStores } from './stores.ts'

type Reading = Pick<Reader, 'words' | 'language'>

export const viewRow = async (stores: AgendaItemStores, item: AgendaItem, reader: Reading): Promise<AgendaRowView> => ({
  id: item.id,
  title: item.title,
  type: item.type,
  minutes: item.minutes,
  owner: await nameMember(stores, item.network, item.owner, reader),
  origins: await viewOrigins(stores, item, reader),
  papers: item.papers,
})

/** '' for nobody. */
export const nameMember = async (
  { network: store }: Pick<AgendaItemStores, 'network'>,
  network: string,
  id: string | null,
  { words }: Pick<Reader, 'words'>,
): Promise<string> => {
  const member = id === null || id === '' ? null : await store.member(network, id)
  if (!member) return ''
  return shownName(member, (await store.organisation(network, member.organisation))?.name, words)
}

/** '' for a meeting that has none, or is not there any more. */
export const dayOf = (meeting: Pick<Meeting, 'hours'> | null, language: Reader['language']): string =>
  meeting?.hours ? sayDate(dayAt(meeting.hours.startsAt), language) : ''

/** The same of a meeting by its id. */
export const dayOfMeeting = async (
  { meetings }: Pick<AgendaItemStores, 'meetings'>,
  network: string,
  id: string | null,
  language: Reader['language'],
): Promise<string> => (id === null ? '' : dayOf(await meetings.find(network, id), language))

export const nameBody = async (
  { network: store }: Pick<AgendaItemStores, 'network'>,
  network: string,
  id: string,
  { words }: Pick<Reader, 'words'>,
): Promise<string> => (await store.body(network, id))?.name ?? words.chat.noName

const viewOrigins = async (
  stores: AgendaItemStores,
  item: AgendaItem,
  reader: Reading,
): Promise<readonly OriginView[]> => [
  ...(await viewBefore(stores, item, reader)),
  ...(await viewSource(stores, item, reader)),
  ...(await viewEarlier(stores, item, reader)),
]

const viewBefore = async (
  stores: AgendaItemStores,
  { network, cameFrom }: AgendaItem,
  reader: Reading,
): Promise<readonly OriginView[]> => {
  const before = cameFrom === null ? null : await stores.agendaItems.find(network, cameFrom)
  if (!before) return []
  const body = await nameBody(stores, network, before.body, reader)
  return [{ kind: 'body', body, day: await dayOfMeeting(stores, network, before.meeting, reader.language) }]
}

const viewSource = async (
  stores: AgendaItemStores,
  { network, source }: AgendaItem,
  reader: Reading,
): Promise<readonly OriginView[]> => {
  const found = source?.kind === 'agreement' ? await stores.agreements.find(network, source.id) : null
  if (!found) return []
  const { number, serial } = found
  if (serial === null) return [{ kind: 'agreement', number }]
  return [{ kind: 'decision', serial, body: await nameBody(stores, network, found.body, reader) }]
}

const viewEarlier = async (
  stores: AgendaItemStores,
  { network, passages }: AgendaItem,
  { language }: Reading,
): Promise<readonly OriginView[]> => {
  const carried = passages.filter(({ outcome }) => outcome === 'carried-over')
  const days = await Promise.all(carried.map(({ meeting }) => dayOfMeeting(stores, network, meeting, language)))
  const said = days.filter((day) => day !== '').join(', ')
  return said === '' ? [] : [{ kind: 'earlier', days: said }]
}
