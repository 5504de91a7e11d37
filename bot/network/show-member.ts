/** What is kept of a member in the network itself, and for how long. */
import type { Reader } from '../chat/feature.ts'
import type { Kept, KeptSection } from '../chat/member-affairs.ts'
import { sayDate } from '../dates/say-due.ts'
import { holdingsOf } from './holdings.ts'
import type { Member } from './network.ts'
import type { NetworkStore } from './store.ts'

export const showMember = async (
  store: NetworkStore,
  member: Member,
  reader: Reader,
): Promise<readonly KeptSection[]> => {
  const { network, id } = member
  const [identities, channels, organisation, bodies, holds] = await Promise.all([
    store.identitiesOf(network, id),
    store.channelsOfMember(network, id),
    store.organisation(network, member.organisation),
    store.bodies(network),
    holdingsOf(store, member),
  ])
  const say = reader.words.members.kept
  const nameOf = (body: string) => bodies.find((one) => one.id === body)?.name ?? body
  const { seats, organisations, groups, functions, absence, covers } = holds
  const person: readonly Kept[] = [
    {
      what: say.person(
        [member.name, organisation?.name ?? '', member.function].filter((part) => part !== '').join(', '),
      ),
      until: member.leftOn ? say.untilErased : say.untilLeft,
    },
    { what: say.role(reader.words.network.memberForm.roles[member.role]), until: say.whileMember },
    ...identities.map(({ surface, name }) => ({
      what: say.surface(reader.words.members.surfaces[surface], name),
      until: say.whileMember,
    })),
    ...(channels.length > 0 ? [{ what: say.personalChannels(channels.length), until: say.whileMember }] : []),
  ]
  const places: readonly Kept[] = [
    ...seats.map(({ body }) => ({ what: say.seat(nameOf(body)), until: say.whileThere })),
    ...[...organisations, ...groups].map(({ name }) => ({ what: say.contact(name), until: say.whileThere })),
    ...functions.map(({ name }) => ({ what: say.function(name), until: say.whileThere })),
    ...[...(absence ? [absence] : []), ...covers].map(({ fromOn, untilOn, member: absent }) => ({
      what: (absent === id ? say.absence : say.deputy)(
        sayDate(fromOn, reader.language),
        sayDate(untilOn, reader.language),
      ),
      until: say.untilReplaced,
    })),
  ]
  const copy = { member, identities, channels, seats, absence, covers }
  const named = {
    contactOf: [...organisations, ...groups].map(({ name }) => name),
    functions: functions.map(({ name }) => name),
  }
  return [
    { name: say.personTitle, kept: person, data: { ...copy, ...named } },
    ...(places.length > 0 ? [{ name: say.placesTitle, kept: places, data: {} }] : []),
  ]
}
