/** The register of bodies: who meets, at what level, and which seats of the table are empty. */

import { bodyBlocks, bodyFacts, bodyNotices } from '../../../cards/network-bodies.ts'
import type { EntryRow } from '../../../cards/network-register.ts'
import { comingFacts, customsFacts, overlegBlocks, overlegMoves } from '../../../cards/overleg.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { BodyAffairs } from '../../chat/body-affairs.ts'
import type { Context } from '../../chat/feature.ts'
import { type People, readPeople } from '../members/people.ts'
import type { Body, Seat } from '../network.ts'
import type { Register } from '../register.ts'
import { viewOverleg } from './overleg/view-overleg.ts'
import { removeBody } from './remove-body.ts'
import type { BodyStores } from './stores.ts'
import { countOrganisations, emptySeats, kindsAtTable, sittersIn } from './table.ts'
import { viewBody } from './view-body.ts'
import { askBody } from './write-body.ts'

/** @param affairs of the features that keep things of a body: it is removed only when none keeps any */
export const bodiesRegister = (stores: BodyStores, affairs: readonly BodyAffairs[]): Register => ({
  name: 'bodies',
  list: async ({ network, words }) => {
    const [bodies, seats, people] = await Promise.all([
      stores.network.bodies(network.id),
      stores.network.seats(network.id),
      readPeople(stores.network, network.id),
    ])
    const seatsOf = Map.groupBy(seats, (seat) => seat.body)
    return bodies.map((body) => rowOf(body, seatsOf.get(body.id) ?? [], people, words))
  },
  show: async (id, context) => {
    const body = await stores.network.body(context.network.id, id)
    return body && drawBody(stores, body, context)
  },
  ask: (id, context) => askBody(stores, id, context),
  remove: (id, context) => removeBody(stores, affairs, id, context),
})

const rowOf = (body: Body, seats: readonly Seat[], people: People, { bodies: say }: Words): EntryRow => {
  const sitters = sittersIn(seats, people)
  const empty = kindsAtTable(sitters, body.seatPlan).reduce((sum, kind) => sum + emptySeats(kind), 0)
  const about = [say.levels[body.level], say.count(sitters.length, countOrganisations(sitters))]
  return { id: body.id, name: body.name, about: [...about, ...(empty > 0 ? [say.empty(empty)] : [])].join(' · ') }
}

/** What comes next and what feeds what stands above who sits there. */
const drawBody = async (stores: BodyStores, body: Body, context: Context) => {
  const { words } = context
  const { id, name } = body
  const [view, overleg] = await Promise.all([viewBody(stores.network, body), viewOverleg(stores, body, context)])
  return {
    id,
    name,
    facts: [...comingFacts(overleg, words), ...bodyFacts(view, words), ...customsFacts(overleg, words)],
    notices: bodyNotices(view, words),
    blocks: [...overlegBlocks(overleg, words), ...bodyBlocks(view, words)],
    moves: overlegMoves(overleg, words),
    mayRemove: true,
  }
}
