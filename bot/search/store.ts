/** Of more than this many it is said that there are more. */
export const mostFound = 1_000

/**
 * What a typed word was taken for.
 *
 * @property words those that are it or contain it; else those for which it is a slip. Only what the asker may see.
 * @property isMany it stands in more words than were looked for.
 * @property like words that begin alike, when there are none.
 */
export interface Meant {
  readonly typed: string
  readonly words: readonly string[]
  readonly isSlip: boolean
  readonly isMany: boolean
  readonly like: readonly string[]
}

/**
 * @property numbers of agreements that hold every word, newest first.
 * @property total null when there are more than are counted.
 */
export interface Found {
  readonly numbers: readonly number[]
  readonly total: number | null
  readonly hasMore: boolean
  readonly meant: readonly Meant[]
}

export interface SearchStore {
  /**
   * Agreements of these bodies that hold every word, open and closed, in what was agreed or in how it stands; at most
   * `limit` after the first `skip`.
   *
   * @param words as `readTyped` gives them
   */
  readonly find: (
    network: string,
    asked: { readonly words: readonly string[]; readonly bodies: readonly string[] },
    limit: number,
    skip?: number,
  ) => Promise<Found>
}
