/** Where more people read than the members of a body, or nobody is to be named, an organisation stands for its people. */
import type { Party } from '../agreements/party.ts'
import type { NetworkStore } from './store.ts'

type Names = Pick<NetworkStore, 'organisations' | 'groups' | 'functions' | 'member'>

/** @returns of each of these parties its name, that of its organisation where it is a person, or '' */
export const nameWithoutPeople = async (
  store: Names,
  network: string,
  parties: readonly Party[],
): Promise<(party: Party) => string> => {
  const people = parties.filter(({ kind }) => kind === 'member')
  const [organisations, groups, functions, members] = await Promise.all([
    store.organisations(network),
    store.groups(network),
    store.functions(network),
    Promise.all([...new Set(people.map(({ id }) => id))].map((id) => store.member(network, id))),
  ])
  const named = new Map([...organisations, ...groups, ...functions].map(({ id, name }) => [id, name]))
  return ({ kind, id }) => {
    const found = kind === 'member' ? members.find((one) => one?.id === id)?.organisation : id
    return named.get(found ?? '') ?? ''
  }
}
