/** Everything in the network that hangs on one member. */
import type { Absence, Group, Member, NetworkFunction, Organisation, Seat } from '../network.ts'
import type { NetworkStore } from '../store.ts'

/**
 * @property organisations and groups of which the member is the contact.
 * @property functions that the member holds.
 * @property covers absences in which the member is the deputy.
 */
export interface Holdings {
  readonly seats: readonly Seat[]
  readonly organisations: readonly Organisation[]
  readonly groups: readonly Group[]
  readonly functions: readonly NetworkFunction[]
  readonly absence: Absence | null
  readonly covers: readonly Absence[]
}

export const holdingsOf = async (store: NetworkStore, { network, id }: Member): Promise<Holdings> => {
  const [seats, organisations, groups, functions, absences] = await Promise.all([
    store.seatsOfMember(network, id),
    store.organisations(network),
    store.groups(network),
    store.functions(network),
    store.absences(network),
  ])
  return {
    seats,
    organisations: organisations.filter(({ contact }) => contact === id),
    groups: groups.filter(({ contact }) => contact === id),
    functions: functions.filter(({ holder }) => holder === id),
    absence: absences.find(({ member }) => member === id) ?? null,
    covers: absences.filter(({ deputy }) => deputy === id),
  }
}
