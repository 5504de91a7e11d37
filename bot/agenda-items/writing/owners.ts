/** Who may bring an item in: whoever sits in its body. */
import { noneOfThem, type Option } from '../../../cards/form.ts'
import type { Offered } from '../../../cards/network-fields.ts'
import type { Context } from '../../chat/feature.ts'
import type { OptionsAsked } from '../../chat/request.ts'
import { isFound } from '../../name-search.ts'
import type { Member } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import type { Rights } from '../access.ts'
import type { AgendaItemStores } from '../stores.ts'
import { chosenOrNull } from './read-item.ts'

export const ownerSearch = 'agenda-item.owner'
/** Beyond this one types a name. */
const listLimit = 25
/** Slack takes at most 100 options as the answer to a search. docs.slack.dev, select menu of external data */
const foundLimit = 100

type Seats = Pick<AgendaItemStores, 'network'>

export const offerOwners = async (
  { network: store }: Seats,
  { body }: Rights,
  owner: string | null,
  { words }: Context,
): Promise<Offered> => {
  const none = { value: noneOfThem, label: words.agendaItems.form.nobody }
  const all = [none, ...(await toOptions(store, body.network, await store.membersOfBody(body.network, body.id)))]
  const chosen = all.filter(({ value }) => value === (owner ?? noneOfThem))
  const search = all.length > listLimit ? { search: ownerSearch } : {}
  return { options: all.slice(0, listLimit), chosen: chosen.length > 0 ? chosen : [none], ...search }
}

/** A search does not say of which body: in a channel it is that one's; else whoever does not sit there is refused. */
export const searchOwners =
  ({ network: store }: Seats) =>
  async ({ query }: OptionsAsked, { network, channel, words }: Context): Promise<readonly Option[]> => {
    const members = channel ? await store.membersOfBody(network.id, channel.body) : await store.members(network.id)
    const none = { value: noneOfThem, label: words.agendaItems.form.nobody }
    const all = [none, ...(await toOptions(store, network.id, members))]
    return all.filter(({ label }) => isFound({ name: label, about: '' }, query)).slice(0, foundLimit)
  }

const toOptions = async (
  store: Seats['network'],
  network: string,
  members: readonly Member[],
): Promise<readonly Option[]> => {
  const names = new Map((await store.organisations(network)).map(({ id, name }) => [id, name]))
  return members.map(({ id, name, organisation }) => ({
    value: id,
    label: [name, names.get(organisation) ?? ''].filter((part) => part !== '').join(' · '),
  }))
}

/** @param kept who may stay, whether they sit there still or not. @throws {Refusal} agenda-item.owner-elsewhere */
export const readOwner = async (
  { network: store }: Seats,
  value: string,
  kept: string | null,
  { body }: Rights,
): Promise<string | null> => {
  const owner = chosenOrNull(value)
  if (owner === null || owner === kept) return owner
  if (await store.seatOf(body.network, body.id, owner)) return owner
  throw refusal('agenda-item.owner-elsewhere', { body: body.name }, 'owner')
}
