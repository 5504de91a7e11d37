/** What case rounds keep of a body. How many lie there is said to nobody: one that nobody has read yet is one too. */
import type { BodyAffairs } from '../../chat/body-affairs.ts'
import type { CaseSettingStore } from '../settings-store.ts'
import type { CaseRoundStore } from '../store.ts'

interface Stores {
  readonly caseSettings: CaseSettingStore
  readonly caseRounds: CaseRoundStore
}

export const caseRoundsOfBody = ({ caseSettings, caseRounds }: Stores): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const { isOn } = await caseSettings.ofBody(network, id)
    const isKept = isOn || (await caseRounds.list(network, { bodies: [id] })).length > 0
    return isKept ? [words.caseSettings.ofBody] : []
  },
})
