/** What came of other bodies between two meetings: each report back is read in one of them. */

import { collectedCard, type WorkedOutView } from '../../cards/collected-report-backs.ts'
import type { AgendaItem } from '../agenda-items/agenda-item.ts'
import { type Agreement, agreementRef, isClosed } from '../agreements/agreement.ts'
import type { Context, Reader } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { findSeatedBody } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import { findDecisions, findElaborations } from './elaboration.ts'
import { collectedId } from './next-agenda.ts'
import type { ReportBack } from './report-back.ts'
import type { ReportBackStores } from './stores.ts'
import { nameBodies, viewReport } from './view.ts'

/** Epoch milliseconds: at or after `since`, before `until`; null for as far as there is. */
export interface Stretch {
  readonly since: number | null
  readonly until: number | null
}

/** @throws {Refusal} as `findSeatedBody`; meeting.unknown */
export const showCollected = async (
  stores: ReportBackStores,
  { body: id, meeting }: { readonly body: string; readonly meeting: string },
  context: Context,
): Promise<Reply> => {
  const { body } = await findSeatedBody(stores.network, id, context)
  const found = await stores.meetings.find(body.network, meeting)
  if (found?.body !== body.id) throw refusal('meeting.unknown')
  const reader = readerOf(context)
  const stretch = await findStretch(stores, body.network, body.id, meeting)
  const reports = await findCollected(stores, body.network, body.id, stretch)
  const view = {
    title: (await titleOf(stores, body.network, collectedId(body.id, meeting))) ?? context.words.reportBacks.list.title,
    since: stretch.since === null ? '' : sayDate(dayAt(stretch.since), context.language),
    reports: await Promise.all(reports.map((one) => viewReport(stores, one, body.id, reader))),
    workedOut: await viewWorkedOut(stores, body.network, body.id, stretch, reader),
  }
  return whisper(collectedCard(view, context.words))
}

const titleOf = async ({ agendaItems }: ReportBackStores, network: string, id: string): Promise<string | null> =>
  (await agendaItems.find(network, id))?.title ?? null

/** From when it was talked about last, so that nothing is missed when a meeting did not come to it. */
export const findStretch = async (
  stores: Pick<ReportBackStores, 'agendaItems' | 'meetings'>,
  network: string,
  body: string,
  meeting: string,
): Promise<Stretch> => {
  const treated = (await stores.agendaItems.ofBody(network, body, ['treated', 'sent-on'])).filter(
    ({ reason, meeting: at, id }) => reason === 'report-back' && at !== null && id === collectedId(body, at),
  )
  const moments = await Promise.all(
    treated.map(async (item) => ({ meeting: item.meeting, at: await treatedAt(stores, item) })),
  )
  const until = moments.find((one) => one.meeting === meeting)?.at ?? null
  const before = moments.filter(({ meeting: other, at }) =>
    // Of two that came to it at one moment one was first.
    at === until ? (other ?? '') < meeting : other !== meeting && (until === null || at < until),
  )
  return { since: before.length === 0 ? null : Math.max(...before.map(({ at }) => at)), until }
}

const treatedAt = async (
  { meetings }: Pick<ReportBackStores, 'meetings'>,
  { network, meeting, passages, createdAt }: AgendaItem,
): Promise<number> => {
  const kept = passages.findLast((one) => one.meeting === meeting)
  if (kept || meeting === null) return kept?.at ?? createdAt
  return (await meetings.find(network, meeting))?.hours?.startsAt ?? createdAt
}

/** Oldest first. */
export const findCollected = async (
  stores: Pick<ReportBackStores, 'network' | 'reportBacks'>,
  network: string,
  body: string,
  { since, until }: Stretch,
): Promise<readonly ReportBack[]> => {
  const others = (await stores.network.bodies(network)).map(({ id }) => id).filter((id) => id !== body)
  const reports = await stores.reportBacks.since(network, others, since ?? 0)
  return reports.filter(({ to, createdAt }) => to.includes(body) && (until === null || createdAt < until))
}

/** What others still do about the decisions of this body, and what they finished since. */
const viewWorkedOut = async (
  stores: ReportBackStores,
  network: string,
  body: string,
  { since }: Stretch,
  reader: Reader,
): Promise<readonly WorkedOutView[]> => {
  const decisions = new Map((await findDecisions(stores, network, body)).map((one) => [one.id, one]))
  const tasks = await findElaborations(stores, network, [...decisions.keys()])
  const ended = await endOf(stores, network, tasks)
  const names = await nameBodies(stores, network)
  const shown = tasks.filter((task) => !isClosed(task) || (ended.get(task.id) ?? 0) >= (since ?? 0))
  return shown.map((task) => {
    const decision = decisions.get(task.parent?.agreement ?? '')
    const [at, until] = [ended.get(task.id), task.term?.isStart ? null : task.term?.until]
    return {
      serial: decision?.serial ?? task.number,
      title: task.title,
      body: names.get(task.body) ?? reader.words.chat.noName,
      state: task.state,
      on: isClosed(task) && at !== undefined ? sayDate(dayAt(at), reader.language) : '',
      due: !isClosed(task) && until ? sayDate(until, reader.language) : '',
      isLate: !isClosed(task) && !!until && until < dayAt(reader.now),
    }
  })
}

/** When each was last said to be done, or ended otherwise. */
const endOf = async (
  { history }: Pick<ReportBackStores, 'history'>,
  network: string,
  tasks: readonly Agreement[],
): Promise<ReadonlyMap<string, number>> => {
  const ids = tasks.filter(isClosed).map(({ id }) => id)
  const { kind } = agreementRef('')
  const ends = await Promise.all(endings.map((verb) => history.latest(network, { kind, ids, verb })))
  return new Map(ids.map((id) => [id, Math.max(...ends.map((found) => found.get(id)?.at ?? 0))]))
}

const endings = [
  'agreement.reported-done',
  'agreement.done',
  'agreement.withdrawn',
  'agreement.merged',
  'agreement.split',
] as const
