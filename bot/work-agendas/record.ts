import type { Context } from '../chat/feature.ts'
import type { Ref } from '../ref.ts'
import type { WorkAgendaStores } from './stores.ts'

/** What it was and what it became; null for what was not there, or is gone. */
export const record = (
  { history }: Pick<WorkAgendaStores, 'history'>,
  { network, member, surface, now }: Context,
  ref: Ref,
  verb: string,
  before: unknown,
  after: unknown,
): Promise<void> =>
  history.record({ network: network.id, ref, at: now, member: member.id, surface, verb, data: { before, after } })
