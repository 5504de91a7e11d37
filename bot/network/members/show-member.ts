/** What is kept of a member in the network itself, and for how long. */
import type { Reader } from '../../chat/feature.ts'
import type { Kept, KeptSection } from '../../chat/member-affairs.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Member } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import { type Holdings, holdingsOf } from './holdings.ts'

export const showMember = async (
  store: NetworkStore,
  member: Member,
  reader: Reader,
): Promise<readonly KeptSection[]> => {
  const holds = await holdingsOf(store, member)
  const say = reader.words.members.kept
  const places = await placesOf(store, member, holds, reader)
  const { organisations, groups, functions, ...kept } = holds
  const data = { member, ...kept, contactOf: namesOf([...organisations, ...groups]), functions: namesOf(functions) }
  return [
    { name: say.personTitle, kept: await personOf(store, member, reader), data },
    ...(places.length > 0 ? [{ name: say.placesTitle, kept: places, data: {} }] : []),
  ]
}

const namesOf = (things: readonly { readonly name: string }[]): readonly string[] => things.map(({ name }) => name)

const personOf = async (store: NetworkStore, member: Member, { words }: Reader): Promise<readonly Kept[]> => {
  const say = words.members.kept
  const organisation = await store.organisation(member.network, member.organisation)
  const person = [member.name, organisation?.name ?? '', member.function].filter((part) => part !== '')
  return [
    { what: say.person(person.join(', ')), until: member.leftOn ? say.untilErased : say.untilLeft },
    { what: say.role(words.network.memberForm.roles[member.role]), until: say.whileMember },
  ]
}

const placesOf = async (
  store: NetworkStore,
  { network, id }: Member,
  { seats, organisations, groups, functions, absence, covers }: Holdings,
  { words, language }: Reader,
): Promise<readonly Kept[]> => {
  const say = words.members.kept
  const bodies = new Map((await store.bodies(network)).map((body) => [body.id, body.name]))
  const duties = [
    ...seats.map(({ body }) => say.seat(bodies.get(body) ?? body)),
    ...namesOf([...organisations, ...groups]).map(say.contact),
    ...namesOf(functions).map(say.function),
  ]
  const away = [...(absence ? [absence] : []), ...covers].map(({ fromOn, untilOn, member: absent }) =>
    (absent === id ? say.absence : say.deputy)(sayDate(fromOn, language), sayDate(untilOn, language)),
  )
  return [
    ...duties.map((what) => ({ what, until: say.whileThere })),
    ...away.map((what) => ({ what, until: say.untilReplaced })),
  ]
}
