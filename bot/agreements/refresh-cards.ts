import { reportBackRef } from '../report-backs/report-back.ts'
import { type Agreement, agreementRef } from './agreement.ts'
import type { AgreementStores } from './stores.ts'

/** Those that show it. Also that of its parent, which counts it or names it, and what tells of the meeting in which it was agreed. */
export const refreshCards = async ({ outbox }: Pick<AgreementStores, 'outbox'>, item: Agreement): Promise<void> => {
  const { network, id, parent, origin } = item
  await outbox.refresh(network, agreementRef(id))
  if (parent && parent.relation !== 'part') await outbox.refresh(network, agreementRef(parent.agreement))
  if (origin) await outbox.refresh(network, reportBackRef(origin.meeting))
}
