import type { Owed } from '../chat/outbox.ts'
import { refKey } from '../ref.ts'
import { type Plan, planRef } from './plan.ts'
import type { PlanStores } from './stores.ts'

/** One message in each channel of the body. */
export const oweToBody = async (
  { network }: Pick<PlanStores, 'network'>,
  plan: Pick<Plan, 'id' | 'network'>,
  body: string,
  view: string,
): Promise<readonly Owed[]> => {
  const ref = planRef(plan.id)
  const channels = await network.channelsOfBody(plan.network, body)
  return channels.map((channel) => ({
    key: `${refKey(ref)}:${view}:${channel.id}`,
    network: plan.network,
    channel: channel.id,
    ref,
    view,
  }))
}
