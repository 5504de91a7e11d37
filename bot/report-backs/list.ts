/** `/terugkoppeling`: the last ones, and the bodies from which one may write. */
import { type ReportBackListView, reportBackListCard } from '../../cards/collected-report-backs.ts'
import { headOf } from '../../cards/report-backs.ts'
import type { Context } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { bodiesSeenBy } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import { bodiesToTell, isSeenFrom } from './access.ts'
import type { ReportBackStores } from './stores.ts'
import { viewReport } from './view.ts'
import { askReport } from './writing/ask.ts'

/** What one card holds comfortably on every platform. */
const [pageOfReports, mostBodies] = [10, 10]

/** With words behind it, of one body, it is written at once. @throws {Refusal} as `askReport`; report-back.for-stewards */
export const askedFor = async (stores: ReportBackStores, text: string, context: Context): Promise<Reply> => {
  const typed = text.trim()
  if (typed === '') return showList(stores, 0, context)
  if (context.channel) return askReport(stores, context.channel.body, context, typed)
  const may = await bodiesToTell(stores, await bodiesSeenBy(stores.network, context), context)
  const [only, ...others] = may
  if (!only) throw refusal('report-back.for-stewards')
  return others.length === 0 ? askReport(stores, only.id, context, typed) : showList(stores, 0, context, typed)
}

export const showList = async (stores: ReportBackStores, skip: number, context: Context, kept = ''): Promise<Reply> => {
  const seen = await bodiesSeenBy(stores.network, context)
  const own = seen.map(({ id }) => id)
  const all = (await stores.network.bodies(context.network.id)).map(({ id }) => id)
  const reports = (await stores.reportBacks.since(context.network.id, all, 0))
    .filter((report) => isSeenFrom(report, own))
    .toReversed()
  const reader = readerOf(context)
  const shown = await Promise.all(
    reports.slice(skip, skip + pageOfReports).map(async (report) => {
      const body = own.find((id) => report.to.includes(id)) ?? report.from
      const view = await viewReport(stores, report, body, reader)
      return { id: report.id, head: headOf(view, context.words), text: view.text }
    }),
  )
  const writeFrom = (await bodiesToTell(stores, seen, context)).slice(0, mostBodies)
  const view: ReportBackListView = { reports: shown, skip, total: reports.length, writeFrom, kept }
  return whisper(reportBackListCard(view, context.words))
}
