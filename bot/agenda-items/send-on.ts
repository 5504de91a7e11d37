/** "Door naar OOGO": what was treated goes on, once, in a body that this one prepares. */
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { type BodyLink, preparedBy } from '../network/chain.ts'
import type { Body } from '../network/network.ts'
import { refusal } from '../refusal.ts'
import { type AgendaDraft, type AgendaItem, idOf, isOnTheWay, type SendOn } from './agenda-item.ts'
import { followItem } from './follow-item.ts'
import { putOnAgenda } from './put-on-agenda.ts'
import type { AgendaItemStores } from './stores.ts'
import { trailOf } from './trail.ts'

type Sending = Pick<AgendaItemStores, 'agendaItems' | 'meetings' | 'network' | 'history' | 'outbox'>

/** The one item that continues another in that body. */
const idIn = (item: AgendaItem, body: string): string => idOf('prepared', item.id, body)

export const isTreated = (item: AgendaItem, meeting: Pick<Meeting, 'state'> | null): boolean =>
  item.state === 'treated' || item.state === 'sent-on' || (item.state === 'placed' && meeting?.state === 'in-session')

/** The bodies to which it may go, of those that its body prepares: none to which it went, or in which it is on its way. */
export const bodiesAhead = (
  item: AgendaItem,
  links: readonly BodyLink[],
  trail: readonly AgendaItem[],
): readonly string[] => [...new Set(preparedBy(links, item.body))].filter((body) => !isThere(item, body, trail))

const isThere = (item: AgendaItem, body: string, trail: readonly AgendaItem[]): boolean =>
  body === item.body || trail.some((one) => one.id === idIn(item, body) || (one.body === body && isOnTheWay(one)))

/** It was treated here, and goes on there. */
export const markSentOn =
  (at: number) =>
  (item: AgendaItem): AgendaItem => {
    const meeting = item.meeting ?? ''
    const others = item.passages.filter((one) => one.meeting !== meeting || one.outcome === 'carried-over')
    return {
      ...item,
      state: 'sent-on',
      passages: [...others, { meeting, position: item.position, outcome: 'sent-on', at }],
    }
  }

/** The same subject, as another body gets it; whoever brings it in there, is for them to say. */
const draftFor = (item: AgendaItem, body: string, owner: string | null): AgendaDraft => ({
  id: idIn(item, body),
  network: item.network,
  body,
  title: item.title,
  about: item.about,
  type: item.type,
  reason: 'prepared',
  minutes: item.minutes,
  owner,
  papers: item.papers,
  source: item.source,
  cameFrom: item.id,
})

export const sendOn =
  (stores: Sending): SendOn =>
  async (asked, deed) => {
    const found = await stores.agendaItems.find(asked.network, asked.item)
    if (!found) throw refusal('agenda-item.unknown')
    await lockInOrder(stores, asked.network, [found.body, asked.body])
    const item = (await stores.agendaItems.find(asked.network, asked.item)) ?? found
    const body = await requireMaySend(stores, item, asked.body)
    const owner = item.owner === null ? null : await stores.network.seatOf(item.network, body.id, item.owner)
    const after = await stores.agendaItems.change(item.network, item.id, markSentOn(deed.now))
    await followItem(stores, after, 'agenda-item.sent-on', deed, { body: body.id })
    return (await putOnAgenda(stores)(draftFor(item, body.id, owner?.member ?? null), deed)).item
  }

/** Two who send crosswise wait for one another, and not for ever. */
const lockInOrder = async ({ agendaItems }: Sending, network: string, bodies: readonly string[]): Promise<void> => {
  for (const body of [...new Set(bodies)].sort()) await agendaItems.lockAgenda(network, body)
}

const requireMaySend = async (stores: Sending, item: AgendaItem, to: string): Promise<Body> => {
  const { network } = item
  const [meeting, body, links] = await Promise.all([
    item.meeting === null ? null : stores.meetings.find(network, item.meeting),
    stores.network.body(network, to),
    stores.network.bodyLinks(network),
  ])
  if (!body) throw refusal('channel.unknown')
  if (!isTreated(item, meeting)) throw refusal('agenda-item.not-treated')
  if (!preparedBy(links, item.body).includes(to)) throw refusal('agenda-item.not-prepared', { body: body.name })
  const trail = await trailOf(stores, item)
  const there = trail.find((one) => one.body === to && isOnTheWay(one))
  if (there) throw await thereAlready(stores, there, body)
  if (isThere(item, to, trail)) throw refusal('agenda-item.sent-on-already', { body: body.name })
  return body
}

export const thereAlready = async (
  { meetings }: Pick<Sending, 'meetings'>,
  { network, meeting }: AgendaItem,
  { name, language }: Body,
  field?: string,
) => {
  const found = meeting === null ? null : await meetings.find(network, meeting)
  const day = found?.hours ? sayDate(dayAt(found.hours.startsAt), language) : ''
  return refusal('agenda-item.there-already', { body: name, day }, field)
}
