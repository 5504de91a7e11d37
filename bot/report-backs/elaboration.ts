/** The task of a body that works out what another decided: one for each, whatever is pressed twice. */
import { idOf } from '../agenda-items/agenda-item.ts'
import type { Agreement } from '../agreements/agreement.ts'
import type { ReportBackStores } from './stores.ts'

export const elaborationId = (decision: string, body: string): string => idOf('elaborate', decision, body)

const isElaboration = ({ id, parent, body }: Agreement): boolean =>
  parent !== null && id === elaborationId(parent.agreement, body)

/** More decisions than a body takes in many years, each worked out in a few others. */
const most = 2000

/** What other bodies do about these decisions, in the order in which it was given to them. */
export const findElaborations = async (
  { agreements }: Pick<ReportBackStores, 'agreements'>,
  network: string,
  decisions: readonly string[],
): Promise<readonly Agreement[]> => {
  if (decisions.length === 0) return []
  const { items } = await agreements.list(network, { parent: decisions, kinds: ['action-item'] }, most)
  return items.filter(isElaboration).toSorted((a, b) => a.number - b.number)
}

/** All that a body decided. */
export const findDecisions = async (
  { agreements }: Pick<ReportBackStores, 'agreements'>,
  network: string,
  body: string,
): Promise<readonly Agreement[]> =>
  (await agreements.list(network, { bodies: [body], kinds: ['decision'] }, most)).items
