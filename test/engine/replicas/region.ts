/** A network whose bodies each have conversations on Slack and Teams, and a member who may speak in all of them. */

import { enrol, findOrAddOrganisation, startNetwork } from '../../../bot/network/enrol.ts'
import type { Body, Member } from '../../../bot/network/network.ts'
import type { Storage } from '../../../storage/open.ts'
import { must } from '../../world.ts'
import type { Platforms } from './platforms.ts'

export interface Region {
  readonly network: string
  readonly bodies: readonly Body[]
  readonly member: Member
}

/** @param size conversations of each body; every fifth is on Teams, which takes a message in two seconds */
export const settleRegion = async (
  { network: store }: Storage,
  { addressOf }: Pick<Platforms, 'addressOf'>,
  size: number,
): Promise<Region> => {
  const given = { name: 'Regio Noord', holidayRegion: 'noord' } as const
  const { network, bodies } = must(await startNetwork(store, given), 'empty database')
  const { id: organisation } = await findOrAddOrganisation(store, network.id, 'SWV Noorderkring VO')
  const who = { network: network.id, name: 'Anna Wiegersma', organisation, function: '', role: 'secretariat' } as const
  const taken = bodies.slice(0, 5)
  const member = await enrol(
    store,
    who,
    taken.map(({ id }) => id),
  )
  for (const [at, body] of taken.entries())
    for (let count = 0; count < size; count += 1) {
      const surface = count % 5 === 4 ? 'teams' : 'slack'
      const id = surface === 'slack' ? `C${at}X${count}` : `19:${at}-${count}@thread.tacv2`
      const address = addressOf(surface, id)
      await store.saveChannel({ id, network: network.id, body: body.id, member: null, name: id, address })
    }
  return { network: network.id, bodies: taken, member }
}
