/** What the agreements of a network hold of a member, and how they pass on. */
import type { Reader } from '../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { type Agreement, agreementRef } from './agreement.ts'
import { follow } from './announce.ts'
import { changesBetween } from './moving/changes.ts'
import { type Party, passOn } from './party.ts'
import type { AgreementQuery } from './store.ts'
import type { AgreementStores } from './stores.ts'

export const agreementsOfMember = (stores: AgreementStores): MemberAffairs => ({
  show: (member, reader) => show(stores, member, reader),

  countOf: async (member, { words }) => {
    const { total } = await stores.agreements.list(member.network, { ...ownedBy(member), isOpen: true }, 0)
    return total === 0 ? [] : [words.agreements.ofMember.open(total)]
  },

  handOver: async (from, to, context) => {
    await passAllOn(stores, from, { kind: 'member', id: to.id }, (before, after) =>
      follow(stores, after, context, 'agreement.handed-over', { changes: changesBetween(before, after) }),
    )
  },

  release: async (member, context) => {
    const count = await passAllOn(stores, member, organisationOf(member), (before, after) =>
      follow(stores, after, context, 'agreement.released', { changes: changesBetween(before, after) }),
    )
    const organisation = await stores.network.organisation(member.network, member.organisation)
    return count === 0 || !organisation ? [] : [context.words.agreements.ofMember.fell(count, organisation.name)]
  },

  erase: async (member) => {
    for (const isOpen of [true, false]) {
      for (const item of await allOf(stores, member.network, { ...ownedBy(member), isOpen })) {
        await stores.agreements.change(member.network, item.id, passing(member, organisationOf(member)))
        await stores.outbox.refresh(member.network, agreementRef(item.id))
      }
    }
  },
})

const ownedBy = ({ id }: Member): Pick<AgreementQuery, 'parties'> => ({ parties: [{ kind: 'member', id }] })

const organisationOf = ({ organisation }: Member): Party => ({ kind: 'organisation', id: organisation })

const passing =
  (from: Member, to: Party) =>
  (item: Agreement): Agreement => ({ ...item, owners: passOn(item.owners, { kind: 'member', id: from.id }, to) })

/** @returns how many */
const passAllOn = async (
  stores: AgreementStores,
  from: Member,
  to: Party,
  then: (before: Agreement, after: Agreement) => Promise<void>,
): Promise<number> => {
  const items = await allOf(stores, from.network, { ...ownedBy(from), isOpen: true })
  for (const item of items) await then(item, await stores.agreements.change(from.network, item.id, passing(from, to)))
  return items.length
}

/** Items read at once: a few hundred rows. */
const batch = 200

const allOf = async (
  { agreements }: AgreementStores,
  network: string,
  query: AgreementQuery,
): Promise<readonly Agreement[]> => {
  const found: Agreement[] = []
  for (;;) {
    const { items, total } = await agreements.list(network, query, batch, found.length)
    found.push(...items)
    if (items.length === 0 || found.length >= total) return found
  }
}

const show = async (stores: AgreementStores, member: Member, { words }: Reader): Promise<readonly KeptSection[]> => {
  const say = words.agreements.ofMember
  const of = async (query: Omit<AgreementQuery, 'isOpen'>) =>
    (await Promise.all([true, false].map((isOpen) => allOf(stores, member.network, { ...query, isOpen })))).flat()
  const owned = await of(ownedBy(member))
  const recorded = await of({ createdBy: member.id })
  const kept = [
    ...owned.map((item) => say.owner(item.number, item.title)),
    ...recorded.map((item) => say.recorder(item.number, item.title)),
  ]
  if (kept.length === 0) return []
  return [
    {
      name: say.title,
      kept: kept.map((what) => ({ what, until: say.until })),
      data: { owned: owned.map(copyOf), recorded: recorded.map(copyOf) },
    },
  ]
}

const copyOf = ({ number, title, body, state, term, createdAt }: Agreement) => ({
  number,
  title,
  body,
  state,
  term: term?.text ?? null,
  recordedAt: new Date(createdAt).toISOString(),
})
