/** The people of the model test in a network that is kept: their seats, and who stands in for whom. */
import type { Address, Identity } from '../../../bot/chat/address.ts'
import { usualCustoms } from '../../../bot/network/customs.ts'
import type { Storage } from '../../../storage/open.ts'
import { dayOf } from '../../case-rounds/machine/calendar.ts'
import { bodies } from '../machine/command.ts'
import { newRoster, persons, type Role } from '../machine/roster.ts'

export const identityOf = (network: string, person: number): Identity => ({
  ...{ surface: 'slack', space: network, user: `m${person}`, name: '' },
})
export const addressOf = (network: string, conversation: string): Address => ({
  ...{ surface: 'slack', space: network, conversation },
})

export const seatRegion = ({ network: store, unitOfWork }: Storage, network: string): Promise<void> =>
  unitOfWork.run(async () => {
    await store.saveNetwork({ id: network, name: network, holidayRegion: 'midden' })
    const common = { network, sectors: [], code: null, contact: null, ownHolidays: [] }
    for (const { organisation, kind } of persons)
      await store.saveOrganisation({ ...common, id: `org${organisation}`, name: `Org ${organisation}`, kind })
    for (const body of bodies) await addBody(store, network, body)
    for (const [person, { organisation }] of persons.entries()) {
      await store.saveMember({
        ...{ id: `m${person}`, network, name: `Invented ${person}`, organisation: `org${organisation}` },
        ...{ function: '', role: 'member', language: 'nl', leftOn: null },
      })
      await store.linkIdentity(identityOf(network, person), network, `m${person}`)
    }
    for (const [person, { role }] of newRoster().entries()) await seat(store, network, { person, role })
  })

const addBody = async (store: Storage['network'], network: string, body: string): Promise<void> => {
  const needsBothSides = body === bodies[0]
  await store.saveBody({
    ...{ id: body, network, name: body, level: 'policy', language: 'nl', template: null, hasRings: false },
    ...{ seatPlan: {}, customs: { ...usualCustoms, needsBothSides } },
  })
  await store.saveChannel({
    ...{ id: `channel of ${body}`, network, body, member: null, name: body },
    address: addressOf(network, body),
  })
}

/** In both bodies alike. */
export const seat = async (
  store: Storage['network'],
  network: string,
  { person, role }: { readonly person: number; readonly role: Role | null },
): Promise<void> => {
  const member = `m${person}`
  for (const body of bodies)
    await (role === null
      ? store.unseat(network, body, member)
      : store.seat({ network, body, member, ring: 'inner', role }))
}

/** From today on. */
export const standIn = async (
  store: Storage['network'],
  network: string,
  { person, deputy, now }: { readonly person: number; readonly deputy: number | null; readonly now: number },
): Promise<void> => {
  const member = `m${person}`
  const absence = { network, member, fromOn: dayOf(now), untilOn: '2099-12-31' }
  await (deputy === null
    ? store.removeAbsence(network, member)
    : store.saveAbsence({ ...absence, deputy: `m${deputy}` }))
}
