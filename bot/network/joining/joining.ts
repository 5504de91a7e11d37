/** One-time codes: the first secretary claims the network, people link their surfaces, and open the page. */

import { codeCard, sayCard, signInCard, signInCardFor } from '../../../cards/network.ts'
import { type ClaimValues, networkClaimForm } from '../../../cards/network-forms.ts'
import type { Identity } from '../../chat/address.ts'
import type { Context, StrangerContext } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import type { Command } from '../../chat/request.ts'
import { requireChoice, requireText } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { hashCode, newCode } from '../codes.ts'
import { enrol, findOrAddOrganisation, startNetwork } from '../enrol.ts'
import { holidayRegions, type Member } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { linkPerson } from './linking.ts'

type Stores = Pick<NetworkStores, 'network' | 'audit'>

/** The address of our own page as members open it, or null where it is off; known once the server listens. */
export type Page = () => string | null

const hour = 60 * 60 * 1000
const linkValidity = 24 * hour
const signInValidity = hour

/** A telephone begins with a capital, and some type a code in groups. */
export const readVerb = ({ text }: Pick<Command, 'text'>) => {
  const [verb = '', rest = ''] = text.trim().split(/\s+(.*)/su)
  return { verb: verb.toLowerCase(), rest }
}

/** `/netwerk claim CODE` and `/netwerk koppel CODE`, by somebody whom the network does not know yet. */
export const joinAsStranger =
  (stores: Stores) =>
  async (asked: Command, context: StrangerContext): Promise<Reply> => {
    const { verb, rest: code } = readVerb(asked)
    if (verb === 'claim') return offerToClaim(stores.network, code, context)
    if (verb === 'koppel' && code !== '') return whisper(await redeemLink(stores, code, context.from, context))
    throw refusal('member.unknown')
  }

/** @throws {Refusal} code.wrong */
export const redeemLink = async (
  stores: Stores,
  code: string,
  from: Identity,
  { words, now, member: self }: Pick<StrangerContext, 'words' | 'now'> & { readonly member?: Member },
) => {
  const { network: store, audit } = stores
  const purpose = await store.useCode(hashCode(code), now)
  if (purpose?.kind !== 'link') throw refusal('code.wrong')
  const member = await store.member(purpose.network, purpose.member)
  if (member?.leftOn !== null) throw refusal('code.wrong')
  // Whoever is somebody here already would become somebody else, and could not go back.
  if (self && self.id !== member.id) throw refusal('code.of-another', { name: member.name })
  await linkPerson(store, from, member)
  await audit.record({ ...deedOf(member, now), surface: from.surface, verb: 'network.linked' })
  return sayCard(words.network.code.linked(member.name))
}

export const claim =
  ({ network: store, audit }: Stores) =>
  async ({ values }: { values: ClaimValues }, context: StrangerContext): Promise<Reply> => {
    const purpose = await store.useCode(hashCode(values.code), context.now)
    if (purpose?.kind !== 'claim') throw refusal('code.wrong', undefined, 'code')
    const name = requireText(values.name, 'name')
    const holidayRegion = requireChoice(values.region, holidayRegions, 'region')
    const started = await startNetwork(store, { name, holidayRegion })
    if (!started) throw refusal('network.exists', undefined, 'code')
    const { network, bodies } = started
    const organisation = await findOrAddOrganisation(
      store,
      network.id,
      requireText(values.organisation, 'organisation'),
    )
    const person = {
      network: network.id,
      name: requireText(values.yourName, 'yourName'),
      organisation: organisation.id,
    }
    const member = await enrol(
      store,
      { ...person, function: '', role: 'secretariat' },
      bodies.map((body) => body.id),
    )
    await linkPerson(store, context.from, member)
    const [ref, { surface }] = [{ kind: 'network', id: network.id }, context.from]
    await audit.record({ ...deedOf(member, context.now), surface, verb: 'network.claimed', ref })
    return whisper(sayCard(context.words.network.claim.done(name)))
  }

/** A code that ties another surface to this member. */
export const giveLinkCode = async (stores: Stores, member: Member, context: Context, said?: string) => {
  const { words, now, surface, member: giver } = context
  const code = newCode()
  const purpose = { kind: 'link', network: member.network, member: member.id } as const
  await stores.network.addCode(hashCode(code), purpose, now + linkValidity)
  await stores.audit.record({ ...deedOf(member, now), member: giver.id, surface, verb: 'network.code-given' })
  return codeCard({ name: member.name, code, ...(said ? { said } : {}) }, words)
}

/**
 * A link that opens the page once, as this member: one's own, or one that the secretariat passes on, which takes
 * longer to arrive.
 *
 * @throws {Refusal} network.no-page
 */
export const giveSignInLink = async (stores: Stores, page: Page, context: Context, member = context.member) => {
  const { words, now, surface, member: giver } = context
  const address = page()
  if (!address) throw refusal('network.no-page')
  const code = newCode()
  const isOwn = giver.id === member.id
  const purpose = { kind: 'sign-in', network: member.network, member: member.id } as const
  await stores.network.addCode(hashCode(code), purpose, now + (isOwn ? signInValidity : linkValidity))
  await stores.audit.record({ ...deedOf(member, now), member: giver.id, surface, verb: 'network.link-given' })
  const href = `${address}/aanmelden#${code}`
  return isOwn ? signInCard(href, words) : signInCardFor(member.name, href, words)
}

/** Something that a member does to their own ways in. */
const deedOf = ({ network, id: member }: Member, at: number) => ({
  network,
  at,
  member,
  ref: { kind: 'member', id: member },
})

const offerToClaim = async (store: NetworkStore, code: string, { words }: StrangerContext): Promise<Reply> => {
  if ((await store.networks()).length > 0) throw refusal('network.exists')
  return openForm(networkClaimForm(code, words))
}
