/** `/netwerk inzage`: everything that is kept of a member, for themselves; of others only for the secretariat. */
import { keptCard, keptJsonPartForm } from '../../../cards/network-kept.ts'
import type { Context } from '../../chat/feature.ts'
import type { MemberAffairs } from '../../chat/member-affairs.ts'
import { readerOf } from '../../chat/reader.ts'
import { done, openForm, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import type { Page } from '../joining/joining.ts'
import { findEverMember } from '../members/find-ever-member.ts'
import type { Member } from '../network.ts'
import { requireSecretariat } from '../secretariat.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'
import { describeKept, gatherKept } from './kept-of-member.ts'

/** What a form's text field takes on every platform. docs.slack.dev, plain-text input */
const partLength = 3_000

export interface KeptParts {
  readonly stores: NetworkStores
  readonly affairs: readonly MemberAffairs[]
  readonly page: Page
}

/** @param typed the name of somebody else, or nothing */
export const showKeptOf = async (parts: KeptParts, typed: string, context: Context): Promise<Reply> => {
  if (typed.trim() === '') return showKept(parts, context.member, context)
  requireSecretariat(context)
  return showKept(parts, await findEverMember(parts.stores.network, typed, context), context)
}

export const pressKept = async (parts: KeptParts, id: string, context: Context): Promise<Reply> =>
  showKept(parts, await requireSight(parts, id, context), context)

const showKept = async (parts: KeptParts, member: Member, context: Context): Promise<Reply> => {
  const isOwn = member.id === context.member.id
  const sections = await gatherKept(parts.affairs, member, readerOf(context), isOwn)
  const members = await parts.stores.network.members(context.network.id)
  if (!isOwn) await recordSight(parts, member, context)
  const view = {
    member: member.id,
    name: member.name,
    isOwn,
    sections,
    secretaries: members.filter(({ role }) => role === 'secretariat').map(({ name }) => name),
    hasPage: parts.page() !== null,
    mayErase: !isOwn && member.leftOn !== null,
  }
  return whisper(keptCard(view, context.words))
}

/** Of somebody else only the first part is written down: the others are the same look. */
export const showKeptJson = async (
  parts: KeptParts,
  { member: id, part }: { readonly member: string; readonly part: number },
  context: Context,
): Promise<Reply> => {
  const member = await requireSight(parts, id, context)
  const isOwn = member.id === context.member.id
  const json = JSON.stringify(await describeKept(parts.affairs, member, readerOf(context), isOwn), null, 1)
  const pieces = cutInto(json, partLength)
  const piece = pieces[part]
  if (piece === undefined) return done(context.words.kept.allShown)
  if (!isOwn && part === 0) await recordSight(parts, member, context)
  return openForm(keptJsonPartForm({ member: id, part, parts: pieces.length, json: piece }, context.words))
}

/** No character is cut in two. */
const cutInto = (text: string, length: number): readonly string[] => {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const isSplit = /[\uD800-\uDBFF]/u.test(text.charAt(at + length - 1))
    const end = at + length - (isSplit ? 1 : 0)
    pieces.push(text.slice(at, end))
    at = end
  }
  return pieces
}

/** Whose it is, for themselves or the secretariat. @throws {Refusal} member.may-not, kept.nobody */
const requireSight = async ({ stores }: KeptParts, id: string, context: Context): Promise<Member> => {
  if (id === '' || id === context.member.id) return context.member
  requireSecretariat(context)
  const member = await stores.network.member(context.network.id, id)
  if (!member || member.name === '') throw refusal('kept.nobody', { name: '' })
  return member
}

const recordSight = ({ stores }: KeptParts, { id }: Member, context: Context): Promise<void> =>
  recordChange(stores, context, { kind: 'member', id }, 'member.kept-shown')
