/** A network as large as they come: 120 invented gemeenten, 500 members, each organisation with a contact. */
import type { Organisation } from '../../bot/network/network.ts'
import type { Storage } from '../../storage/open.ts'

const [organisationCount, memberCount] = [120, 500]

export const townOf = (number: number): string => `Gemeente Veldwoude ${number}`
export const personOf = (number: number): string => `Joris Vermaas ${number}`

/** Person n belongs to organisation n modulo 120, of which the first is the contact. */
export const growNetwork = ({ network: store, unitOfWork }: Storage, network: string): Promise<void> =>
  unitOfWork.run(async () => {
    for (let at = 0; at < organisationCount; at += 1) await store.saveOrganisation(organisation(network, at))
    for (let at = 0; at < memberCount; at += 1) {
      const [id, name, home] = [`person-${at}`, personOf(at), `town-${at % organisationCount}`]
      const held = at < organisationCount ? 'wethouder' : 'beleidsmedewerker'
      await store.saveMember({
        id,
        network,
        name,
        organisation: home,
        function: held,
        role: 'member',
        language: 'nl',
        leftOn: null,
      })
    }
  })

const organisation = (network: string, at: number): Organisation => ({
  id: `town-${at}`,
  network,
  name: townOf(at),
  kind: 'municipality',
  sectors: [],
  code: null,
  contact: `person-${at}`,
  ownHolidays: [],
})
