/** Fills an empty database with the people, organisations and bodies of the invented network. */
import { dayAt, daysAfter } from '../../bot/clock.ts'
import { newId } from '../../bot/ids.ts'
import { bodyTemplates } from '../../bot/network/bodies/body-templates.ts'
import { addBody, enrol, newBody, startNetwork } from '../../bot/network/enrol.ts'
import type { NetworkStore } from '../../bot/network/store.ts'
import { demoFunctions, demoGroups, demoLinks, demoOrganisations } from './organisations.ts'
import { demoAbsence, demoMembers, demoNetwork, demoTable } from './people.ts'
import { seedChain } from './seed-chain.ts'

/** Ids by name. @throws {Error} when the invented network has no such thing */
type IdOf = (name: string) => string

/** @returns the network's id */
export const seedPeople = async (store: NetworkStore, now: number): Promise<string> => {
  const started = await startNetwork(store, demoNetwork)
  if (!started) throw new Error('The invented network goes into an empty database only.')
  const { id: network } = started.network
  const organisationOf = idsOf(demoOrganisations)
  await seedBodies(store, network)
  const memberOf = await seedMembers(store, network, organisationOf)
  for (const { contact, ...organisation } of demoOrganisations) {
    const [id, member] = [organisationOf(organisation.name), contact && memberOf(contact)]
    await store.saveOrganisation({ ...organisation, id, network, contact: member })
  }
  await seedWhoIsWho(store, network, organisationOf, memberOf)
  await seedAbsence(store, network, memberOf, dayAt(now))
  await seedChain(store, network, organisationOf, now)
  return network
}

const seedBodies = async (store: NetworkStore, network: string): Promise<void> => {
  const template = bodyTemplates.find(({ id }) => id === demoTable.template) ?? null
  await addBody(store, newBody(network, demoTable.name, template))
}

const seedMembers = async (store: NetworkStore, network: string, organisationOf: IdOf): Promise<IdOf> => {
  const bodyOf = idOfNamed(await store.bodies(network))
  const members = []
  for (const { seats, organisation, ...person } of demoMembers) {
    const member = await enrol(store, { ...person, network, organisation: organisationOf(organisation) }, [])
    members.push(member)
    for (const { body, role = null, ring = 'inner' } of seats)
      await store.seat({ network, body: bodyOf(body), member: member.id, role, ring })
  }
  return idOfNamed(members)
}

const seedWhoIsWho = async (
  store: NetworkStore,
  network: string,
  organisationOf: IdOf,
  memberOf: IdOf,
): Promise<void> => {
  for (const { name, organisations, contact } of demoGroups) {
    const group = { id: newId(), network, name, contact: memberOf(contact) }
    await store.saveGroup({ ...group, organisations: organisations.map(organisationOf) })
  }
  for (const { name, organisation, holder } of demoFunctions) {
    const held = { id: newId(), network, name, holder: holder && memberOf(holder) }
    await store.saveFunction({ ...held, organisation: organisationOf(organisation) })
  }
  for (const link of demoLinks) await store.saveLink({ ...link, id: newId(), network })
}

const seedAbsence = async (store: NetworkStore, network: string, memberOf: IdOf, today: string): Promise<void> => {
  const { member, deputy, daysBefore, daysAhead } = demoAbsence
  await store.saveAbsence({
    network,
    member: memberOf(member),
    deputy: memberOf(deputy),
    fromOn: daysAfter(today, -daysBefore),
    untilOn: daysAfter(today, daysAhead),
  })
}

/** New ids for what is not kept yet. */
const idsOf = (things: readonly { readonly name: string }[]): IdOf =>
  idOfNamed(things.map(({ name }) => ({ name, id: newId() })))

const idOfNamed = (things: readonly { readonly name: string; readonly id: string }[]): IdOf => {
  const ids = new Map(things.map(({ name, id }) => [name, id]))
  return (name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`The invented network has no ${name}.`)
    return id
  }
}
