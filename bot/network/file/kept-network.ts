/** The whole of a network as it is kept, read at once. */
import type { BodyLink } from '../chain.ts'
import type {
  Absence,
  Body,
  ExternalLink,
  Group,
  IntendedSeat,
  Member,
  Network,
  NetworkFunction,
  Organisation,
  Seat,
} from '../network.ts'
import type { NetworkStore } from '../store.ts'

/** @property network null when nothing is kept yet */
export interface KeptNetwork {
  readonly network: Network | null
  readonly organisations: readonly Organisation[]
  readonly bodies: readonly Body[]
  readonly members: readonly Member[]
  readonly formerMembers: readonly Member[]
  readonly seats: readonly Seat[]
  readonly groups: readonly Group[]
  readonly functions: readonly NetworkFunction[]
  readonly links: readonly ExternalLink[]
  readonly absences: readonly Absence[]
  readonly bodyLinks: readonly BodyLink[]
  readonly intendedSeats: readonly IntendedSeat[]
}

export const noNetwork: KeptNetwork = {
  network: null,
  organisations: [],
  bodies: [],
  members: [],
  formerMembers: [],
  seats: [],
  groups: [],
  functions: [],
  links: [],
  absences: [],
  bodyLinks: [],
  intendedSeats: [],
}

export const readKept = async (store: NetworkStore): Promise<KeptNetwork> => {
  const [network] = await store.networks()
  if (!network) return noNetwork
  const { id } = network
  return {
    network,
    organisations: await store.organisations(id),
    bodies: await store.bodies(id),
    members: await store.members(id),
    formerMembers: await store.formerMembers(id),
    seats: await store.seats(id),
    groups: await store.groups(id),
    functions: await store.functions(id),
    links: await store.links(id),
    absences: await store.absences(id),
    bodyLinks: await store.bodyLinks(id),
    intendedSeats: await store.intendedSeats(id),
  }
}
