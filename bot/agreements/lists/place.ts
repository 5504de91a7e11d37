/** Where or whose the agreements are that somebody asks for by a name. */
import type { Context } from '../../chat/feature.ts'
import { findTolerantly } from '../../name-search.ts'
import { refusal } from '../../refusal.ts'
import type { AgreementStores } from '../stores.ts'

export interface Place {
  readonly kind: 'body' | 'agenda' | 'theme' | 'organisation' | 'group' | 'function' | 'member'
  readonly id: string
  readonly name: string
}

/** Of more than this many one would have to read on; then the name alone says enough. */
const mostNamed = 5

/**
 * The one thing that bears this name, in spite of a slip. Where several do, that of the kind first said above: of a
 * body and an organisation of one name people mean the body.
 *
 * @throws {Refusal} agreement.place-unknown, agreement.place-ambiguous
 */
export const findPlace = async (stores: AgreementStores, name: string, context: Context): Promise<Place> =>
  choosePlace(await allPlaces(stores, context), name)

/** As `findPlace`, of those given. */
export const choosePlace = (places: readonly Place[], name: string): Place => {
  const found = findTolerantly(
    places.map((place) => ({ ...place, about: '' })),
    name,
  )
  const [first] = found
  if (!first) throw refusal('agreement.place-unknown', { name })
  const alike = found.filter(({ kind }) => kind === first.kind)
  if (alike.length > 1) {
    const names = alike.slice(0, mostNamed).map((place) => place.name)
    throw refusal('agreement.place-ambiguous', { name, names: names.join(', ') })
  }
  return { kind: first.kind, id: first.id, name: first.name }
}

/** All that has a name, in the order in which it is meant. */
export const allPlaces = async (
  { network, workAgendas }: AgreementStores,
  context: Context,
): Promise<readonly Place[]> => {
  const id = context.network.id
  const [bodies, agendas, themes, organisations, groups, functions, members] = await Promise.all([
    network.bodies(id),
    workAgendas.agendas(id),
    workAgendas.themes(id),
    network.organisations(id),
    network.groups(id),
    network.functions(id),
    network.members(id),
  ])
  const as =
    (kind: Place['kind']) =>
    (one: { readonly id: string; readonly name: string }): Place => ({ kind, id: one.id, name: one.name })
  return [
    ...bodies.map(as('body')),
    ...agendas.map(as('agenda')),
    ...themes.map(as('theme')),
    ...organisations.map(as('organisation')),
    ...groups.map(as('group')),
    ...functions.map(as('function')),
    ...members.map(as('member')),
  ]
}
