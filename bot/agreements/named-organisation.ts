/** Whether an organisation stands in something that was agreed, open or done. */
import type { AgreementStores } from './stores.ts'

export const isNamedInItems =
  ({ agreements }: Pick<AgreementStores, 'agreements'>) =>
  async (network: string, organisation: string): Promise<boolean> => {
    const owner = { member: '', organisation }
    const [open, closed] = await Promise.all(
      [true, false].map((isOpen) => agreements.list(network, { owner, isOpen }, 1)),
    )
    return (open?.total ?? 0) + (closed?.total ?? 0) > 0
  }
