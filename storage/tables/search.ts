import { EntitySchema } from 'typeorm'
import { key, numberKey } from './columns.ts'

/**
 * An agreement holds a word. Read from its end this gives the newest of a body; nothing else of the agreement is
 * needed to find it.
 *
 * @property part `text` for what was agreed, `progress` for what was said of how it stands.
 */
export interface SearchWordRow {
  readonly network: string
  readonly word: string
  readonly body: string
  readonly number: number
  readonly part: SearchPart
}

export type SearchPart = 'text' | 'progress'

export const searchWords = new EntitySchema<SearchWordRow>({
  name: 'search_word',
  tableName: 'search_words',
  columns: { network: key, word: key, body: key, number: numberKey, part: key },
  withoutRowid: true,
})

/** A word that some agreement holds, by its endings; in the order of bytes, in which what begins alike stands together. */
export const searchParts = new EntitySchema<{ network: string; part: string; word: string }>({
  name: 'search_part',
  tableName: 'search_parts',
  columns: { network: key, part: { ...key, collation: 'C' }, word: key },
  withoutRowid: true,
})

/** The same word, by what is left of it when a letter is left out. */
export const searchSlips = new EntitySchema<{ network: string; slip: string; word: string }>({
  name: 'search_slip',
  tableName: 'search_slips',
  columns: { network: key, slip: key, word: key },
  withoutRowid: true,
})
