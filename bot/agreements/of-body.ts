import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { AgreementStores } from './stores.ts'

/** What a body has agreed, open and closed: as long as anything of it is kept, the body is. */
export const agreementsOfBody = ({ agreements }: Pick<AgreementStores, 'agreements'>): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const [open, closed] = await Promise.all(
      [true, false].map(async (isOpen) => (await agreements.list(network, { bodies: [id], isOpen }, 0)).total),
    )
    const total = (open ?? 0) + (closed ?? 0)
    return total === 0 ? [] : [words.agreements.list.count(total)]
  },
})
