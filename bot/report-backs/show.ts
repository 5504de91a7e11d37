/** One report back: in a channel as its body reads it, and for whoever opens it. */
import { reportBackCard } from '../../cards/report-backs.ts'
import type { Context, Presenter } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { findReport } from './access.ts'
import type { ReportBackStores } from './stores.ts'
import { viewReport } from './view.ts'

/** @throws {Refusal} as `findReport` */
export const showReport = async (stores: ReportBackStores, id: string, context: Context): Promise<Reply> => {
  const { report, body } = await findReport(stores, id, context)
  return whisper(reportBackCard(await viewReport(stores, report, body.id, readerOf(context)), context.words))
}

export const presentReport =
  (stores: ReportBackStores): Presenter =>
  async (ref, reader, body) => {
    const report = await stores.reportBacks.find(reader.network, ref.id)
    return report && reportBackCard(await viewReport(stores, report, body, reader), reader.words)
  }
