/** Somebody leaves: what they held goes to a successor or falls open, and they are a stranger at once. */
import { memberLeavingForm, passedOnCard } from '../../cards/network-members.ts'
import type { Context } from '../chat/feature.ts'
import { openForm, type Reply, whisper } from '../chat/reply.ts'
import { refusal } from '../refusal.ts'
import { oneChoice, readOne } from './choices.ts'
import { requireOtherSecretary } from './last-secretary.ts'
import { requireMember } from './members.ts'
import type { Member } from './network.ts'
import { readPeople } from './people.ts'
import type { NetworkStores } from './stores.ts'
import { type Affairs, countAll, handOverAll } from './succession.ts'
import { recordChange } from './write-down.ts'

type Asked = { readonly member: string }

export const askLeaving =
  (stores: NetworkStores, affairs: Affairs) =>
  async ({ member: id }: Asked, context: Context): Promise<Reply> => {
    const member = await requireMember(stores, id, context)
    const people = await readPeople(stores.network, context.network.id)
    const holds = await countAll(affairs, member, context)
    const successors = oneChoice('network.members', people, null, context.words)
    return openForm(memberLeavingForm({ member: id, name: member.name, holds }, successors, context.words))
  }

export const letLeave =
  (stores: NetworkStores, affairs: Affairs) =>
  async ({ state, values }: { state: Asked; values: { successor: string } }, context: Context): Promise<Reply> => {
    await stores.network.lockRegisters(context.network.id)
    const member = await requireMember(stores, state.member, context)
    const { members } = await readPeople(stores.network, context.network.id)
    const successor = members.get(readOne(members, values.successor, 'successor') ?? '')
    if (successor?.id === member.id) throw refusal('succession.same', undefined, 'successor')
    const holds = await countAll(affairs, member, context)
    if (successor) await handOverAll(stores, affairs, { from: member, to: successor }, context)
    await leave(stores, affairs, member, context)
    const { words } = context
    const say = words.members.leaving
    const what = successor ? say.heir(successor.name) : say.open
    return whisper(passedOnCard(say.done(member.name), what, holds, words.members.afterLeaving(member.name)))
  }

/** What the member still holds falls open. @throws {Refusal} member.last-secretary */
export const leave = async (
  stores: NetworkStores,
  affairs: Affairs,
  member: Member,
  context: Context,
): Promise<void> => {
  for (const affair of affairs) await affair.release(member, context)
  await depart(stores, member.id, context)
}

/** From here on no surface knows them. Whoever was the secretariat may have passed that on. */
const depart = async (stores: NetworkStores, id: string, context: Context): Promise<void> => {
  const { network: store } = stores
  const member: Member = await requireMember(stores, id, context)
  requireOtherSecretary(member, await store.members(member.network))
  await store.unlinkMember(member.network, id)
  await store.saveMember({ ...member, leftOn: context.today })
  await recordChange(stores, context, { kind: 'member', id }, 'member.left')
}
