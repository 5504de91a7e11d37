/** What a meeting sets in motion in the bodies around it. */
import type { Deed, MeetingFollower } from '../meetings/follower.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { heardBy } from '../network/chain.ts'
import { sendReport } from './announce.ts'
import { putOnAgendaOf, putOnNextAgenda } from './next-agenda.ts'
import { passDown } from './pass-down.ts'
import type { ChainParts, ReportBackStores } from './stores.ts'

/** More than a meeting ever agrees. */
const mostRecorded = 500

export const chainFollower = (stores: ReportBackStores, parts: ChainParts): MeetingFollower => ({
  onMoved: async ({ before, after }, deed) => {
    if (before.hours === null && after.hours !== null) await putOnAgendaOf(stores, parts, after, deed)
  },

  onDecided: async (decision, deed) => {
    const below = await passDown(stores, parts, decision, deed)
    if (below.length > 0) await putOnNextAgenda(stores, parts, decision, deed)
  },

  onClosed: (meeting, deed) => reportMeeting(stores, parts, meeting, deed),
})

const reportMeeting = async (
  stores: ReportBackStores,
  parts: ChainParts,
  meeting: Meeting,
  deed: Deed,
): Promise<void> => {
  const { network, id, body, summary: text } = meeting
  const [links, bodies] = await Promise.all([stores.network.bodyLinks(network), stores.network.bodies(network)])
  const to = heardBy(
    links,
    body,
    bodies.map((one) => one.id),
  )
  if (to.length === 0) return
  const { items } = await stores.agreements.list(network, { meeting: id, bodies: [body] }, mostRecorded)
  const agreements = items.toSorted((a, b) => a.number - b.number).map((item) => item.id)
  const made = { createdAt: deed.now, createdBy: deed.member.id }
  const report = { id, network, from: body, meeting: id, to, text, agreements, ...made }
  await sendReport(stores, parts, report, { ...deed, verb: 'report-back.sent' })
}
