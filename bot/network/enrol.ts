/** How a network grows: it starts, bodies and organisations are added, people join. */
import { newId } from '../ids.ts'
import { type BodyTemplate, usualBodies } from './bodies/body-templates.ts'
import { usualLinksOf } from './bodies/usual-links.ts'
import { usualCustoms } from './customs.ts'
import { linkPerson, pageIdentity } from './joining/linking.ts'
import type { Body, HolidayRegion, Member, Network, Organisation, OrganisationKind } from './network.ts'
import type { NetworkStore } from './store.ts'

/** Null when there is a network already: one installation serves one. */
export const startNetwork = async (
  store: NetworkStore,
  given: { readonly name: string; readonly holidayRegion: HolidayRegion },
): Promise<{ network: Network; bodies: readonly Body[] } | null> => {
  const network = { id: newId(), ...given }
  if (!(await store.addFirstNetwork(network))) return null
  const bodies = usualBodies.map(({ template, name }) => newBody(network.id, name, template))
  for (const body of bodies) await addBody(store, body)
  for (const link of usualLinksOf(bodies)) await store.saveBodyLink(link)
  return { network, bodies }
}

/** What a body is before anybody says otherwise. */
export const newBody = (network: string, name: string, template: BodyTemplate | null): Body => ({
  id: newId(),
  network,
  name,
  level: template?.level ?? 'policy',
  language: 'nl',
  template: template?.id ?? null,
  hasRings: template?.hasRings ?? false,
  seatPlan: template?.seatPlan ?? {},
  customs: { ...usualCustoms, ...template?.customs },
})

/** Every body has a channel on our own page, for members without Slack or Teams. */
export const addBody = async (store: NetworkStore, body: Body): Promise<void> => {
  await store.saveBody(body)
  const address = { surface: 'web', space: body.network, conversation: body.id } as const
  await store.saveChannel({ id: newId(), network: body.network, body: body.id, member: null, name: body.name, address })
}

/** The organisation of that name, added when the network does not know it yet. */
export const findOrAddOrganisation = async (
  store: NetworkStore,
  network: string,
  name: string,
  kind: OrganisationKind = 'other',
): Promise<Organisation> => {
  const known = (await store.organisations(network)).find((one) => sameName(one.name, name))
  if (known) return known
  const organisation = { id: newId(), network, name, kind, sectors: [], code: null, contact: null, ownHolidays: [] }
  await store.saveOrganisation(organisation)
  return organisation
}

/** A new member takes the given seats, and can be signed in on our own page. */
export const enrol = async (
  store: NetworkStore,
  given: Omit<Member, 'id' | 'language' | 'leftOn'>,
  bodies: readonly string[],
): Promise<Member> => {
  const member: Member = { id: newId(), language: 'nl', leftOn: null, ...given }
  await store.saveMember(member)
  for (const body of bodies)
    await store.seat({ network: member.network, body, member: member.id, ring: 'inner', role: null })
  await linkPerson(store, pageIdentity(member), member)
  return member
}

export const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('nl') === b.trim().toLocaleLowerCase('nl')
