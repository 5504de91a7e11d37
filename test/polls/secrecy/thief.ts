/**
 * A thief with the database, all its backups and the log, who knows who could vote, how the poll ended, and even in
 * which order people voted, as a platform may tell. Each attack says of voters what they chose, or nothing.
 */
import { createHash, createHmac } from 'node:crypto'
import type { Loot, LootRow } from '../../secrecy/loot.ts'
import { type Backup, decide, keysIn, readings, type Stolen, type Suspects } from './ballot-readings.ts'

export type Guesses = ReadonlyMap<string, string>

const sortings: Readonly<Record<string, (a: LootRow, b: LootRow) => number>> = {
  'where they lie': (a, b) => a.place - b.place,
  'when they were written': (a, b) => a.xmin - b.xmin || a.place - b.place,
  'what they say': (a, b) => (JSON.stringify(a.values) < JSON.stringify(b.values) ? -1 : 1),
}

/** Rows of a poll that name nobody, as many as there are voters: they may be its ballots. */
const ballotsIn = ({ loot }: Backup, { poll, order }: Suspects): ReadonlyMap<string, Loot> => {
  const own = loot.filter(({ values }) => values.includes(poll))
  const nameless = own.filter(({ values }) => !order.some((voter) => values.includes(voter)))
  const byTable = Map.groupBy(nameless, ({ table }) => table)
  return new Map([...byTable].filter(([, rows]) => rows.length === order.length))
}

/** In which order people stand in a table that names one of them in each row; and the order that the platform tells. */
const ordersIn = ({ loot }: Backup, { order }: Suspects): ReadonlyMap<string, readonly string[]> => {
  const orders = new Map([['the platform', order]])
  for (const [table, rows] of Map.groupBy(loot, (row) => row.table)) {
    const named = rows.flatMap(({ values }) => order.find((voter) => values.includes(voter)) ?? [])
    if (new Set(named).size === order.length) orders.set(table, [...new Set(named)])
  }
  return orders
}

const guess = (pairs: readonly (readonly [voter: string, option: string | null | undefined])[]): Guesses =>
  new Map(pairs.flatMap(([voter, option]) => (option ? [[voter, option] as const] : [])))

/** Whoever voted as the third has the third row. */
const inOrder = (stolen: Stolen, suspects: Suspects, attacks: Map<string, Guesses>): void => {
  for (const [table, rows] of ballotsIn(stolen.open, suspects))
    for (const [what, reading] of Object.entries(readings)) {
      const read = decide(rows, reading, stolen, suspects)
      for (const [from, order] of ordersIn(stolen.open, suspects))
        for (const [where, sorting] of Object.entries(sortings)) {
          const sorted = rows.toSorted(sorting)
          const pairs = order.map((voter, at) => [voter, read.get(sorted[at] as LootRow)] as const)
          attacks.set(`${what} in ${table}, by ${where}, in the order of ${from}`, guess(pairs))
        }
    }
}

/** What came between two backups is of whoever voted then. */
const inDifference = (stolen: Stolen, suspects: Suspects, attacks: Map<string, Guesses>): void => {
  for (const [table, rows] of ballotsIn(stolen.open, suspects)) {
    const byWords = new Map(rows.map((row) => [sayRow(row), row]))
    const ownOf = (voter: string): LootRow | undefined => {
      const fresh = (stolen.trail.get(voter) ?? []).filter((row) => row.table === table)
      return fresh.map((row) => byWords.get(sayRow(row))).find((row) => row !== undefined)
    }
    for (const [what, reading] of Object.entries(readings)) {
      const read = decide(rows, reading, stolen, suspects)
      const pairs = suspects.order.map((voter) => {
        const own = ownOf(voter)
        return [voter, own && read.get(own)] as const
      })
      attacks.set(`${what} in what is new in ${table}`, guess(pairs))
    }
  }
}

/** Whatever it says, wherever it lies. */
export const sayRow = ({ table, values }: LootRow): string => JSON.stringify([table, values])

/** Only one option is told more or less often than before somebody voted. */
const inStanding = ({ before, after }: Stolen, { options, victim }: Suspects): Guesses => {
  const changed = options.filter((option) => toldOf(before.loot, option) !== toldOf(after.loot, option))
  return guess([[victim, changed.length === 1 ? changed[0] : null]])
}

