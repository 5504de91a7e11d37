/** Bodies serve one another as was planned, and mean what was said. */
import type { Context } from '../../chat/feature.ts'
import type { NetworkStores } from '../stores.ts'
import { entryOf } from '../write-down.ts'
import type { Plan } from './plan.ts'

export const saveLinks = async (
  { network: store, history }: NetworkStores,
  { bodyLinks, intendedSeats }: Pick<Plan, 'bodyLinks' | 'intendedSeats'>,
  context: Context,
): Promise<void> => {
  const entry = (id: string, verb: string, data: object) => entryOf(context, { kind: 'body', id }, verb, { ...data })
  const entries = []
  for (const { before, after } of bodyLinks) {
    const link = after ?? before
    if (!link) continue
    await (after ? store.saveBodyLink(link) : store.removeBodyLink(link))
    const { from, to, relation } = link
    entries.push(entry(from, after ? 'overleg.linked' : 'overleg.unlinked', { body: to, relation }))
  }
  for (const { before, after } of intendedSeats) {
    const one = after ?? before
    if (!one) continue
    const { body, organisation, change } = one
    await (after ? store.saveIntendedSeat(one) : store.removeIntendedSeat(one.network, body, organisation))
    entries.push(entry(body, after ? 'overleg.intended' : 'overleg.intention-lapsed', { organisation, change }))
  }
  await history.recordAll(entries)
}
