import type { Words } from '../../cards/words/words.ts'
import { formerName } from '../former-names.ts'
import type { Namings } from './naming.ts'
import type { Sought } from './store.ts'

/** Of each kind; a word that more things bear finds nobody's deeds in particular. SQLite binds 32,766 values at once. */
const mostNamed = 1_000

/** What a reader may mean by these words: somebody, a thing, or what was done. Null for no words: everything. */
export const readSought = async (
  namings: Namings,
  network: string,
  query: string,
  words: Words,
): Promise<Sought | null> => {
  const typed = query.trim()
  if (typed === '') return null
  const found = await Promise.all(
    Object.entries(namings).map(async ([kind, naming]) =>
      (await naming.find(network, typed)).slice(0, mostNamed).map((id) => ({ kind, id })),
    ),
  )
  const refs = found.flat().flatMap((ref) => [ref, ...formerOf(ref.kind).map((kind) => ({ ...ref, kind }))])
  return {
    members: refs.filter(({ kind }) => kind === 'member').map(({ id }) => id),
    refs,
    verbs: Object.entries(words.audit.verbs).flatMap(([verb, said]) =>
      said.toLocaleLowerCase('nl').includes(typed.toLocaleLowerCase('nl')) ? [verb, ...formerOf(verb)] : [],
    ),
  }
}

/** What was logged before stays as it was written. */
const formerOf = (name: string): readonly string[] => [formerName(name)].filter((former) => former !== null)