const toldOf = (loot: Loot, option: string): string =>
  loot
    .map(sayRow)
    .filter((row) => row.includes(option))
    .map((row) => row.slice(row.indexOf(option)))
    .sort()
    .join()

const inBytes = ({ before, after }: Stolen, { options, victim }: Suspects): Guesses => {
  const more = options.map((option) => occurrences(after.bytes, option) - occurrences(before.bytes, option))
  const most = Math.max(0, ...more)
  const first = more.indexOf(most)
  return guess([[victim, first === more.lastIndexOf(most) ? options[first] : null]])
}

const occurrences = (files: readonly Buffer[], option: string): number => {
  let count = 0
  for (const bytes of files)
    for (let at = bytes.indexOf(option); at >= 0; at = bytes.indexOf(option, at + 1)) count += 1
  return count
}

/** In the files, what was chosen stands in the order in which it was written. */
const inOrderOfBytes = ({ closed }: Stolen, { options, order }: Suspects, isBackward: boolean): Guesses => {
  for (const bytes of closed.bytes) {
    const places = options.flatMap((option) => {
      const found: (readonly [number, string])[] = []
      for (let at = bytes.indexOf(option); at >= 0; at = bytes.indexOf(option, at + 1)) found.push([at, option])
      return found
    })
    const told = places.sort((a, b) => (a[0] - b[0]) * (isBackward ? -1 : 1)).map(([, option]) => option)
    if (told.length >= order.length) return guess(order.map((voter, at) => [voter, told[at]] as const))
  }
  return new Map()
}

/** Whoever knows how a deed or a tag is made tries those of all. */
const byTrying = ({ open, closed }: Stolen, { poll, options, order, deedOf }: Suspects): Guesses => {
  const kept = new Set([...open.loot, ...closed.loot].flatMap(({ values }) => values))
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')
  const isKept = (text: string): boolean => kept.has(hash(text)) || kept.has(text)
  return guess(
    order
      .map((voter) => [voter, options.find((option) => isKept(deedOf(voter, option)))] as const)
      .concat(order.map((voter) => [voter, options.find((option) => isKept(`${poll} ${voter} ${option}`))] as const)),
  )
}

/** A tag that could be made without the key would say whose ballot it is. */
const byTag = (stolen: Stolen, suspects: Suspects, attacks: Map<string, Guesses>): void => {
  const keys = [...keysIn([...stolen.open.loot, ...stolen.closed.loot]), suspects.poll, '']
  for (const [table, rows] of ballotsIn(stolen.open, suspects))
    for (const [what, reading] of Object.entries(readings)) {
      const read = decide(rows, reading, stolen, suspects)
      const byValue = new Map(rows.flatMap((row) => row.values.map((value) => [value, row] as const)))
      const rowOf = (voter: string): LootRow | undefined =>
        keys
          .flatMap((key) => [key, Buffer.from(key, 'base64url')])
          .map((key) => byValue.get(createHmac('sha256', key).update(voter).digest('base64url')))
          .find((row) => row !== undefined)
      const pairs = suspects.order.map((voter) => {
        const row = rowOf(voter)
        return [voter, row && read.get(row)] as const
      })
      attacks.set(`${what} in ${table}, by tags that can be made`, guess(pairs))
    }
}

const inLog = ({ log }: Stolen, { options, order }: Suspects): Guesses =>
  guess(
    order.map((voter) => {
      const lines = log.filter((line) => line.includes(voter))
      return [voter, options.find((option) => lines.some((line) => line.includes(option)))] as const
    }),
  )

/** @returns every attack by its name: the tables that there are make their own */
export const attacksOn = (stolen: Stolen, suspects: Suspects): ReadonlyMap<string, Guesses> => {
  const attacks = new Map<string, Guesses>()
  inOrder(stolen, suspects, attacks)
  inDifference(stolen, suspects, attacks)
  byTag(stolen, suspects, attacks)
  attacks.set('the standing', inStanding(stolen, suspects))
  attacks.set('the files around a vote', inBytes(stolen, suspects))
  for (const isBackward of [false, true])
    attacks.set(
      `the files after closing${isBackward ? ', backward' : ''}`,
      inOrderOfBytes(stolen, suspects, isBackward),
    )
  attacks.set('hashes of what was done', byTrying(stolen, suspects))
  attacks.set('the log', inLog(stolen, suspects))
  return attacks
}
