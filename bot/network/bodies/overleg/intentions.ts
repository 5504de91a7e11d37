/** Who means to join or leave a body: said, carried out or not. A seat changes only by hand. */
import { sayCard } from '../../../../cards/network.ts'
import { networkAddSeatsForm } from '../../../../cards/network-seats.ts'
import { noteLimit, overlegIntendForm } from '../../../../cards/overleg-forms.ts'
import type { IntendValues } from '../../../../cards/overleg-presses.ts'
import type { Context } from '../../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../../chat/reply.ts'
import { readOptionalText, requireChoice } from '../../../read-text.ts'
import { refusal } from '../../../refusal.ts'
import { choiceOf, listOrSearch, memberOptions, readOne } from '../../choices.ts'
import { type People, readPeople } from '../../members/people.ts'
import type { Body, IntendedSeat } from '../../network.ts'
import type { NetworkStore } from '../../store.ts'
import type { NetworkStores } from '../../stores.ts'
import { recordChange } from '../../write-down.ts'
import { requireBody } from '../find-body.ts'

interface Asked {
  readonly body: string
  readonly organisation: string
}

export const askIntention = async (store: NetworkStore, id: string, context: Context): Promise<Reply> => {
  const body = await requireBody(store, id, context)
  const people = await readPeople(store, body.network)
  const organisations = choiceOf('network.organisations', people, [], context.words)
  return openForm(overlegIntendForm(body, organisations, context.words))
}

/** One for each organisation: a new one takes the place of the one before. */
export const intend = async (
  stores: NetworkStores,
  id: string,
  values: IntendValues,
  context: Context,
): Promise<Body> => {
  const { network: store } = stores
  const body = await requireBody(store, id, context)
  const people = await readPeople(store, body.network)
  const organisation = readOne(people.organisations, values.organisation, 'organisation')
  if (organisation === null) throw refusal('field.missing', undefined, 'organisation')
  const change = requireChoice(values.change, ['joins', 'leaves'], 'change')
  const note = readOptionalText(values.note, 'note', noteLimit)
  await requireSense(store, body, people, { organisation, change })
  const given = { network: body.network, body: id, organisation }
  await store.saveIntendedSeat({ ...given, change, note, saidOn: context.today })
  await recordChange(stores, context, { kind: 'body', id }, 'overleg.intended', { organisation, change })
  return body
}

/** Who sits there cannot join, and who does not cannot leave. @throws {Refusal} at the organisation */
const requireSense = async (
  store: NetworkStore,
  body: Body,
  people: People,
  { organisation, change }: Pick<IntendedSeat, 'organisation' | 'change'>,
): Promise<void> => {
  const sits = (await seatedOf(store, body, people)).has(organisation)
  const named = { organisation: people.organisations.get(organisation)?.name ?? '', body: body.name }
  if (change === 'joins' && sits) throw refusal('body.intended-seated', named, 'organisation')
  if (change === 'leaves' && !sits) throw refusal('body.intended-not-seated', named, 'organisation')
}

const seatedOf = async (store: NetworkStore, { network, id }: Body, { members }: People): Promise<Set<string>> =>
  new Set((await store.seatsOfBody(network, id)).flatMap(({ member }) => members.get(member)?.organisation ?? []))

/** The form that gives seats, with the members of the organisation. @throws {Refusal} body.intended-nobody */
export const askCarryOut = async (store: NetworkStore, asked: Asked, context: Context): Promise<Reply> => {
  const body = await requireBody(store, asked.body, context)
  await requireIntention(store, asked, context)
  const people = await readPeople(store, body.network)
  const own = new Map([...people.members].filter(([, { organisation }]) => organisation === asked.organisation))
  const name = people.organisations.get(asked.organisation)?.name ?? ''
  if (own.size === 0) throw refusal('body.intended-nobody', { organisation: name })
  const options = memberOptions({ ...people, members: own })
  return openForm(networkAddSeatsForm(body, listOrSearch(options, [], 'network.several-members'), context.words))
}

export const lapse = async (stores: NetworkStores, asked: Asked, context: Context): Promise<Reply> => {
  const { network: store } = stores
  const body = await requireBody(store, asked.body, context)
  const { organisation } = await requireIntention(store, asked, context)
  await store.removeIntendedSeat(body.network, body.id, organisation)
  await recordChange(stores, context, { kind: 'body', id: body.id }, 'overleg.intention-lapsed', { organisation })
  const name = (await store.organisation(body.network, organisation))?.name ?? ''
  return whisper(sayCard(context.words.overleg.lapsed(name, body.name)))
}

/** @throws {Refusal} network.entry-gone */
const requireIntention = async (store: NetworkStore, asked: Asked, { network }: Context): Promise<IntendedSeat> => {
  const found = (await store.intendedSeats(network.id)).find(
    ({ body, organisation }) => body === asked.body && organisation === asked.organisation,
  )
  if (!found) throw refusal('network.entry-gone')
  return found
}

/** After seats were given or taken by hand: what was intended and is now so, is an intention no more. */
export const settleIntentions = async (stores: NetworkStores, body: Body, context: Context): Promise<void> => {
  const { network: store } = stores
  const intended = (await store.intendedSeats(body.network)).filter((one) => one.body === body.id)
  if (intended.length === 0) return
  const seated = await seatedOf(store, body, await readPeople(store, body.network))
  for (const { organisation, change } of intended) {
    if (seated.has(organisation) !== (change === 'joins')) continue
    await store.removeIntendedSeat(body.network, body.id, organisation)
    const ref = { kind: 'body', id: body.id }
    await recordChange(stores, context, ref, 'overleg.intention-carried-out', { organisation, change })
  }
}
