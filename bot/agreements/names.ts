/** Names of the parties and bodies on some cards, each asked for once. */
import type { Words } from '../../cards/words/words.ts'
import { shownName } from '../chat/shown-name.ts'
import type { NetworkStore } from '../network/store.ts'
import { type Agreement, partiesOf } from './agreement.ts'
import type { Party } from './party.ts'

export interface Names {
  readonly member: (id: string) => string
  /** Of any party, in whatever role; of a function that nobody holds also that. */
  readonly owner: (party: Party) => string
  readonly body: (id: string) => string
}

/** @param members who appear beside the items' own parties */
export const nameAll = async (
  store: NetworkStore,
  network: string,
  given: { readonly items: readonly Agreement[]; readonly members: readonly string[] },
  words: Words,
): Promise<Names> => {
  const parties = given.items.flatMap(partiesOf)
  const memberIds = [...given.members, ...parties.flatMap(({ kind, id }) => (kind === 'member' ? [id] : []))]
  const [members, bodies, organisations, groups, functions] = await Promise.all([
    findEach(memberIds, (id) => store.member(network, id)),
    findEach(
      given.items.map((item) => item.body),
      (id) => store.body(network, id),
    ),
    store.organisations(network),
    store.groups(network),
    store.functions(network),
  ])
  const held = functions.map(({ id, name, holder }) => ({
    id,
    name: holder === null ? words.agreements.vacant(name) : name,
  }))
  const [organisationNames, groupNames, functionNames] = [organisations, groups, held].map(namesOf)
  const unknown = words.chat.noName
  const member = (id: string) => {
    const found = members.get(id)
    return found ? shownName(found, organisationNames?.get(found.organisation), words) : unknown
  }
  const named = { organisation: organisationNames, group: groupNames, function: functionNames }
  return {
    member,
    owner: ({ kind, id }) => (kind === 'member' ? member(id) : (named[kind]?.get(id) ?? unknown)),
    body: (id) => bodies.get(id)?.name ?? unknown,
  }
}

const namesOf = (things: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, string> =>
  new Map(things.map(({ id, name }) => [id, name]))

const findEach = async <Thing>(
  ids: readonly string[],
  find: (id: string) => Promise<Thing | null>,
): Promise<ReadonlyMap<string, Thing | null>> =>
  new Map(await Promise.all([...new Set(ids)].map(async (id) => [id, await find(id)] as const)))
