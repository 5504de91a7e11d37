/** What is owed is planned anew, in the order of its numbers. */
import type { NetworkStore } from '../network/store.ts'
import { planAnew } from '../reminders/persons/plan-anew.ts'
import { partiesThrough } from '../reminders/persons/remindees.ts'
import type { Replan, ReplanScope } from '../reminders/replanning.ts'
import { isOwed } from './agreement.ts'
import { type Party, partyKinds } from './party.ts'
import { owedOf } from './reminding.ts'
import type { FollowingQuery } from './store.ts'
import type { AgreementStores } from './stores.ts'

export const replanAgreements =
  (stores: AgreementStores): Replan =>
  async ({ network, scope, after, limit, now }) => {
    const query = await queryOf(stores.network, network, scope)
    const items = await stores.agreements.following(network, query, Number(after ?? 0), limit)
    for (const item of items) if (isOwed(item)) await planAnew(stores, owedOf(item), now)
    return items.length < limit ? null : `${items.at(-1)?.number}`
  }

const queryOf = async (store: NetworkStore, network: string, scope: ReplanScope): Promise<FollowingQuery> => {
  if (scope === 'network') return {}
  const [kind = '', id = ''] = scope.split(/:(.*)/su)
  if (kind === 'body') return { body: id }
  const party = partyKinds.find((one) => one === kind)
  if (!party) return { owners: [] }
  if (party === 'member' && (await store.member(network, id))?.role === 'secretariat') return {}
  return { owners: await standsFor(store, network, { kind: party, id }) }
}

/** The parties of whose things somebody hears: their own, and those for whom they are turned to, also as a deputy. */
const standsFor = async (store: NetworkStore, network: string, party: Party): Promise<readonly Party[]> => {
  if (party.kind === 'member') {
    const covered = (await store.absences(network)).filter(({ deputy }) => deputy === party.id)
    return partiesThrough(store, network, [party.id, ...covered.map(({ member }) => member)])
  }
  if (party.kind !== 'organisation') return [party]
  const vacant = (await store.functions(network)).filter((held) => !held.holder && held.organisation === party.id)
  return [party, ...vacant.map(({ id }): Party => ({ kind: 'function', id }))]
}
