/** Which row of the file is which thing that is kept: by its id where the file has one, else by its name. */
import { tidy } from './fields.ts'
import type { Section } from './file-word.ts'
import type { Row } from './network-file.ts'
import type { Note } from './problem.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** @property kept null for a new one. @property id of the kept one, or that of the new one */
export interface Matched<R extends Row, Thing extends Named> {
  readonly row: R
  readonly kept: Thing | null
  readonly id: string
}

export interface Matching<R extends Row, Thing extends Named> {
  readonly matched: readonly Matched<R, Thing>[]
  /** Kept, and not in the file: they stay. */
  readonly remaining: readonly Thing[]
}

export interface MatchBy<R extends Row, Thing> {
  readonly section: Section
  readonly rowKey: (row: R) => string
  readonly keptKey: (thing: Thing) => string
}

/** @property isEmpty nothing is kept yet: the file's own ids are taken over */
export interface Matcher {
  readonly note: Note
  readonly newId: () => string
  readonly isEmpty: boolean
}

export const matchRows = <R extends Row, Thing extends Named>(
  rows: readonly R[],
  kept: readonly Thing[],
  { section, rowKey, keptKey }: MatchBy<R, Thing>,
  { note, newId, isEmpty }: Matcher,
): Matching<R, Thing> => {
  noteTwins(rows, section, rowKey, note)
  const byId = new Map(kept.map((thing) => [thing.id, thing]))
  const claimed = new Set(rows.map(({ id }) => id?.value))
  const byKey = Map.groupBy(
    kept.filter(({ id }) => !claimed.has(id)),
    keptKey,
  )
  const match = (row: R): Matched<R, Thing> => {
    if (!row.id) {
      const [found = null, ...others] = byKey.get(rowKey(row)) ?? []
      if (others.length > 0) note(row.line, 'name-of-several', { section, name: row.name.value })
      return { row, kept: found, id: found?.id ?? newId() }
    }
    const found = byId.get(row.id.value) ?? null
    if (!found && !isEmpty) note(row.id.line, 'id-unknown', { section })
    return { row, kept: found, id: row.id.value }
  }
  const matched = rows.map(match)
  const ids = new Set(matched.map(({ id }) => id))
  const remaining = kept.filter(({ id }) => !ids.has(id))
  noteTaken(matched, new Map(remaining.map((thing) => [keptKey(thing), thing])), rowKey, section, note)
  return { matched, remaining }
}

/** Two rows of one name are two things only when both say which. */
const noteTwins = <R extends Row>(
  rows: readonly R[],
  section: Section,
  keyOf: (row: R) => string,
  note: Note,
): void => {
  const [names, ids] = [new Map<string, R>(), new Map<string, R>()]
  for (const row of rows) {
    const twin = names.get(keyOf(row))
    if (twin && !(twin.id && row.id))
      note(row.name.line, 'name-twice', { section, name: row.name.value, first: twin.line })
    names.set(keyOf(row), twin ?? row)
    const same = row.id && ids.get(row.id.value)
    if (row.id && same) note(row.id.line, 'id-twice', { first: same.line })
    if (row.id) ids.set(row.id.value, same ?? row)
  }
}

/** A new name that something else in the network has already. */
const noteTaken = <R extends Row, Thing extends Named>(
  matched: readonly Matched<R, Thing>[],
  taken: ReadonlyMap<string, Thing>,
  keyOf: (row: R) => string,
  section: Section,
  note: Note,
): void => {
  for (const { row, kept } of matched) {
    const other = taken.get(keyOf(row))
    const isRenamed = kept && nameKey(kept.name) !== nameKey(row.name.value)
    if (other && isRenamed) note(row.name.line, 'name-taken', { section, name: row.name.value })
  }
}

/** One name, however its capitals are. */
export const nameKey = (name: string): string => tidy(name).toLocaleLowerCase('nl')
