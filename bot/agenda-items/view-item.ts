/** What the card of an item shows: what it is, and the way that it went over meetings and bodies. */
import type { AgendaItemView, LedToView, StepView } from '../../cards/agenda-item-card.ts'
import type { SourceView } from '../../cards/agenda-item-sources.ts'
import type { Reader } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { mayChange, type Rights } from './access.ts'
import { type AgendaItem, isGenerated, isOnTheWay } from './agenda-item.ts'
import { meetingsAhead } from './next-meeting.ts'
import { bodiesAhead, isTreated } from './send-on.ts'
import type { AgendaItemStores } from './stores.ts'
import { trailOf } from './trail.ts'
import { dayOf, dayOfMeeting, nameBody, nameMember, viewRow } from './view-rows.ts'

/** Agreed in one meeting about one item: more than this no meeting does. */
const mostLed = 100

/** @property seen the bodies that the reader sees: of others only that they had it. */
interface Reading {
  readonly rights: Rights
  readonly seen: readonly string[]
  readonly reader: Reader
}

export const viewItem = async (
  stores: AgendaItemStores,
  item: AgendaItem,
  reading: Reading,
): Promise<AgendaItemView> => {
  const { rights, reader } = reading
  const { network, language } = { network: item.network, language: reader.language }
  const [meeting, trail] = await Promise.all([
    item.meeting === null ? null : stores.meetings.find(network, item.meeting),
    trailOf(stores, item),
  ])
  const way = [...(await wayBefore(stores, item)), ...trail]
  const steps = await Promise.all(way.map((one) => viewSteps(stores, one, reading)))
  return {
    ...(await viewRow(stores, item, reader)),
    about: item.about,
    body: rights.body.name,
    state: item.state,
    meeting: item.meeting,
    on: dayOf(meeting, language),
    source: await viewSource(stores, item, reader),
    steps: steps.flat(),
    led: await viewLed(
      stores,
      trail.filter(({ body }) => reading.seen.includes(body)),
    ),
    may: {
      change: mayChange(item, meeting, rights),
      place: rights.isSteward && item.state === 'proposed' ? await nextPlace(stores, item, reader) : null,
      sendOn: rights.isSteward && isTreated(item, meeting) ? await viewAhead(stores, item, trail, reader) : [],
    },
  }
}

/** Of what was agreed about an item, and is talked about again: the way of that item. */
const wayBefore = async (
  stores: AgendaItemStores,
  { id, network, source }: AgendaItem,
): Promise<readonly AgendaItem[]> => {
  const agreed = source?.kind === 'agreement' ? await stores.agreements.find(network, source.id) : null
  const origin = agreed?.origin?.item ? await stores.agendaItems.find(network, agreed.origin.item) : null
  const way = origin ? await trailOf(stores, origin) : []
  return way.some((one) => one.id === id) ? [] : way
}

/** The next meeting, also where its agenda has gone round: then it becomes a late item. */
const nextPlace = async (stores: AgendaItemStores, { network, body }: AgendaItem, { now, language }: Reader) => {
  const [next] = await meetingsAhead(stores.meetings, network, body, now)
  return next ? { meeting: next.id, day: dayOf(next, language) } : null
}

const viewAhead = async (
  stores: AgendaItemStores,
  item: AgendaItem,
  trail: readonly AgendaItem[],
  reader: Reader,
): Promise<AgendaItemView['may']['sendOn']> => {
  const ahead = bodiesAhead(item, await stores.network.bodyLinks(item.network), trail)
  return Promise.all(ahead.map(async (id) => ({ id, name: await nameBody(stores, item.network, id, reader) })))
}

const viewSteps = async (
  stores: AgendaItemStores,
  item: AgendaItem,
  { seen, reader }: Reading,
): Promise<readonly StepView[]> => {
  const { network, passages, createdAt } = item
  const isSeen = seen.includes(item.body)
  const body = await nameBody(stores, network, item.body, reader)
  const day = (meeting: string | null) => dayOfMeeting(stores, network, meeting, reader.language)
  const name = isSeen && !cameByItself(item) ? await nameMember(stores, network, item.createdBy, reader) : ''
  const passed = await Promise.all(
    passagesOf(item).map(
      async ({ meeting, outcome }) => ({ kind: 'passed', body, day: await day(meeting), outcome }) as const,
    ),
  )
  return [
    { kind: 'proposed', body, day: sayDate(dayAt(createdAt), reader.language), name, cameByItself: cameByItself(item) },
    ...passed,
    ...(isOnTheWay(item) ? [{ kind: 'awaits', body, day: isSeen ? await day(item.meeting) : '' } as const] : []),
    ...(item.state === 'dropped' && passages.at(-1)?.meeting !== item.meeting ? [{ kind: 'gone', body } as const] : []),
  ]
}

/** Nobody asked for it: the network put it there. */
const cameByItself = (item: AgendaItem): boolean =>
  isGenerated(item) || item.reason === 'confirm' || item.reason === 'elaborate'

/** With the meeting in which it was treated, where no line was kept of that. */
const passagesOf = ({ passages, state, meeting }: AgendaItem) => {
  const isDone = state === 'treated' || state === 'sent-on'
  const isKept = passages.some((one) => one.meeting === meeting && one.outcome !== 'carried-over')
  return isDone && meeting !== null && !isKept ? [...passages, { meeting, outcome: state }] : passages
}

const viewLed = async (
  { agreements }: AgendaItemStores,
  items: readonly AgendaItem[],
): Promise<readonly LedToView[]> => {
  const led = items.map(async ({ id, network, body, meeting, passages }) => {
    const meetings = [...new Set([meeting ?? '', ...passages.map((one) => one.meeting)])].filter((one) => one !== '')
    const lists = await Promise.all(
      meetings.map((one) => agreements.list(network, { meeting: one, bodies: [body] }, mostLed)),
    )
    return lists.flatMap(({ items: agreed }) => agreed.filter(({ origin }) => origin?.item === id))
  })
  const all = (await Promise.all(led)).flat().sort((a, b) => a.number - b.number)
  return all.map(({ id, number, serial, title }) => ({ id, number, serial, title }))
}

/** Another body's decision opens as what this one does about it. */
const findTask = async ({ agreements }: AgendaItemStores, network: string, body: string, decision: string) =>
  (await agreements.list(network, { parent: decision, bodies: [body], kinds: ['action-item'] }, 1)).items[0]?.id ??
  decision

const viewSource = async (
  stores: AgendaItemStores,
  { network, body, meeting, reason, source }: AgendaItem,
  reader: Reader,
): Promise<SourceView | null> => {
  if (reason === 'report-back' && meeting !== null) return { kind: 'collected', body, meeting }
  if (reason === 'elaborate' && source)
    return { kind: 'agreement', id: await findTask(stores, network, body, source.id) }
  if (source?.kind === 'body') return { kind: 'body', name: await nameBody(stores, network, source.id, reader) }
  const kind = (['agreement', 'work-agenda', 'meeting', 'report-back', 'poll'] as const).find(
    (one) => one === source?.kind,
  )
  return kind && source ? { kind, id: source.id } : null
}
