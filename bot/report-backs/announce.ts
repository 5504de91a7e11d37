/** A report back reaches every channel of the bodies that hear of it, and their agendas. */
import type { AgendaDeed } from '../agenda-items/agenda-item.ts'
import type { Owed } from '../chat/outbox.ts'
import { refKey } from '../ref.ts'
import { putOnNextAgenda } from './next-agenda.ts'
import { type ReportBack, reportBackRef } from './report-back.ts'
import type { ChainParts, ReportBackStores } from './stores.ts'

/** Keeps it and tells of it; one that is kept already is not told again. @returns whether it is new */
export const sendReport = async (
  stores: ReportBackStores,
  parts: Pick<ChainParts, 'putOnAgenda' | 'nextMeeting'>,
  report: ReportBack,
  deed: AgendaDeed & { readonly verb: string },
): Promise<boolean> => {
  if (!(await stores.reportBacks.add(report))) return false
  const { network, id, to } = report
  const { member, now: at, surface, onBehalfOf = null, verb } = deed
  const ref = reportBackRef(id)
  await stores.history.record({ network, ref, at, member: member.id, onBehalfOf, surface, verb, data: { to } })
  for (const body of to) {
    await stores.outbox.owe(await oweToBody(stores, report, body))
    await putOnNextAgenda(stores, parts, { network, body }, deed)
  }
  return true
}

/** Each channel reads it as its body. */
const oweToBody = async (
  stores: Pick<ReportBackStores, 'network'>,
  { network, id }: Pick<ReportBack, 'network' | 'id'>,
  body: string,
): Promise<readonly Owed[]> => {
  const ref = reportBackRef(id)
  const channels = await stores.network.channelsOfBody(network, body)
  return channels.map((channel) => ({
    key: `${refKey(ref)}:card:${channel.id}`,
    network,
    channel: channel.id,
    ref,
    view: `card@${body}`,
  }))
}
