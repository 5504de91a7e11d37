/** What a typed filter asks of the store, and what the list is then called. */
import type { Context } from '../../chat/feature.ts'
import { plainly } from '../../name-search.ts'
import type { Body } from '../../network/network.ts'
import { coveredBy } from '../../network/seating.ts'
import { requireSeat } from '../access.ts'
import { agreementKinds } from '../agreement.ts'
import type { Party } from '../party.ts'
import { type AgreementQuery, projectQuery } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { type Filter, type Narrowing, readFilter } from './filter.ts'
import { involvedRoles, owingRoles, partiesActedFor, partiesAnsweredFor } from './parties.ts'
import { allPlaces, choosePlace, type Place } from './place.ts'

/**
 * @property subject what it is of, in short: a file is called after it.
 * @property isOwn what one owes oneself: it is of no concern to who else is there.
 * @property query what somebody owes when it is asked for somebody; `involved` then what else they have a part in.
 */
export interface Asked {
  readonly title: string
  readonly subject: string
  readonly isOwn: boolean
  readonly query: AgreementQuery
  readonly involved: AgreementQuery | null
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
  const places = text.trim() === '' ? [] : await allPlaces(stores, context)
  const names = new Set(places.map(({ name }) => plainly(name)))
  const filter = readFilter(text, (typed) => names.has(plainly(typed)))
  const { narrowings } = filter
  const place = filter.name === '' ? null : choosePlace(places, filter.name)
  if (place?.kind === 'body') await requireSeat(stores.network, context, place.id)
  const isWide = place !== null || narrowings.some((one) => one === 'mine' || one === 'involved' || one === 'all')
  const bodies = place?.kind === 'body' ? [place.id] : (isWide ? visible : here).map(({ id }) => id)
  // Of a werkagenda all projects, done or not; narrowed it is about what somebody still has to do.
  const isAgenda = place?.kind === 'agenda' && narrowings.every((one) => one === 'all')
  const person = await findPerson(stores, filter, place, context)
  // Of a body that is asked for by name, what there is in it.
  const isOwing = person?.isSelf && place?.kind !== 'body' && !narrowings.includes('involved')
  const query: AgreementQuery = {
    ...(isAgenda ? projectQuery : filter.serial === null ? { isOpen: true } : { serial: filter.serial }),
    bodies,
    ...(place && !person && (await queryAt(stores, place, context))),
    ...(person && { parties: person.parties, roles: narrowings.includes('involved') ? involvedRoles : owingRoles }),
    ...(isOwing && { alsoOwnedBy: await partiesAnsweredFor(stores.network, context) }),
    ...queryOf(filter, context),
  }
  const name = person?.name ?? place?.name ?? onlyName(isWide ? [] : here)
  return {
    title: isAgenda ? context.words.agreements.list.projectsOf(place.name) : titleOf(filter, name, context),
    subject: place === null ? [text, name ?? ''].join(' ') : narrowings.length === 0 ? place.name : text,
    isOwn: person?.isSelf ?? false,
    query,
    involved: person && narrowings.every((one) => one === 'mine') ? involvedIn(query) : null,
  }
}

const involvedIn = ({ alsoOwnedBy: _, ...query }: AgreementQuery): AgreementQuery => ({
  ...query,
  roles: involvedRoles,
})

/** Whose agreements are asked for: one's own, or those of somebody by name; null for what is nobody's. */
const findPerson = async (
  { network }: AgreementStores,
  { narrowings }: Filter,
  place: Place | null,
  context: Context,
): Promise<{ readonly name: string | null; readonly isSelf: boolean; readonly parties: readonly Party[] } | null> => {
  if (narrowings.includes('mine') || (narrowings.includes('involved') && place === null))
    return { name: place?.name ?? null, isSelf: true, parties: await partiesActedFor(network, context) }
  const member = place?.kind === 'member' ? await network.member(context.network.id, place.id) : null
  if (!member) return null
  const covers = await coveredBy(network, member, context.today)
  const organisation = await network.organisation(member.network, member.organisation)
  return {
    name: context.words.agreements.list.ofPerson(member.name, organisation?.name ?? ''),
    isSelf: false,
    parties: await partiesActedFor(network, { network: context.network, member, covers }),
  }
}

const onlyName = (bodies: readonly Body[]): string | null => (bodies.length === 1 ? (bodies[0]?.name ?? null) : null)

const queryOf = ({ narrowings }: Filter, { today }: Context): AgreementQuery => {
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

const titleOf = ({ narrowings, serial }: Filter, name: string | null, { words }: Context): string => {
  const say = words.agreements.list
  if (serial !== null)
    return name === null ? words.agreements.decided(serial) : say.within(words.agreements.decided(serial), name)
  const said = narrowings.filter((one) => one !== 'all').map((one) => say.titles[one])
  if (said.length === 0) return name === null ? say.title : say.titleOf(name)
  const title = said.join(', ')
  const whole = `${title.slice(0, 1).toLocaleUpperCase('nl')}${title.slice(1)}`
  return name === null ? whole : say.within(whole, name)
}
