/** Names of the people, organisations and bodies on some cards, each asked for once. */
import type { Words } from '../../cards/words/words.ts'
import { shownName } from '../chat/shown-name.ts'
import type { NetworkStore } from '../network/store.ts'
import type { Agreement } from './agreement.ts'
import type { Owner } from './party.ts'

export interface Names {
  readonly member: (id: string) => string
  readonly owner: (owner: Pick<Owner, 'kind' | 'id'>) => string
  readonly body: (id: string) => string
}

/** @param members who appear beside the items' own owners and authors */
export const nameAll = async (
  store: NetworkStore,
  network: string,
  given: { readonly items: readonly Agreement[]; readonly members: readonly string[] },
  words: Words,
): Promise<Names> => {
  const owners = given.items.flatMap((item) => item.owners)
  const memberIds = [...given.members, ...owners.flatMap((owner) => (owner.kind === 'member' ? [owner.id] : []))]
  const [members, bodies, organisations] = await Promise.all([
    findEach(memberIds, (id) => store.member(network, id)),
    findEach(
      given.items.map((item) => item.body),
      (id) => store.body(network, id),
    ),
    store.organisations(network),
  ])
  const organisationNames = new Map(organisations.map(({ id, name }) => [id, name]))
  const unknown = words.chat.noName
  const member = (id: string) => {
    const found = members.get(id)
    return found ? shownName(found, organisationNames.get(found.organisation), words) : unknown
  }
  return {
    member,
    owner: ({ kind, id }) => (kind === 'member' ? member(id) : (organisationNames.get(id) ?? unknown)),
    body: (id) => bodies.get(id)?.name ?? unknown,
  }
}

const findEach = async <Thing>(
  ids: readonly string[],
  find: (id: string) => Promise<Thing | null>,
): Promise<ReadonlyMap<string, Thing | null>> =>
  new Map(await Promise.all([...new Set(ids)].map(async (id) => [id, await find(id)] as const)))
