import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { ReportBackStores } from './stores.ts'

/** More than a body tells in many years. */
const most = 2000

/** What a body told: as long as there is any, the body is. */
export const reportBacksOfBody = ({ reportBacks }: Pick<ReportBackStores, 'reportBacks'>): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const count = (await reportBacks.of(network, id, most)).length
    return count === 0 ? [] : [words.reportBacks.ofBody(count)]
  },
})
