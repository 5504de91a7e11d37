/** "Draag alles van Bram over aan Anna": everything that one member holds goes to another, once it has been seen. */
import {
  memberConfirmSuccessionForm,
  memberSuccessionForm,
  passedOnCard,
  type SuccessionValues,
} from '../../../cards/network-members.ts'
import type { Context, Reader } from '../../chat/feature.ts'
import type { MemberAffairs } from '../../chat/member-affairs.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import type { Command } from '../../chat/request.ts'
import { refusal } from '../../refusal.ts'
import { oneChoice, readOne } from '../choices.ts'
import type { Member, Organisation } from '../network.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'
import { requireMember } from './members.ts'
import { type People, readPeople } from './people.ts'
import { findNamed, type Named, namesIn } from './read-succession.ts'

/** What the network and every feature do about a member as a whole. */
export type Affairs = readonly MemberAffairs[]

/** The form, with those chosen whom the line names; when both are clear, what will move is shown at once. */
export const askSuccession =
  (stores: NetworkStores, affairs: Affairs) =>
  async (asked: Pick<Command, 'text' | 'mentions'>, context: Context): Promise<Reply> => {
    const people = await readPeople(stores.network, context.network.id)
    const named = namesIn(asked)
    const from = await findNamed(stores.network, named.from, people, context)
    const to = await findNamed(stores.network, named.to, people, context)
    if (from.member && to.member) return confirm(affairs, { from: from.member, to: to.member }, people, context)
    return openForm(
      memberSuccessionForm({ from: offer(from, people, context), to: offer(to, people, context) }, context.words),
    )
  }

export const askSuccessionOf = async (stores: NetworkStores, id: string, context: Context): Promise<Reply> => {
  const member = await requireMember(stores, id, context)
  const people = await readPeople(stores.network, context.network.id)
  const from = offer({ member }, people, context)
  return openForm(memberSuccessionForm({ from, to: offer({}, people, context) }, context.words))
}

const offer = ({ member, unclear }: Named, people: People, { words }: Context) => ({
  ...oneChoice('network.several-members', people, member?.id ?? null, words),
  ...(unclear ? { hint: unclear } : {}),
})

export const readSuccession =
  (stores: NetworkStores, affairs: Affairs) =>
  async ({ values }: { values: SuccessionValues }, context: Context): Promise<Reply> => {
    const people = await readPeople(stores.network, context.network.id)
    const { members } = people
    const from = members.get(readOne(members, values.from, 'from') ?? '')
    const to = members.get(readOne(members, values.to, 'to') ?? '')
    if (!from) throw refusal('field.missing', undefined, 'from')
    if (!to) throw refusal('field.missing', undefined, 'to')
    return confirm(affairs, { from, to }, people, context)
  }

interface Pair {
  readonly from: Member
  readonly to: Member
}

/** @throws {Refusal} succession.same, succession.nothing */
const confirm = async (affairs: Affairs, { from, to }: Pair, people: People, context: Context): Promise<Reply> => {
  if (from.id === to.id) throw refusal('succession.same', undefined, 'to')
  const holds = await requireHoldings(affairs, from, context)
  return openForm(
    memberConfirmSuccessionForm({ from, to, holds, warnings: warnOf({ from, to }, people, context) }, context.words),
  )
}

/** A seat may be meant for one kind of organisation. No block: the secretariat knows better. */
export const warnOf = ({ from, to }: Pair, { organisations }: People, { words }: Context): readonly string[] => {
  const [was, is] = [organisations.get(from.organisation), organisations.get(to.organisation)]
  if (!was || !is || was.kind === is.kind) return []
  const { kinds } = words.registers
  const say = ({ name, kind }: Organisation) => `${name} (${kinds[kind]})`
  return [words.members.succession.otherKind(say(was), say(is))]
}

export const handOver =
  (stores: NetworkStores, affairs: Affairs) =>
  async ({ state }: { state: { from: string; to: string } }, context: Context): Promise<Reply> => {
    await stores.network.lockRegisters(context.network.id)
    const from = await requireMember(stores, state.from, context)
    const to = await requireMember(stores, state.to, context)
    const holds = await requireHoldings(affairs, from, context)
    await handOverAll(stores, affairs, { from, to }, context)
    const { done, willMove } = context.words.members.succession
    return whisper(passedOnCard(done(from.name, to.name), [{ what: willMove(from.name, to.name), held: holds }]))
  }

/** All or nothing: it joins the open unit of work. */
export const handOverAll = async (
  stores: NetworkStores,
  affairs: Affairs,
  { from, to }: Pair,
  context: Context,
): Promise<void> => {
  if (from.id === to.id) throw refusal('succession.same', undefined, 'to')
  for (const affair of affairs) await affair.handOver(from, to, context)
  await recordChange(stores, context, { kind: 'member', id: from.id }, 'member.handed-over', { to: to.id })
}

/** @throws {Refusal} succession.nothing at the field */
const requireHoldings = async (affairs: Affairs, from: Member, context: Context): Promise<readonly string[]> => {
  const holds = await countAll(affairs, from, context)
  if (holds.length === 0) throw refusal('succession.nothing', { name: from.name }, 'from')
  return holds
}

/** What somebody holds, in words. */
export const countAll = async (affairs: Affairs, member: Member, context: Context): Promise<readonly string[]> => {
  const { network, words, language, now } = context
  const reader: Reader = { network: network.id, words, language, now }
  return (await Promise.all(affairs.map(({ countOf }) => countOf(member, reader)))).flat()
}
