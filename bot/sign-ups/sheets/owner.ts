/** Whom one may ask about a sheet: one of those who have a say in its body. */
import type { Option } from '../../../cards/form.ts'
import type { Offered } from '../../../cards/network-fields.ts'
import { ownerSearch } from '../../../cards/sign-up-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { findAll } from '../../name-search.ts'
import { hasVoice, type Member, roleIn } from '../../network/network.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import type { SignUpStores } from '../stores.ts'

type Seats = Pick<SignUpStores, 'network'>

/** Beyond this one types a name; a dialog on Teams carries 28 KB. */
const listLimit = 25
/** Slack takes at most 100 options as the answer to a search. docs.slack.dev, select menu of external data */
const foundLimit = 100

/** Those who have a say in the body by a seat of their own, by name. */
export const voicesOf = async (
  { network: store }: Seats,
  network: string,
  body: string,
): Promise<readonly Member[]> => {
  const [members, seats] = await Promise.all([store.membersOfBody(network, body), store.seatsOfBody(network, body)])
  const seatOf = new Map(seats.map((seat) => [seat.member, seat]))
  return members.filter((one) => hasVoice(roleIn(one, seatOf.get(one.id) ?? null)))
}

/** Oneself first; where there is more to choose from than fits, a search. @param body null where it is still to be chosen */
export const offerOwner = async (
  stores: Seats,
  body: string | null,
  chosen: Pick<Member, 'id' | 'name'>,
  context: Context,
): Promise<Offered> => {
  const others = body === null ? [] : await voicesOf(stores, context.network.id, body)
  const options = [chosen, ...others.filter(({ id }) => id !== chosen.id)].map(toOption)
  const isMore = body === null || options.length > listLimit
  return {
    options: options.slice(0, listLimit),
    chosen: options.slice(0, 1),
    ...(isMore ? { search: ownerSearch } : {}),
  }
}

const toOption = ({ id, name }: Pick<Member, 'id' | 'name'>): Option => ({ value: id, label: name })

/** Oneself, and whoever one meets in a body in which one has a say. */
export const searchOwner =
  (stores: Seats) =>
  async ({ query }: { readonly query: string }, context: Context): Promise<readonly Option[]> => {
    const bodies = await bodiesHeardFrom(stores.network, context)
    const met = await Promise.all(bodies.map(({ id }) => voicesOf(stores, context.network.id, id)))
    const members = new Map([context.member, ...met.flat()].map((one) => [one.id, one]))
    const named = [...members.values()].map(({ id, name }) => ({ value: id, name, about: '' }))
    return (query.trim() === '' ? named : findAll(named, query))
      .slice(0, foundLimit)
      .map(({ value, name }) => ({ value, label: name }))
  }

/** @param kept who it was, and may stay @throws {Refusal} field.missing, sign-up.owner-outside at `owner` */
export const readOwner = async (
  stores: Seats,
  { body, owner, kept }: { readonly body: string; readonly owner: string; readonly kept: string },
  { network }: Context,
): Promise<string> => {
  if (owner === '') throw refusal('field.missing', undefined, 'owner')
  if (owner === kept) return owner
  const voices = await voicesOf(stores, network.id, body)
  if (!voices.some(({ id }) => id === owner)) throw refusal('sign-up.owner-outside', undefined, 'owner')
  return owner
}
