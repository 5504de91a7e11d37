/** What the things of a network are called, for whoever has only their kind and id. */
import type { Words } from '../../cards/words/words.ts'
import { shownName } from '../chat/shown-name.ts'
import { isFound } from '../name-search.ts'
import type { NetworkStore } from './store.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** By kind of ref. */
export const namesOfThings = (store: NetworkStore) => {
  const members = namesOfMembers(store)
  return {
    member: members,
    absence: members,
    organisation: namesIn(store.organisations),
    body: namesIn(store.bodies),
    group: namesIn(store.groups),
    function: namesIn(store.functions),
    link: namesIn(store.links),
    // Those with one member alone bear the name of that member.
    channel: namesIn(store.sharedChannels),
    network: namesIn(async (id) => [await store.network(id)].filter((one) => one !== null)),
  }
}

const namesIn = (list: (network: string) => Promise<readonly Named[]>) => ({
  names: async (network: string, ids: readonly string[]) => {
    const wanted = new Set(ids)
    return new Map((await list(network)).filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name]))
  },
  find: async (network: string, query: string) => idsLike(await list(network), query),
})

/** Also those who have left. */
const namesOfMembers = (store: NetworkStore) => ({
  names: async (network: string, ids: readonly string[], words: Words) => {
    const [found, organisations] = await Promise.all([
      Promise.all(ids.map((id) => store.member(network, id))),
      store.organisations(network),
    ])
    const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
    const members = found.filter((member) => member !== null)
    return new Map(members.map((one) => [one.id, shownName(one, nameOf.get(one.organisation), words)]))
  },
  find: async (network: string, query: string) => {
    const lists = await Promise.all([store.members(network), store.formerMembers(network)])
    return idsLike(lists.flat(), query)
  },
})

const idsLike = (things: readonly Named[], query: string): readonly string[] =>
  things.filter(({ name }) => isFound({ name, about: '' }, query)).map(({ id }) => id)
