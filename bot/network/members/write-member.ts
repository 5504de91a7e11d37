/** The secretariat adds a member, who gets the code with which they become known, or changes one. */
import { type MemberState, type MemberValues, networkMemberForm } from '../../../cards/network-members.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { newId } from '../../ids.ts'
import { requireChoice, requireText } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { findOrAddOrganisation, sameName } from '../enrol.ts'
import { recordEntry, requireCurrent } from '../entry.ts'
import { nearestOf } from '../file/near.ts'
import { giveLinkCode } from '../joining/joining.ts'
import { linkPerson, pageIdentity } from '../joining/linking.ts'
import { type Member, type Organisation, roles } from '../network.ts'
import { drawEntry, type Register } from '../register.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange, whatChanged } from '../write-down.ts'
import { bodyChoice, withBodies } from './ask-member.ts'
import { requireOtherSecretary } from './last-secretary.ts'
import { membersRegister } from './members.ts'

export const writeMember =
  (stores: NetworkStores) =>
  async ({ state, values }: { state: MemberState; values: MemberValues }, context: Context): Promise<Reply> => {
    const { network, words } = context
    await stores.network.lockRegisters(network.id)
    const members = await stores.network.members(network.id)
    const organisations = await stores.network.organisations(network.id)
    const kept = members.find(({ id }) => id === state.id)
    if (state.id !== '' && !kept) throw refusal('network.entry-gone')
    const person = await readPerson(stores, values, context)
    if (kept) {
      const bodies = [...values.bodies].sort()
      requireCurrent(await withBodies(stores, kept), { ...kept, ...person, bodies }, state.version)
    }
    const isSame = (one: Member) => one.organisation === person.organisation && sameName(one.name, person.name)
    if (members.some((one) => one.id !== kept?.id && isSame(one)))
      throw refusal('network.member-exists', { name: person.name }, 'name')
    if (kept && person.role !== 'secretariat') requireOtherSecretary(kept, members, 'role')
    const former = kept ? undefined : await findFormer(stores, isSame, state.back, network.id)
    if (former && former.id !== state.back) return offerReturn(stores, former, values, context)
    const member: Member = { id: newId(), language: 'nl', ...(kept ?? former), ...person, leftOn: null }
    await keepMember(stores, kept ?? former, member, values.bodies, context)
    const say = words.network.memberForm
    const added = sayNew(values.organisation.trim(), member, organisations, context)
    if (kept) return whisper(await drawEntry(withNotices(membersRegister(stores), added), kept.id, context))
    const said = former ? words.members.form.returned(member.name) : say.done(member.name)
    return whisper(await giveLinkCode(stores, member, context, [said, ...added].join(' ')))
  }

/** A typing error makes an organisation too. */
const sayNew = (typed: string, { organisation }: Member, before: readonly Organisation[], { words }: Context) => {
  if (before.some(({ id }) => id === organisation)) return []
  const say = words.network.memberForm
  const near = nearestOf(before.map(({ name }) => name))(typed)
  return [say.newOrganisation(typed), ...(near === null ? [] : [say.meant(near)])]
}

const withNotices = (register: Register, said: readonly string[]): Register => ({
  ...register,
  show: async (id, context) => {
    const shown = await register.show(id, context)
    return shown && { ...shown, notices: [...said, ...shown.notices] }
  },
})

const readPerson = async (stores: NetworkStores, values: MemberValues, context: Context) => {
  const name = requireText(values.name, 'name')
  const role = requireChoice(values.role, roles, 'role')
  const named = requireText(values.organisation, 'organisation')
  const does = values.function.trim() === '' ? '' : requireText(values.function, 'function')
  const organisation = await organisationNamed(stores, named, context)
  return { network: context.network.id, name, organisation, function: does, role }
}

const organisationNamed = async (stores: NetworkStores, name: string, context: Context): Promise<string> => {
  const known = await stores.network.organisations(context.network.id)
  const named = await findOrAddOrganisation(stores.network, context.network.id, name)
  if (!known.some(({ id }) => id === named.id)) await recordEntry(stores, context, 'organisation', null, named)
  return named.id
}

/** Of those who bore this name here the one who was chosen, else the one who left last. */
const findFormer = async (
  { network: store }: NetworkStores,
  isSame: (one: Member) => boolean,
  chosen: string,
  network: string,
) => {
  const found = (await store.formerMembers(network)).filter(isSame)
  const latest = found.sort((a, b) => (b.leftOn ?? '').localeCompare(a.leftOn ?? ''))[0]
  return found.find(({ id }) => id === chosen) ?? latest
}

/** Names never identify: whether it is the same person is for the secretariat to say. */
const offerReturn = async (
  stores: NetworkStores,
  former: Member,
  values: MemberValues,
  context: Context,
): Promise<Reply> => {
  const bodies = await bodyChoice(stores, values.bodies, context)
  const wasMemberUntil = sayDate(former.leftOn ?? context.today, context.language)
  const state = { id: '', back: former.id }
  return openForm(networkMemberForm({ state, values, bodies, wasMemberUntil }, context.words))
}

const keepMember = async (
  stores: NetworkStores,
  before: Member | undefined,
  member: Member,
  bodies: readonly string[],
  context: Context,
): Promise<void> => {
  await stores.network.saveMember(member)
  await linkPerson(stores.network, pageIdentity(member), member)
  await changeSeats(stores, member, bodies, context)
  // Name and function stand in the register alone, where they can be erased.
  const { name: _, function: __, ...changes } = whatChanged(before, member)
  const verb = !before ? 'network.added' : before.leftOn === null ? 'network.changed' : 'member.came-back'
  await recordChange(stores, context, { kind: 'member', id: member.id }, verb, changes)
}

/** Who keeps a seat keeps its ring and role. */
const changeSeats = async (
  stores: NetworkStores,
  { network, id: member }: Member,
  chosen: readonly string[],
  context: Context,
): Promise<void> => {
  const { network: store } = stores
  const known = (await store.bodies(network)).map(({ id }) => id)
  const wanted = known.filter((body) => chosen.includes(body))
  const held = (await store.seatsOfMember(network, member)).map(({ body }) => body)
  for (const body of wanted.filter((one) => !held.includes(one))) {
    await store.seat({ network, body, member, ring: 'inner', role: null })
    await recordChange(stores, context, { kind: 'body', id: body }, 'network.seated', { member })
  }
  for (const body of held.filter((one) => !wanted.includes(one))) {
    await store.unseat(network, body, member)
    await recordChange(stores, context, { kind: 'body', id: body }, 'network.unseated', { member })
  }
}
