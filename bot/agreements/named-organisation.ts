/** Whether an organisation stands in something that was agreed, open or done. */
import { partyRoles } from './party.ts'
import type { AgreementStores } from './stores.ts'

export const isNamedInItems =
  ({ agreements }: Pick<AgreementStores, 'agreements'>) =>
  async (network: string, organisation: string): Promise<boolean> => {
    const parties = [{ kind: 'organisation', id: organisation }] as const
    return (await agreements.list(network, { parties, roles: partyRoles }, 1)).total > 0
  }
