/** What waits for a member: to be taken on, reacted to, confirmed, answered or helped with; of each sort the first few. */
import type { Context } from '../../chat/feature.ts'
import { isSteward } from '../../network/network.ts'
import { standingsIn } from '../../network/seating.ts'
import { type Agreement, isOwed } from '../agreement.ts'
import { findConsulted } from '../moving/consulting.ts'
import { type Party, sameParty } from '../party.ts'
import type { AgreementQuery } from '../store.ts'
import type { AgreementStores } from '../stores.ts'

const mostShown = 4

/** Asked for at once, of what is looked through one by one. */
const batch = 100

/**
 * @property parties in whose names the member acts; bodies that they see, by id.
 * @property alsoOwnedBy of whose things they hear wherever those were agreed.
 */
export interface Waiting {
  readonly parties: readonly Party[]
  readonly alsoOwnedBy: readonly Party[]
  readonly bodies: readonly string[]
}

export const findWaiting = async (
  stores: AgreementStores,
  { parties, alsoOwnedBy, bodies }: Waiting,
  context: Context,
) => {
  const kept = await findKept(stores, bodies, context)
  const first = firstOf(stores, context)
  const always = async () => true
  const of = (query: AgreementQuery, isOne: IsOne = always) =>
    query.bodies?.length === 0 && !query.alsoOwnedBy ? [] : first({ bodies, isOpen: true, ...query }, isOne)
  const [toTakeOn, toReact, toConfirm, toAnswer, toHelp] = await Promise.all([
    of({ parties, alsoOwnedBy, kinds: ['action-item'] }, async (item) => isToBeTakenOn(item, parties)),
    of(
      { parties: parties.filter(({ kind }) => kind !== 'function'), roles: ['consulted'] },
      await isUnsaid(stores, context),
    ),
    of({ bodies: kept, states: ['reported_done'], isOpen: false }),
    of({ bodies: kept, hasProposal: true }),
    of({ bodies: kept, asksHelp: true }),
  ])
  return { toTakeOn, toReact, toConfirm, toAnswer, toHelp }
}

type IsOne = (item: Agreement) => Promise<boolean>

/** Read on until there are a few: which of them wait the store does not know. */
const firstOf =
  ({ agreements }: AgreementStores, { network }: Context) =>
  async (query: AgreementQuery, isOne: IsOne): Promise<readonly Agreement[]> => {
    const found: Agreement[] = []
    for (let skip = 0; ; skip += batch) {
      const { items } = await agreements.list(network.id, query, batch, skip)
      for (const item of items) {
        if (await isOne(item)) found.push(item)
        if (found.length === mostShown) return found
      }
      if (items.length < batch) return found
    }
  }

const isToBeTakenOn = (item: Agreement, parties: readonly Party[]): boolean =>
  isOwed(item) && item.owners.some((owner) => !owner.hasAccepted && parties.some((party) => sameParty(party, owner)))

/** Consulted, and the own organisation, or that of whom one stands in for, has not said anything yet. */
const isUnsaid = async ({ network }: AgreementStores, context: Context): Promise<IsOne> => {
  const absent = await Promise.all(context.covers.map((id) => network.member(context.network.id, id)))
  const own = new Set([context.member, ...absent].map((one) => one?.organisation))
  return async (item) => {
    const said = new Set(item.reactions.map(({ organisation }) => organisation))
    const asked = (await findConsulted(network, item)).filter((id) => own.has(id))
    return asked.some((id) => !said.has(id))
  }
}

/** The bodies in which this member is chair or secretariat. */
const findKept = async ({ network }: AgreementStores, seen: readonly string[], context: Context) => {
  if (context.member.role === 'secretariat') return seen
  const standings = await Promise.all(seen.map((body) => standingsIn(network, context, body)))
  return seen.filter((_, at) => standings[at]?.some(({ role }) => isSteward(role)))
}
