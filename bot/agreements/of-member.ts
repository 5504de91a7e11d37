/** What the agreements of a network hold of a member, and how they pass on. */
import type { Context, Reader } from '../chat/feature.ts'
import type { KeptSection, MemberAffairs } from '../chat/member-affairs.ts'
import type { Member } from '../network/network.ts'
import { type Agreement, agreementRef } from './agreement.ts'
import { followChange } from './announce.ts'
import { partiesActedFor } from './lists/parties.ts'
import { type Party, partyRoles } from './party.ts'
import { passAll } from './passing.ts'
import type { AgreementQuery } from './store.ts'
import type { AgreementStores } from './stores.ts'

export const agreementsOfMember = (stores: AgreementStores): MemberAffairs => ({
  show: (member, reader) => show(stores, member, reader),

  countOf: async (member, { words }) => {
    const { total } = await stores.agreements.list(member.network, { ...withPartOf(member), isOpen: true }, 0)
    return total === 0 ? [] : [words.agreements.ofMember.open(total)]
  },

  handOver: async (from, to, context) => {
    await passOpen(stores, from, { kind: 'member', id: to.id }, context, 'agreement.handed-over')
  },

  release: async (member, context) => {
    const count = await passOpen(stores, member, organisationOf(member), context, 'agreement.released')
    const organisation = await stores.network.organisation(member.network, member.organisation)
    return count === 0 || !organisation ? [] : [context.words.agreements.ofMember.fell(count, organisation.name)]
  },

  // Who reacted, proposed or asked stays written down by id, as who recorded it does: a name erased is shown nowhere.
  erase: async (member) => {
    for (const item of await allOf(stores, member.network, withPartOf(member))) {
      await stores.agreements.change(member.network, item.id, passing(member, organisationOf(member)))
      await stores.outbox.refresh(member.network, agreementRef(item.id))
    }
  },
})

/** As owner, and in every other part. */
const withPartOf = ({ id }: Member): AgreementQuery => ({ parties: [{ kind: 'member', id }], roles: partyRoles })

const organisationOf = ({ organisation }: Member): Party => ({ kind: 'organisation', id: organisation })

const passing = (from: Member, to: Party) => (item: Agreement) => passAll(item, { kind: 'member', id: from.id }, to)

/** What is open, with a line in the history of each. @returns how many */
const passOpen = async (
  stores: AgreementStores,
  from: Member,
  to: Party,
  context: Context,
  verb: string,
): Promise<number> => {
  const items = await allOf(stores, from.network, { ...withPartOf(from), isOpen: true })
  for (const before of items) {
    const after = await stores.agreements.change(from.network, before.id, passing(from, to))
    await followChange(stores, { before, after }, context, verb)
  }
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
    const { items } = await agreements.list(network, query, batch, found.length)
    found.push(...items)
    if (items.length < batch) return found
  }
}

const show = async (stores: AgreementStores, member: Member, { words }: Reader): Promise<readonly KeptSection[]> => {
  const say = words.agreements.ofMember
  const parts = await allOf(stores, member.network, withPartOf(member))
  const recorded = await allOf(stores, member.network, { createdBy: member.id })
  const written = await findWritten(stores, member)
  const kept = [
    ...parts.map((item) => (isOwner(item, member) ? say.owner : words.moving.ofMember.part)(item.number, item.title)),
    ...recorded.map((item) => say.recorder(item.number, item.title)),
    ...written.map((item) => words.moving.ofMember.wrote(item.number, item.title)),
  ]
  if (kept.length === 0) return []
  return [
    {
      name: say.title,
      kept: kept.map((what) => ({ what, until: say.until })),
      data: {
        owned: parts.map(copyOf),
        recorded: recorded.map(copyOf),
        written: written.map((item) => ({ number: item.number, ...writtenBy(item, member) })),
      },
    },
  ]
}

const isOwner = ({ owners }: Agreement, { id }: Member): boolean =>
  owners.some((owner) => owner.kind === 'member' && owner.id === id)

/** The reaction, the proposal and the call for help that stand on a card in their name. */
const writtenBy = ({ reactions, proposal, help }: Agreement, { id }: Member) => ({
  reactions: reactions.filter(({ by }) => by === id).map(({ state, text }) => ({ state, text })),
  proposal: proposal?.by === id ? { term: proposal.term.text, why: proposal.why } : null,
  help: help?.by === id ? help.text : null,
})

/** Among what somebody acts for: themselves, their organisation, its groups, and the functions that they hold. */
const findWritten = async (stores: AgreementStores, member: Member): Promise<readonly Agreement[]> => {
  const network = await stores.network.network(member.network)
  const parties = network ? await partiesActedFor(stores.network, { network, member, covers: [] }) : []
  const items = await allOf(stores, member.network, { parties, roles: partyRoles })
  return items.filter((item) => {
    const { reactions, proposal, help } = writtenBy(item, member)
    return reactions.length > 0 || proposal !== null || help !== null
  })
}

const copyOf = ({ number, title, body, state, term, createdAt }: Agreement) => ({
  number,
  title,
  body,
  state,
  term: term?.text ?? null,
  recordedAt: new Date(createdAt).toISOString(),
})
