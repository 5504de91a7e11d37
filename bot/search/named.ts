/** What bears the name that somebody types: a body, an organisation, a person … */
import type { NamedKind, NamedView } from '../../cards/search.ts'
import type { Context } from '../chat/feature.ts'
import { findTolerantly, plainly } from '../name-search.ts'
import type { Body } from '../network/network.ts'
import { mostTyped } from './search.ts'
import type { SearchStores } from './stores.ts'

/** In spite of a slip; those with exactly that name stand alone. */
export const findNamed = async (
  stores: SearchStores,
  text: string,
  seen: readonly Body[],
  context: Context,
): Promise<readonly NamedView[]> => {
  const typed = text.slice(0, mostTyped.letters)
  if (plainly(typed) === '') return []
  const things = await allNamed(stores, seen, context)
  return findTolerantly(
    things.map((thing) => ({ ...thing, about: '', beside: thing.about })),
    typed,
  ).map(({ beside, ...thing }) => ({ ...thing, about: beside }))
}

const allNamed = async (
  { network, workAgendas }: SearchStores,
  seen: readonly Body[],
  { network: { id } }: Context,
): Promise<readonly NamedView[]> => {
  const [bodies, agendas, themes, organisations, groups, functions, members] = await Promise.all([
    network.bodies(id),
    workAgendas.agendas(id),
    workAgendas.themes(id),
    network.organisations(id),
    network.groups(id),
    network.functions(id),
    network.members(id),
  ])
  const names = new Map(organisations.map((one) => [one.id, one.name]))
  const isSeen = (body: string | null): boolean => body === null || seen.some((one) => one.id === body)
  const as =
    (kind: NamedKind) =>
    (one: { readonly id: string; readonly name: string }): NamedView => ({
      kind,
      id: one.id,
      name: one.name,
      about: '',
    })
  return [
    ...bodies.map(as('body')),
    ...agendas.filter(({ body }) => isSeen(body)).map(as('agenda')),
    ...themes.map(as('theme')),
    ...organisations.map(as('organisation')),
    ...groups.map(as('group')),
    ...functions.map(as('function')),
    ...members.map((one) => ({ ...as('member')(one), about: names.get(one.organisation) ?? '' })),
  ]
}
