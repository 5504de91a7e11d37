/** Whether an organisation, a group or a function stands in something that was agreed, open or done. */
import type { Party } from './party.ts'
import type { AgreementStores } from './stores.ts'

export const isNamedInItems =
  ({ agreements }: Pick<AgreementStores, 'agreements'>) =>
  (network: string, party: Party): Promise<boolean> =>
    agreements.names(network, party)
