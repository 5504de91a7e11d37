/** Somebody leaves: what they held goes to a successor or falls open, and they are a stranger at once. */
import { memberLeavingForm, passedOnCard } from '../../../cards/network-members.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { oneChoice, readOne } from '../choices.ts'
import type { Member } from '../network.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'
import { requireOtherSecretary } from './last-secretary.ts'
import { requireMember } from './members.ts'
import { readPeople } from './people.ts'
import { type Affairs, countAll, handOverAll, warnOf } from './succession.ts'

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
    const people = await readPeople(stores.network, context.network.id)
    const { members } = people
    const successor = members.get(readOne(members, values.successor, 'successor') ?? '')
    if (successor?.id === member.id) throw refusal('succession.same', undefined, 'successor')
    const pair = successor && { from: member, to: successor }
    const passed = pair ? await countAll(affairs, member, context) : []
    if (pair) await handOverAll(stores, affairs, pair, context)
    const { open, fell } = await leave(stores, affairs, member, context)
    const { words } = context
    const say = words.members.leaving
    const parts = [
      { what: say.heir(successor?.name ?? ''), held: passed },
      { what: say.fell, held: fell },
      { what: say.open, held: open },
    ]
    const warnings = pair ? warnOf(pair, people, context) : []
    return whisper(passedOnCard(say.done(member.name), parts, [...warnings, words.members.afterLeaving(member.name)]))
  }

/** What the member still holds falls to the organisation or open: said in words. @throws {Refusal} member.last-secretary */
export const leave = async (
  stores: NetworkStores,
  affairs: Affairs,
  member: Member,
  context: Context,
): Promise<{ readonly open: readonly string[]; readonly fell: readonly string[] }> => {
  const open: string[] = []
  const fell: string[] = []
  for (const affair of affairs) {
    const held = await countAll([affair], member, context)
    const fallen = await affair.release(member, context)
    fell.push(...fallen)
    if (fallen.length === 0) open.push(...held)
  }
  await depart(stores, member.id, context)
  return { open, fell }
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
