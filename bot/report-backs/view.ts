/** What a report back shows to the body that reads it. */
import type { ReportBackView, ReportedAction, ReportedDecision } from '../../cards/report-backs.ts'
import type { Agreement } from '../agreements/agreement.ts'
import type { Reader } from '../chat/feature.ts'
import { shownName } from '../chat/shown-name.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { nameWithoutPeople } from '../network/name-without-people.ts'
import { findElaborations } from './elaboration.ts'
import { isOfMeeting, type ReportBack } from './report-back.ts'
import type { ReportBackStores } from './stores.ts'

/** More than a meeting ever agrees. */
const mostRecorded = 500

/** @param body as which it is read, or '' */
export const viewReport = async (
  stores: ReportBackStores,
  report: ReportBack,
  body: string,
  reader: Reader,
): Promise<ReportBackView> => {
  const { network, from, to, meeting } = report
  const name = await nameOfMeeting(stores, network, from, meeting, reader)
  const names = await nameBodies(stores, network)
  const isOwn = isOfMeeting(report)
  const told = isOwn ? await viewMeeting(stores, report, body, reader) : nothingTold
  return {
    id: report.id,
    name: isOwn ? name : (names.get(from) ?? reader.words.chat.noName),
    written: isOwn ? null : await viewWriter(stores, report, name, reader),
    ...told,
    text: isOwn ? told.text : report.text,
    reader: { body: names.get(body) ?? '', tasks: told.tasks },
    to: to.flatMap((id) => names.get(id) ?? []),
  }
}

interface Told extends Pick<ReportBackView, 'text' | 'decisions' | 'standing' | 'actionItems'> {
  readonly tasks: ReportBackView['reader']['tasks']
}

const nothingTold: Told = { text: '', decisions: [], standing: [], actionItems: [], tasks: [] }

/**
 * As the list of the meeting is now: what was forgotten is written down later. What binds nobody yet stays where it was
 * said.
 */
const viewMeeting = async (
  stores: ReportBackStores,
  report: ReportBack,
  body: string,
  reader: Reader,
): Promise<Told> => {
  const { network, from, meeting } = report
  const [kept, { items }] = await Promise.all([
    meeting === null ? null : stores.meetings.find(network, meeting),
    stores.agreements.list(network, { meeting: meeting ?? '', bodies: [from] }, mostRecorded),
  ])
  const recorded = items.toSorted((a, b) => a.number - b.number)
  const of = (kind: Agreement['kind']) => recorded.filter((one) => one.kind === kind)
  const [decisions, holding] = [of('decision'), of('standing-agreement').filter(isHolding)]
  const tasks = await findElaborations(
    stores,
    network,
    decisions.map(({ id }) => id),
  )
  return {
    text: kept?.summary ?? report.text,
    decisions: viewDecisions(decisions, tasks, await nameBodies(stores, network), reader),
    standing: holding.map(({ title }) => title),
    actionItems: await viewActions(stores, network, of('action-item').filter(isHolding), reader),
    tasks: tasks.filter((task) => task.body === body && isHolding(task)).map(({ id, title }) => ({ id, title })),
  }
}

const isHolding = ({ state }: Pick<Agreement, 'state'>): boolean =>
  state !== 'withdrawn' && state !== 'merged' && state !== 'split'

const viewDecisions = (
  decisions: readonly Agreement[],
  tasks: readonly Agreement[],
  names: ReadonlyMap<string, string>,
  { words }: Reader,
): readonly ReportedDecision[] =>
  decisions.map(({ id, serial, number, title, state }) => ({
    serial: serial ?? number,
    title,
    isWithdrawn: state === 'withdrawn',
    workedOutBy: tasks
      .filter(({ parent }) => parent?.agreement === id)
      .map((task) => ({ body: names.get(task.body) ?? words.chat.noName, state: task.state })),
  }))

const viewActions = async (
  stores: ReportBackStores,
  network: string,
  items: readonly Agreement[],
  { words, language }: Reader,
): Promise<readonly ReportedAction[]> => {
  const name = await nameWithoutPeople(
    stores.network,
    network,
    items.flatMap(({ owners }) => owners),
  )
  return items.map(({ title, owners, term }) => ({
    title,
    owners: [...new Set(owners.map(name))].filter((one) => one !== ''),
    due: term?.until && !term.isStart ? words.reportBacks.collected.due(sayDate(term.until, language)) : '',
  }))
}

const viewWriter = async (
  stores: ReportBackStores,
  { network, createdBy, createdAt, meeting }: ReportBack,
  about: string,
  { words, language }: Reader,
): Promise<NonNullable<ReportBackView['written']>> => {
  const member = createdBy === '' ? null : await stores.network.member(network, createdBy)
  const organisation = member && (await stores.network.organisation(network, member.organisation))
  const name = member ? shownName(member, organisation?.name, words) : ''
  return { name, day: sayDate(dayAt(createdAt), language), about: meeting === null ? '' : about }
}

/** "OOGO, ma 12 okt 2026"; without a meeting its body alone. */
export const nameOfMeeting = async (
  stores: Pick<ReportBackStores, 'network' | 'meetings'>,
  network: string,
  body: string,
  meeting: string | null,
  { words, language }: Pick<Reader, 'words' | 'language'>,
): Promise<string> => {
  const [found, named] = await Promise.all([
    meeting === null ? null : stores.meetings.find(network, meeting),
    stores.network.body(network, body),
  ])
  const day = found?.hours ? sayDate(dayAt(found.hours.startsAt), language) : ''
  return words.reportBacks.named(found?.title || named?.name || words.chat.noName, day)
}

export const nameBodies = async (
  { network: store }: Pick<ReportBackStores, 'network'>,
  network: string,
): Promise<ReadonlyMap<string, string>> => new Map((await store.bodies(network)).map(({ id, name }) => [id, name]))
