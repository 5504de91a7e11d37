/** What a member told in the name of a body. */
import type { MemberAffairs } from '../chat/member-affairs.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { isOfMeeting, type ReportBack } from './report-back.ts'
import type { ReportBackStores } from './stores.ts'
import { nameBodies } from './view.ts'

/** Nothing of it is passed on: it was the body that told. */
export const reportBacksOfMember = (stores: Pick<ReportBackStores, 'reportBacks' | 'network'>): MemberAffairs => ({
  show: async (member, { words, language }) => {
    const reports = await stores.reportBacks.ofMember(member.network, member.id)
    if (reports.length === 0) return []
    const names = await nameBodies(stores, member.network)
    const { ofMember: say } = words.reportBacks
    const kept = reports.map((report) => {
      const [from, day] = [names.get(report.from) ?? words.chat.noName, sayDate(dayAt(report.createdAt), language)]
      return { what: (isOfMeeting(report) ? say.closed : say.wrote)(from, day), until: say.until }
    })
    return [{ name: say.title, kept, data: { reportBacks: reports.map(copyOf) } }]
  },
  countOf: async () => [],
  handOver: async () => {},
  release: async () => [],
  erase: (member) => stores.reportBacks.forgetMember(member.network, member.id),
})

/** The summary of a meeting is of all who were there. */
const copyOf = (report: ReportBack) => ({
  from: report.from,
  text: isOfMeeting(report) ? '' : report.text,
  createdAt: new Date(report.createdAt).toISOString(),
})
