/** The form of a report back came back: first it is shown as it will look, then it is sent. */
import { noneOfThem } from '../../../cards/form.ts'
import { type ReportBackFormState, type ReportBackValues, reportTextLimit } from '../../../cards/report-back-form.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Body } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToTell } from '../access.ts'
import { sendReport } from '../announce.ts'
import { showReport } from '../show.ts'
import type { ChainParts, ReportBackStores } from '../stores.ts'
import { nameOfMeeting } from '../view.ts'
import { drawForm, linkedWith } from './ask.ts'

interface Sent {
  readonly state: ReportBackFormState
  readonly values: ReportBackValues
}

/** @throws {Refusal} as `findBodyToTell`; report-back.no-text, field.too-long, field.missing, network.choice-gone */
export const writeReport = async (
  stores: ReportBackStores,
  parts: Pick<ChainParts, 'putOnAgenda' | 'nextMeeting'>,
  { state, values }: Sent,
  context: Context,
): Promise<Reply> => {
  const { body, onBehalfOf } = await findBodyToTell(stores, state.body, context)
  const kept = await stores.reportBacks.find(body.network, state.id)
  if (kept) return sentBefore(stores, kept.from, kept.createdBy, state, context)
  const read = await readReport(stores, body, values)
  const seen = JSON.stringify([read.text, read.to.map(({ id }) => id), read.meeting])
  if (seen !== state.seen) {
    const preview = await previewOf(stores, body, read, context)
    return drawForm(
      stores,
      body,
      { state: { ...state, seen }, filled: { ...values, text: read.text }, preview },
      context,
    )
  }
  const made = { createdAt: context.now, createdBy: context.member.id }
  const { text, meeting } = read
  const to = read.to.map(({ id }) => id)
  const report = { id: state.id, network: body.network, from: body.id, meeting, to, text, agreements: [], ...made }
  await sendReport(stores, parts, report, { ...context, onBehalfOf, verb: 'report-back.written' })
  return showReport(stores, state.id, context)
}

/** The same form sent twice is one; an id that is somebody else's was never in a form of ours. */
const sentBefore = (
  stores: ReportBackStores,
  from: string,
  by: string,
  state: ReportBackFormState,
  context: Context,
): Promise<Reply> => {
  if (from !== state.body || by !== context.member.id) throw refusal('form.outdated')
  return showReport(stores, state.id, context)
}

interface Read {
  readonly text: string
  readonly to: readonly Body[]
  readonly meeting: string | null
}

const readReport = async (stores: ReportBackStores, body: Body, values: ReportBackValues): Promise<Read> => {
  const text = values.text.trim()
  // A text of invisible characters is none.
  if (/^[\p{C}\p{Z}]*$/u.test(text)) throw refusal('report-back.no-text', undefined, 'text')
  if (text.length > reportTextLimit) throw refusal('field.too-long', { limit: reportTextLimit }, 'text')
  if (values.to.length === 0) throw refusal('field.missing', undefined, 'to')
  const to = (await linkedWith(stores, body)).filter(({ id }) => values.to.includes(id))
  if (to.length < new Set(values.to).size) throw refusal('network.choice-gone', undefined, 'to')
  const meeting = values.meeting === noneOfThem || values.meeting === '' ? null : values.meeting
  const found = meeting === null ? null : await stores.meetings.find(body.network, meeting)
  if (meeting !== null && found?.body !== body.id) throw refusal('network.choice-gone', undefined, 'meeting')
  return { text, to, meeting }
}

const previewOf = async (
  stores: ReportBackStores,
  { network, id, name }: Body,
  { text, to, meeting }: Read,
  context: Context,
): Promise<readonly string[]> => {
  const say = context.words.reportBacks
  const counts = await Promise.all(to.map(async (one) => (await stores.network.channelsOfBody(network, one.id)).length))
  const [reached, silent] = [to.filter((_, at) => counts[at]), to.filter((_, at) => !counts[at])]
  const channels = counts.reduce((sum, count) => sum + count, 0)
  const about = meeting === null ? [] : [say.about(await nameOfMeeting(stores, network, id, meeting, context))]
  return [
    say.title(name),
    text,
    ...about,
    say.writtenBy(context.member.name, sayDate(dayAt(context.now), context.language)),
    ...(reached.length === 0
      ? []
      : [
          say.form.channels(
            reached.map((one) => one.name),
            channels,
          ),
        ]),
    ...(silent.length === 0
      ? []
      : [
          say.form.channels(
            silent.map((one) => one.name),
            0,
          ),
        ]),
  ]
}
