/** The werkagenda's of which something may be a project: those of no body, and those of the bodies that one sees. */
import type { Context } from '../../chat/feature.ts'
import type { WorkAgenda } from '../../work-agendas/work-agenda.ts'
import { visibleBodies } from '../access.ts'
import type { AgreementStores } from '../stores.ts'

/** @param kept of the item that is corrected: it stays to be chosen, whatever became of it */
export const findAgendas = async (
  { workAgendas, network }: Pick<AgreementStores, 'workAgendas' | 'network'>,
  kept: string | null,
  context: Context,
): Promise<readonly WorkAgenda[]> => {
  const all = await workAgendas.agendas(context.network.id)
  if (all.length === 0) return []
  const seen = new Set((await visibleBodies(network, context)).map(({ id }) => id))
  const isOpen = ({ endedOn }: WorkAgenda): boolean => endedOn === null || endedOn > context.today
  return all.filter((one) => one.id === kept || (isOpen(one) && (one.body === null || seen.has(one.body))))
}
