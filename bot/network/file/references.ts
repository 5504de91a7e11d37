/** Finds what the file names: among what is in it, and what stays beside it. */
import type { Said } from './fields.ts'
import type { Section } from './file-word.ts'
import { nameKey } from './match.ts'
import { nearestOf } from './near.ts'
import type { Note } from './problem.ts'

/** @property alias a longer name that tells it from its namesakes: "Anna de Wit, Gemeente Duinrecht" */
export interface Referable {
  readonly id: string
  readonly name: string
  readonly alias?: string | undefined
}

export interface References {
  /** The id; undefined when there is none, which is noted. */
  readonly find: (said: Said<string>) => string | undefined
  /** Null where the field was left empty, undefined where nothing was said. */
  readonly findOptional: (said: Said<string> | undefined) => string | null | undefined
  /** How the file names it so that it is found again; undefined when it is not there. */
  readonly nameOf: (id: string | null) => string | undefined
}

export const referTo = (section: Section, things: readonly Referable[], note: Note): References => {
  const byName = Map.groupBy(things, ({ name }) => nameKey(name))
  const byAlias = Map.groupBy(things, ({ name, alias }) => nameKey(alias ?? name))
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const nearest = nearestOf(things.flatMap(({ name, alias }) => (alias ? [name, alias] : [name])))

  const find = ({ value, line }: Said<string>): string | undefined => {
    const key = nameKey(value)
    const found = byName.get(key) ?? byAlias.get(key) ?? []
    const [one = byId.get(value), ...others] = found
    if (others.length > 0) note(line, 'reference-of-several', { section, name: value, choices: found.map(choiceOf) })
    else if (!one) note(line, 'reference-unknown', { section, name: value, near: nearest(value) })
    else return one.id
    return undefined
  }
  const choiceOf = ({ id, alias }: Referable): string =>
    alias && isAlone(byAlias, alias) && !byName.has(nameKey(alias)) ? alias : id

  return {
    find,
    findOptional: (said) => (said?.value === '' ? null : said && find(said)),
    nameOf: (id) => {
      const thing = byId.get(id ?? '')
      if (!thing) return undefined
      return isAlone(byName, thing.name) ? thing.name : choiceOf(thing)
    },
  }
}

const isAlone = (things: ReadonlyMap<string, readonly Referable[]>, name: string): boolean =>
  things.get(nameKey(name))?.length === 1
