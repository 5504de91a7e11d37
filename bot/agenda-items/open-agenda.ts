/** With what a meeting opens by itself, once it has its day; each once. */
import { wordsIn } from '../../cards/words/speak.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { type Meeting, meetingRef } from '../meetings/meeting.ts'
import type { Body } from '../network/network.ts'
import type { Ref } from '../ref.ts'
import { type AgendaDeed, type AgendaDraft, idOf } from './agenda-item.ts'
import { meetingsAhead } from './next-meeting.ts'
import { takeBack } from './placing.ts'
import { openEmpty, placeItem, putOnAgenda } from './put-on-agenda.ts'
import type { AgendaItemStores } from './stores.ts'

/** What such a subject usually takes; people change it on the agenda. */
const usualMinutes = { confirm: 5, 'open-agreements': 10, progress: 15 } as const

export const openAgenda = async (stores: AgendaItemStores, meeting: Meeting, deed: AgendaDeed): Promise<void> => {
  const body = await stores.network.body(meeting.network, meeting.body)
  if (!body) return
  const drafts = [
    draftOpenAgreements(body),
    await draftProgress(stores, body, meeting),
    ...body.customs.standing.map(draftStanding),
  ]
  await putOpening(
    stores,
    meeting,
    drafts.flatMap((draft) => (draft ? [toDraft(draft, meeting)] : [])),
    deed,
  )
  await confirmPrevious(stores, meeting, deed)
}

const toDraft = ({ key, ...given }: Opening, { id, network, body }: Meeting): AgendaDraft => ({
  ...{ id: idOf(given.reason, id, key), network, body, meeting: id },
  ...given,
})

/** A year of meetings opens at once: what comes on an agenda on which nothing stood yet is kept in one go. */
const putOpening = async (
  stores: AgendaItemStores,
  meeting: Meeting,
  drafts: readonly AgendaDraft[],
  deed: AgendaDeed,
): Promise<void> => {
  const kept = await stores.agendaItems.ofMeeting(meeting.network, meeting.id)
  if (kept.length === 0) return openEmpty(stores, meeting, drafts, deed)
  for (const draft of drafts) await putOnAgenda(stores)(draft, deed)
}

type Opening = Pick<AgendaDraft, 'title' | 'type' | 'reason' | 'minutes' | 'source' | 'about'> & {
  readonly key: string
}

const draftOpenAgreements = (body: Body): Opening => ({
  key: '',
  reason: 'open-agreements',
  title: wordsIn(body.language).agendaItems.opening.openAgreements,
  type: 'discussion',
  minutes: usualMinutes['open-agreements'],
  source: { kind: 'body', id: body.id },
})

const draftStanding = (title: string): Opening => ({ key: title, reason: 'standing', title, type: 'discussion' })

/** Of the werkagenda's that the body guards, or of what the meeting follows; null for a body that has neither. */
const draftProgress = async (stores: AgendaItemStores, body: Body, meeting: Meeting): Promise<Opening | null> => {
  const say = wordsIn(body.language).agendaItems.opening
  const guarded = (await stores.workAgendas.agendas(body.network)).filter(
    (agenda) => agenda.body === body.id && agenda.endedOn === null,
  )
  const followed = meeting.follows === null ? null : await stores.meetings.find(body.network, meeting.follows)
  const [first] = guarded
  const title = first
    ? say.progressOf(guarded.map(({ name }) => name).join(', '))
    : followed && say.progressSince(dayOf(followed, body))
  if (!title) return null
  const source: Ref | null = first ? { kind: 'work-agenda', id: first.id } : followed && meetingRef(followed.id)
  return {
    key: '',
    reason: 'progress',
    title,
    type: 'discussion',
    minutes: usualMinutes.progress,
    source,
    about: meeting.purpose,
  }
}

const confirmPrevious = async (stores: AgendaItemStores, meeting: Meeting, deed: AgendaDeed): Promise<void> => {
  const { network, body, hours } = meeting
  const query = { bodies: [body], states: ['held'], until: dayAt(hours?.startsAt ?? deed.now) } as const
  const [previous] = await stores.meetings.list(network, query, { limit: 1, latestFirst: true })
  if (!previous) return
  const [next] = await meetingsAhead(stores.meetings, network, body, deed.now)
  if (next) await confirmMeeting(stores, previous, next, deed)
}

/** The list of a meeting is confirmed in the next one, whichever that turns out to be. */
export const confirmMeeting = async (
  stores: AgendaItemStores,
  held: Meeting,
  next: Meeting,
  deed: AgendaDeed,
): Promise<void> => {
  if (held.confirmedIn !== null) return
  const body = await stores.network.body(held.network, held.body)
  if (!body) return
  const { item, isNew } = await putOnAgenda(stores)(
    {
      id: idOf('confirm', held.id),
      network: held.network,
      body: body.id,
      meeting: next.id,
      reason: 'confirm',
      title: wordsIn(body.language).agendaItems.opening.confirm(dayOf(held, body)),
      type: 'formality',
      minutes: usualMinutes.confirm,
      source: meetingRef(held.id),
    },
    deed,
  )
  if (isNew || item.state !== 'placed' || item.meeting === next.id) return
  await stores.agendaItems.change(item.network, item.id, takeBack)
  await placeItem(stores, takeBack(item), next.id, deed)
}

const dayOf = ({ hours }: Meeting, { language }: Body): string =>
  hours ? sayDate(dayAt(hours.startsAt), language) : ''
