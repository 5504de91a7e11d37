/** What a typed filter asks of the store, and what the list is then called. */
import type { Context } from '../../chat/feature.ts'
import type { Body } from '../../network/network.ts'
import { requireSeat } from '../access.ts'
import { agreementKinds } from '../agreement.ts'
import type { Party } from '../party.ts'
import type { AgreementQuery } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { type Narrowing, readFilter } from './filter.ts'
import { partiesActedFor } from './parties.ts'
import { findPlace, type Place } from './place.ts'

export interface Asked {
  readonly title: string
  readonly query: AgreementQuery
}

/** @property here the bodies that are meant when nothing is said; `visible` all that this member sees. */
export interface Bodies {
  readonly here: readonly Body[]
  readonly visible: readonly Body[]
}

/** @throws {Refusal} agreement.place-unknown, agreement.place-ambiguous, channel.not-seated */
export const readAsked = async (
  stores: AgreementStores,
  text: string,
  { here, visible }: Bodies,
  context: Context,
): Promise<Asked> => {
  const { narrowings, name } = readFilter(text)
  const place = name === '' ? null : await findPlace(stores, name, context)
  if (place?.kind === 'body') await requireSeat(stores.network, context, place.id)
  const isWide = place !== null || narrowings.some((one) => one === 'mine' || one === 'all')
  const bodies = place?.kind === 'body' ? [place.id] : (isWide ? visible : here).map(({ id }) => id)
  const mine = narrowings.includes('mine') ? await partiesActedFor(stores.network, context) : null
  const query: AgreementQuery = {
    isOpen: true,
    bodies,
    ...(place && (await queryAt(stores, place, context))),
    ...queryOf(narrowings, context),
  }
  return {
    title: titleOf(narrowings, place?.name ?? onlyName(isWide ? [] : here), context),
    query: mine ? { ...query, parties: mine, roles: ['owner', 'lead'] } : query,
  }
}

const onlyName = (bodies: readonly Body[]): string | null => (bodies.length === 1 ? (bodies[0]?.name ?? null) : null)

const queryOf = (narrowings: readonly Narrowing[], { today }: Context): AgreementQuery => {
  const asks = (one: Narrowing): boolean => narrowings.includes(one)
  const kinds = agreementKinds.filter(asks)
  return {
    ...(asks('late') && { lateOn: today }),
    ...(asks('without-owner') && { without: 'owner' }),
    ...(asks('without-term') && { without: 'term' }),
    ...((asks('closed') || asks('to-confirm')) && { isOpen: false }),
    ...(asks('to-confirm') && { states: ['reported_done'] }),
    ...(kinds.length > 0 && { kinds }),
  }
}

/** Whatever an organisation has a part in, also by its people and the groups in which it stands. */
export const queryAt = async (stores: AgreementStores, place: Place, context: Context): Promise<AgreementQuery> => {
  if (place.kind === 'body') return {}
  if (place.kind === 'agenda') return { agenda: place.id }
  if (place.kind === 'theme') return { theme: place.id }
  const party: Party = { kind: place.kind, id: place.id }
  const roles = ['owner', 'lead', 'partner', 'consulted'] as const
  if (place.kind !== 'organisation') return { parties: [party], roles }
  const [members, groups] = await Promise.all([
    stores.network.members(context.network.id),
    stores.network.groups(context.network.id),
  ])
  const people = members.filter(({ organisation }) => organisation === place.id)
  const within = groups.filter(({ organisations }) => organisations.includes(place.id))
  const parties = [
    party,
    ...people.map(({ id }): Party => ({ kind: 'member', id })),
    ...within.map(({ id }): Party => ({ kind: 'group', id })),
  ]
  return { parties, roles }
}

const titleOf = (narrowings: readonly Narrowing[], name: string | null, { words }: Context): string => {
  const say = words.agreements.list
  const said = narrowings.filter((one) => one !== 'all').map((one) => say.titles[one])
  if (said.length === 0) return name === null ? say.title : say.titleOf(name)
  const title = said.join(', ')
  const whole = `${title.slice(0, 1).toLocaleUpperCase('nl')}${title.slice(1)}`
  return name === null ? whole : say.within(whole, name)
}
