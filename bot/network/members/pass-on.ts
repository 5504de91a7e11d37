/** Seats, contacts, functions and deputyships pass from one member to another, or fall open. */
import type { Context } from '../../chat/feature.ts'
import { type Absence, type Member, overlap, type Role, roleIn, roles, type Seat } from '../network.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange, whatChanged } from '../write-down.ts'
import { dropAbsence, loseDeputy, tellDeputy } from './absence-view.ts'
import { holdingsOf } from './holdings.ts'

export const handOverHoldings = async (
  stores: NetworkStores,
  from: Member,
  to: Member,
  context: Context,
): Promise<void> => {
  const { network: store } = stores
  const { seats, covers } = await holdingsOf(store, from)
  const heir = await passSecretariat(stores, from, to, context)
  for (const seat of seats) await passSeat(stores, { seat, from, to: heir }, context)
  await giveContacts(stores, from, to.id, context)
  for (const absence of covers) await passDeputyship(stores, absence, to, context)
  await dropAbsence(stores, { network: from.network, member: from.id })
}

/** Roles of contact fall open; who relied on this member as deputy has none any more. */
export const releaseHoldings = async (stores: NetworkStores, member: Member, context: Context): Promise<void> => {
  const { network: store } = stores
  const { seats, covers } = await holdingsOf(store, member)
  for (const { body } of seats) {
    await store.unseat(member.network, body, member.id)
    await recordChange(stores, context, { kind: 'body', id: body }, 'network.unseated', { member: member.id })
  }
  await giveContacts(stores, member, null, context)
  for (const absence of covers) {
    await releaseDeputyship(stores, absence, context)
  }
  await dropAbsence(stores, { network: member.network, member: member.id })
}

/** The secretariat is one office: whoever takes it over from somebody has it, who gave it has it no more. */
const passSecretariat = async (stores: NetworkStores, from: Member, to: Member, context: Context): Promise<Member> => {
  if (from.role !== 'secretariat' || to.role === 'secretariat') return to
  const [was, is] = [{ ...from, role: 'member' } as const, { ...to, role: 'secretariat' } as const]
  for (const [before, after] of [
    [from, was],
    [to, is],
  ] as const) {
    await stores.network.saveMember(after)
    const ref = { kind: 'member', id: after.id }
    await recordChange(stores, context, ref, 'network.changed', whatChanged(before, after))
  }
  return is
}

interface Passing {
  readonly seat: Seat
  readonly from: Member
  readonly to: Member
}

/** Who sits there already keeps what is more. */
const passSeat = async (stores: NetworkStores, { seat, from, to }: Passing, context: Context): Promise<void> => {
  const { network, body } = seat
  const own = await stores.network.seatOf(network, body, to.id)
  const ring = own?.ring === 'inner' ? 'inner' : seat.ring
  const role = weightier(own?.role ?? to.role, seat.role ?? roleIn(from, { ...seat, ring: 'inner' }))
  await stores.network.seat({ network, body, member: to.id, ring, role: role === to.role ? null : role })
  await stores.network.unseat(network, body, from.id)
  await recordChange(stores, context, { kind: 'body', id: body }, 'network.handed-over', { from: from.id, to: to.id })
}

/** Roles stand in order of weight; being the secretariat is no matter of one seat. */
const weightier = (own: Role, given: Role): Role =>
  given === 'secretariat' || roles.indexOf(own) <= roles.indexOf(given) ? own : given

/** @param to null: nobody, until somebody is named */
const giveContacts = async (
  stores: NetworkStores,
  from: Member,
  to: string | null,
  context: Context,
): Promise<void> => {
  const { network: store } = stores
  const { organisations, groups, functions } = await holdingsOf(store, from)
  const record = <Thing extends { id: string }>(kind: string, before: Thing, after: Thing) =>
    recordChange(stores, context, { kind, id: after.id }, 'network.changed', whatChanged(before, after))
  for (const before of organisations) {
    const after = { ...before, contact: to }
    await store.saveOrganisation(after)
    await record('organisation', before, after)
  }
  for (const before of groups) {
    const after = { ...before, contact: to }
    await store.saveGroup(after)
    await record('group', before, after)
  }
  for (const before of functions) {
    const after = { ...before, holder: to }
    await store.saveFunction(after)
    await record('function', before, after)
  }
}

/** Nobody is their own deputy, nor somebody's while they are away themselves. Whoever is it now is told. */
const passDeputyship = async (stores: NetworkStores, absence: Absence, to: Member, context: Context): Promise<void> => {
  const absences = await stores.network.absences(absence.network)
  if (absences.some((one) => one.member === to.id && overlap(one, absence)))
    return releaseDeputyship(stores, absence, context)
  const ref = { kind: 'member', id: absence.member }
  const passed = { ...absence, deputy: to.id }
  await stores.network.saveAbsence(passed)
  await tellDeputy(stores, passed)
  await recordChange(stores, context, ref, 'network.handed-over', { from: absence.deputy, to: to.id })
}

/** Whoever is away has nobody until they choose again. */
const releaseDeputyship = async (stores: NetworkStores, absence: Absence, context: Context): Promise<void> => {
  const { member: id, deputy } = absence
  await loseDeputy(stores, absence)
  await recordChange(stores, context, { kind: 'member', id }, 'network.deputy-gone', { deputy })
}
