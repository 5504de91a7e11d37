/** Members and organisations as a form offers them. */
import { noneOfThem, type Option } from '../../cards/form.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Context, Feature } from '../chat/feature.ts'
import { isFound } from '../name-search.ts'
import { refusal } from '../refusal.ts'
import type { People } from './members/people.ts'
import { readPeople } from './members/people.ts'
import type { NetworkStore } from './store.ts'

/** Beyond this one types a name. Two lists of a hundred are more than a dialog on Teams can carry (28 KB). */
const listLimit = 25
/** Slack takes at most 100 options as the answer to a search. docs.slack.dev, select menu of external data */
export const foundLimit = 100

/** Where a form asks for one member, one organisation or several of them: what is offered, under the name of its search. */
const offers = {
  'network.members': (people: People, { registers }: Words) => [noneOf(registers.nobody), ...memberOptions(people)],
  'network.several-members': (people: People) => memberOptions(people),
  'network.organisation': (people: People, { registers }: Words) => [
    noneOf(registers.noOrganisation),
    ...organisationOptions(people),
  ],
  'network.organisations': (people: People) => organisationOptions(people),
} satisfies Record<string, (people: People, words: Words) => readonly Option[]>

type Search = keyof typeof offers

/** In a list of Slack nothing can be chosen away. */
const noneOf = (label: string): Option => ({ value: noneOfThem, label })

export const memberOptions = ({ members, organisations }: People): readonly Option[] =>
  [...members.values()].map(({ id, name, organisation }) => ({
    value: id,
    label: [name, organisations.get(organisation)?.name ?? ''].filter((part) => part !== '').join(' · '),
  }))

const organisationOptions = ({ organisations }: People): readonly Option[] =>
  [...organisations.values()].map(({ id, name }) => ({ value: id, label: name }))

/** What a choice field offers: all where they fit in a list, else the first of them and a search. */
export const choiceOf = (search: Search, people: People, chosen: readonly string[], words: Words) =>
  listOrSearch(offers[search](people, words), chosen, search)

/** Whoever has left meanwhile is nobody. */
export const oneChoice = (search: Search, people: People, chosen: string | null, words: Words) => {
  const isThere = people.members.has(chosen ?? '') || people.organisations.has(chosen ?? '')
  return choiceOf(search, people, [isThere && chosen ? chosen : noneOfThem], words)
}

export const listOrSearch = (options: readonly Option[], chosen: readonly string[], search: string) => ({
  options: options.slice(0, listLimit),
  chosen: options.filter(({ value }) => chosen.includes(value)),
  ...(options.length > listLimit ? { search } : {}),
})

export const optionsLike = (options: readonly Option[], query: string): readonly Option[] =>
  options.filter(({ label }) => isFound({ name: label, about: '' }, query)).slice(0, foundLimit)

/** The searches of these fields, for the feature that has the forms. */
export const searchesOf = (store: NetworkStore): NonNullable<Feature['options']> =>
  Object.fromEntries(
    Object.entries(offers).map(([search, offer]) => [
      search,
      async ({ query }, { network, words }: Context) =>
        optionsLike(offer(await readPeople(store, network.id), words), query),
    ]),
  )

/** The one that was chosen, null for nobody. @throws {Refusal} network.choice-gone at the field */
export const readOne = (known: ReadonlyMap<string, unknown>, value: string, field: string): string | null => {
  if (value === '' || value === noneOfThem) return null
  return readSeveral(known, [value], field)[0] ?? null
}

/** Those that were chosen, each once. @throws {Refusal} network.choice-gone at the field */
export const readSeveral = (
  known: ReadonlyMap<string, unknown>,
  values: readonly string[],
  field: string,
): readonly string[] => {
  if (values.some((value) => !known.has(value))) throw refusal('network.choice-gone', undefined, field)
  return [...new Set(values)]
}
