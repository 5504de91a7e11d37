/** Who sits in a body: shown to all, given, changed and taken back by the secretariat. */
import {
  type AddSeatsValues,
  type ChangeSeatValues,
  networkAddSeatsForm,
  networkChangeSeatForm,
  networkSearchSeatsForm,
  type SitterView,
  sameRole,
  seatRoles,
  seatsCard,
} from '../../../cards/network-seats.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { isFound } from '../../name-search.ts'
import { requireChoice } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { listOrSearch, memberOptions, readSeveral } from '../choices.ts'
import { readPeople } from '../members/people.ts'
import { type Body, type Role, rings, type Seat } from '../network.ts'
import { type Listed, pageOfRows } from '../register.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange, whatChanged } from '../write-down.ts'
import { requireBody } from './find-body.ts'
import { settleIntentions } from './overleg/intentions.ts'
import { type Sitter, sittersIn } from './table.ts'

export interface SeatsListed extends Listed {
  readonly body: string
}

export const showSeats = async (store: NetworkStore, asked: SeatsListed, context: Context): Promise<Reply> => {
  const { member, words } = context
  const body = await requireBody(store, asked.body, context)
  const [seats, people] = await Promise.all([store.seatsOfBody(body.network, body.id), readPeople(store, body.network)])
  const sitters = sittersIn(seats, people)
    .map(viewSitter)
    .filter((one) => isFound({ name: one.name, about: `${one.organisation} ${one.function}` }, asked.query))
  const view = {
    body,
    sitters: sitters.slice(asked.skip, asked.skip + pageOfRows),
    total: sitters.length,
    skip: asked.skip,
    query: asked.query.trim(),
    mayWrite: member.role === 'secretariat',
  }
  return whisper(seatsCard(view, words))
}

const viewSitter = ({ member, organisation, seat, role }: Sitter): SitterView => ({
  member: member.id,
  name: member.name,
  organisation: organisation?.name ?? '',
  function: member.function,
  role,
  ring: seat.ring,
})

export const askSeatSearch = async (store: NetworkStore, id: string, context: Context): Promise<Reply> =>
  openForm(networkSearchSeatsForm(await requireBody(store, id, context), context.words))

/** Whoever sits there already is not offered. */
export const askNewSeats = async (store: NetworkStore, id: string, context: Context): Promise<Reply> => {
  const body = await requireBody(store, id, context)
  const [seats, people] = await Promise.all([store.seatsOfBody(body.network, id), readPeople(store, body.network)])
  const taken = new Set(seats.map((seat) => seat.member))
  const others = memberOptions(people).filter(({ value }) => !taken.has(value))
  return openForm(networkAddSeatsForm(body, listOrSearch(others, [], 'network.several-members'), context.words))
}

export const addSeats = async (
  stores: NetworkStores,
  id: string,
  values: AddSeatsValues,
  context: Context,
): Promise<Reply> => {
  const { network: store } = stores
  const body = await requireBody(store, id, context)
  const { members } = await readPeople(store, body.network)
  const chosen = readSeveral(members, values.members, 'members')
  if (chosen.length === 0) throw refusal('field.missing', undefined, 'members')
  const taken = new Set((await store.seatsOfBody(body.network, id)).map((seat) => seat.member))
  const seated = chosen.flatMap((one) => (taken.has(one) ? (members.get(one)?.name ?? []) : []))
  if (seated.length > 0) throw refusal('body.already-seated', { names: seated.join(', ') }, 'members')
  const role = readRole(values.role)
  const ring = body.hasRings ? requireChoice(values.ring ?? '', rings, 'ring') : 'inner'
  for (const member of chosen) {
    await giveSeat(stores, null, { network: body.network, body: id, member, ring, role }, context)
  }
  await settleIntentions(stores, body, context)
  return showSeats(store, { body: id, query: '', skip: 0 }, context)
}

export const askSeat = async (
  store: NetworkStore,
  asked: { body: string; member: string },
  context: Context,
): Promise<Reply> => {
  const body = await requireBody(store, asked.body, context)
  const seat = await requireSeatOf(store, body, asked.member)
  const member = await store.member(body.network, asked.member)
  if (!member) throw refusal('network.entry-gone')
  const isSecretariat = member.role === 'secretariat'
  const role = seatRoles.find((one) => one === seat.role) ?? null
  const view = { body, member: member.id, name: member.name, isSecretariat, role, ring: seat.ring }
  return openForm(networkChangeSeatForm(view, context.words))
}

export const changeSeat = async (
  stores: NetworkStores,
  asked: { body: string; member: string },
  values: ChangeSeatValues,
  context: Context,
): Promise<Reply> => {
  const { network: store } = stores
  const body = await requireBody(store, asked.body, context)
  const seat = await requireSeatOf(store, body, asked.member)
  const place = requireChoice(values.place, body.hasRings ? [...rings, 'none'] : ['kept', 'none'], 'place')
  if (place === 'none') await takeSeat(stores, seat, context)
  else {
    const ring = rings.find((one) => one === place) ?? seat.ring
    const role = values.role === undefined ? seat.role : readRole(values.role)
    await giveSeat(stores, seat, { ...seat, ring, role }, context)
  }
  await settleIntentions(stores, body, context)
  return showSeats(store, { body: body.id, query: '', skip: 0 }, context)
}

const giveSeat = async (stores: NetworkStores, kept: Seat | null, seat: Seat, context: Context): Promise<void> => {
  await stores.network.seat(seat)
  const { ring, role } = seat
  const changes = whatChanged(kept && { ring: kept.ring, role: kept.role }, { ring, role })
  const verb = kept ? 'network.seat-changed' : 'network.seated'
  await recordChange(stores, context, bodyRef(seat), verb, { member: seat.member, ...changes })
}

const takeSeat = async (stores: NetworkStores, seat: Seat, context: Context): Promise<void> => {
  await stores.network.unseat(seat.network, seat.body, seat.member)
  await recordChange(stores, context, bodyRef(seat), 'network.unseated', { member: seat.member })
}

const bodyRef = ({ body }: Seat) => ({ kind: 'body', id: body })

const readRole = (value: string): Role | null => {
  const role = requireChoice(value, [sameRole, ...seatRoles], 'role')
  return role === sameRole ? null : role
}

/** @throws {Refusal} network.entry-gone: somebody else took it back */
const requireSeatOf = async (store: NetworkStore, { network, id }: Body, member: string): Promise<Seat> => {
  const seat = await store.seatOf(network, id, member)
  if (!seat) throw refusal('network.entry-gone')
  return seat
}
