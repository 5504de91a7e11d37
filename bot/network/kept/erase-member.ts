/** A person is erased from the network; what was agreed stays, in the name of their organisation. */
import { sayCard } from '../../../cards/network.ts'
import { eraseMemberForm, erasureAskedCard } from '../../../cards/network-kept.ts'
import type { Context, Presenter } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import { sameName } from '../enrol.ts'
import { findEverMember } from '../members/find-ever-member.ts'
import type { Member } from '../network.ts'
import type { NetworkStores } from '../stores.ts'
import { tellSecretariat } from '../tell-secretariat.ts'
import { recordChange } from '../write-down.ts'
import type { KeptParts } from './show-kept.ts'
import { hasNamesake } from './traced.ts'

const memberRef = (id: string) => ({ kind: 'member', id })

export const askToErase = async (parts: KeptParts, typed: string, context: Context): Promise<Reply> =>
  offerToErase(parts, await findEverMember(parts.stores.network, typed, context), context)

export const pressErase = async (parts: KeptParts, id: string, context: Context): Promise<Reply> =>
  offerToErase(parts, await findMember(parts, id, context), context)

const offerToErase = async ({ stores }: KeptParts, member: Member, context: Context): Promise<Reply> => {
  const leftOn = requireLeft(member)
  const view = {
    member: member.id,
    name: member.name,
    organisation: await organisationOf(stores, member),
    leftOn: sayDate(leftOn, context.language),
    hasNamesake: await hasNamesake(stores.network, member),
  }
  return openForm(eraseMemberForm(view, context.words))
}

/** @throws {Refusal} kept.still-here, kept.nobody; kept.name-differs at `name` */
export const erase = async (
  { stores, affairs }: KeptParts,
  { state, values }: { state: { member: string }; values: { name: string } },
  context: Context,
): Promise<Reply> => {
  await stores.network.lockRegisters(context.network.id)
  const member = await findMember({ stores }, state.member, context)
  requireLeft(member)
  if (!sameName(values.name.replace(/\s+/gu, ' '), member.name))
    throw refusal('kept.name-differs', { name: member.name }, 'name')
  for (const affair of affairs) await affair.erase(member, context)
  await recordChange(stores, context, memberRef(member.id), 'member.erased')
  return whisper(sayCard(context.words.kept.erased(await organisationOf(stores, member))))
}

/** The secretariat hears of it in private. */
export const askForErasure = async ({ stores }: KeptParts, context: Context): Promise<Reply> => {
  const { member, network, words } = context
  const ref = memberRef(member.id)
  await tellSecretariat(stores, network.id, { ref, view: `erasure-asked@${context.today}` })
  await recordChange(stores, context, ref, 'member.erasure-asked')
  return whisper(sayCard(words.kept.asked))
}

export const presentErasureAsked =
  (stores: NetworkStores): Presenter =>
  async (ref, { network, words }) => {
    const member = await stores.network.member(network, ref.id)
    const asker = member && member.name !== '' ? member : null
    return erasureAskedCard(
      asker && { member: asker.id, name: asker.name, organisation: await organisationOf(stores, asker) },
      words,
    )
  }

/** @throws {Refusal} kept.nobody */
const findMember = async ({ stores }: Pick<KeptParts, 'stores'>, id: string, { network }: Context): Promise<Member> => {
  const member = await stores.network.member(network.id, id)
  if (!member || member.name === '') throw refusal('kept.nobody', { name: '' })
  return member
}

/** The day on which they left. @throws {Refusal} kept.still-here */
const requireLeft = ({ name, leftOn }: Member): string => {
  if (leftOn === null) throw refusal('kept.still-here', { name })
  return leftOn
}

const organisationOf = async ({ network }: NetworkStores, member: Member): Promise<string> =>
  (await network.organisation(member.network, member.organisation))?.name ?? ''
