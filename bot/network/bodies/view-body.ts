/** What a body's card shows. */
import type { BodyView, PersonView } from '../../../cards/network-bodies.ts'
import { readPeople } from '../members/people.ts'
import type { Body } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import { templateOf } from './body-templates.ts'
import { countOrganisations, inRing, kindsAtTable, type Sitter, sittersIn } from './table.ts'

export const viewBody = async (store: NetworkStore, body: Body): Promise<BodyView> => {
  const { network, id } = body
  const [seats, channels, people, all] = await Promise.all([
    store.seatsOfBody(network, id),
    store.channelsOfBody(network, id),
    readPeople(store, network),
    store.channels(network),
  ])
  const sitters = sittersIn(seats, people)
  const withRole = (role: Sitter['role']) => namesOf(sitters.filter((sitter) => sitter.role === role))
  const secretariat = withRole('secretariat')
  // Who keeps the secretariat keeps it everywhere, with or without a seat.
  const keepers = [...people.members.values()].filter(({ role }) => role === 'secretariat').map(({ name }) => name)
  const inner = body.hasRings ? inRing(sitters, 'inner') : sitters
  return {
    level: body.level,
    language: body.language,
    template: templateOf(body)?.name ?? null,
    organisations: countOrganisations(sitters),
    chairs: withRole('chair'),
    facilitators: withRole('facilitator'),
    secretariat: secretariat.length > 0 ? secretariat : keepers,
    inner: peopleOf(inner),
    outer: body.hasRings ? peopleOf(inRing(sitters, 'outer')) : [],
    hasRings: body.hasRings,
    kinds: kindsAtTable(sitters, body.seatPlan),
    hasPlatform: all.some(({ address }) => address.surface !== 'web'),
    channels: channels.map(({ address, name }) => ({ surface: address.surface, name })),
  }
}

const namesOf = (sitters: readonly Sitter[]): readonly string[] => sitters.map(({ member }) => member.name)

const peopleOf = (sitters: readonly Sitter[]): readonly PersonView[] =>
  sitters.map(({ member, organisation }) => ({ name: member.name, organisation: organisation?.name ?? '' }))
