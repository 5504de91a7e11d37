/** What somebody might do to the rows of the log who can write the database but has no key. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'

export type Row = Readonly<Record<string, string | number | null>>

/** A bigint comes as text from PostgreSQL. */
export const rowsAs = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ ...row, seq: Number(row.seq), at: Number(row.at) }))

type Tampering = (rows: readonly Row[]) => readonly Row[]

const columns = [
  'network',
  'seq',
  'at',
  'member',
  'on_behalf_of',
  'surface',
  'verb',
  'ref_kind',
  'ref_id',
  'whom',
  'mark',
]

const renumber = (rows: readonly Row[]): readonly Row[] => rows.map((row, at) => ({ ...row, seq: at + 1 }))
const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

const pick = (rows: readonly Row[], order: readonly number[]): readonly Row[] =>
  order.map((at) => rows[at]).filter((row) => row !== undefined)

/** A chain that is whole in itself, but of plain hashes. */
const chainAgain = (rows: readonly Row[], from: number): readonly Row[] => {
  let previous = String(rows[from - 1]?.mark ?? '')
  return rows.map((row, at) => {
    if (at < from) return row
    previous = hash(JSON.stringify([previous, ...columns.filter((name) => name !== 'mark').map((name) => row[name])]))
    return { ...row, mark: previous }
  })
}

const without = <Item>(list: readonly Item[], from: number, count: number): readonly Item[] =>
  list.filter((_, at) => at < from || at >= from + count)

const arbitrary = (count: number): fc.Arbitrary<readonly [string, Tampering]> => {
  const place = fc.nat(count - 1)
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((said) => !said.includes('\u0000'))
  const forged = (row: Row, said: string): Row => ({ ...row, member: said, mark: hash(said) })
  const kinds: Record<string, fc.Arbitrary<Tampering>> = {
    'edit a column': fc
      .tuple(place, fc.constantFrom(...columns), text, fc.integer({ min: 1, max: 9_000_000 }))
      .map(([at, column, said, more]) => (rows) => {
        const edit = (row: Row): Row => {
          const kept = row[column]
          return { ...row, [column]: typeof kept === 'number' ? kept + more : `${kept ?? ''}${said}` }
        }
        return rows.map((row, here) => (here === at ? edit(row) : row))
      }),
    'take a name out': place.map(
      (at) => (rows) => rows.map((row, here) => (here === at ? { ...row, member: '' } : row)),
    ),
    'delete rows': fc.tuple(place, fc.integer({ min: 1, max: 6 })).map(
      ([at, many]) =>
        (rows) =>
          without(rows, at, many),
    ),
    'delete rows and close the gap': fc.tuple(place, fc.integer({ min: 1, max: 6 })).map(
      ([at, many]) =>
        (rows) =>
          renumber(without(rows, at, many)),
    ),
    'cut off the end': fc.integer({ min: 1, max: count }).map((many) => (rows) => rows.slice(0, -many)),
    'swap two rows': fc
      .tuple(place, place)
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => (rows) => {
        const order = rows.map((_, at) => (at === one ? other : at === other ? one : at))
        return renumber(pick(rows, order))
      }),
    shuffle: fc
      .shuffledSubarray(
        Array.from({ length: count }, (_, at) => at),
        { minLength: count },
      )
      .filter((order) => order.some((from, at) => from !== at))
      .map((order) => (rows) => renumber(pick(rows, order))),
    'insert a row': fc.tuple(place, text).map(
      ([at, said]) =>
        (rows) =>
          renumber([
            ...rows.slice(0, at),
            ...rows.slice(at, at + 1).map((row) => forged(row, said)),
            ...rows.slice(at),
          ]),
    ),
    'add a row at the end': fc.tuple(text, fc.integer({ min: 1, max: 5 })).map(([said, ahead]) => (rows) => [
      ...rows,
      ...rows.slice(-1).map((row) => ({ ...forged(row, said), seq: count + ahead })),
    ]),
    'put a row before the first': fc.tuple(text, fc.integer({ min: -9, max: 0 })).map(([said, seq]) => (rows) => [
      ...rows.slice(0, 1).map((row) => ({ ...forged(row, said), seq })),
      ...rows,
    ]),
    'replay an older row': fc
      .tuple(place, place)
      .filter(([one, other]) => one !== other)
      .map(
        ([from, to]) =>
          (rows) =>
            rows.map((row, at) => (at === to ? { ...row, ...rows[from], seq: row.seq ?? 0 } : row)),
      ),
    'write the end anew with plain hashes': fc.tuple(place, text).map(
      ([at, said]) =>
        (rows) =>
          chainAgain(
            rows.map((row, here) => (here === at ? { ...row, member: said } : row)),
            at,
          ),
    ),
    'cut off the end and write another with plain hashes': fc.tuple(fc.integer({ min: 1, max: count - 1 }), text).map(
      ([at, said]) =>
        (rows) =>
          chainAgain(
            rows.map((row, here) => (here >= at ? { ...row, member: said } : row)),
            at,
          ),
    ),
    'move a row to another network': place.map(
      (at) => (rows) => rows.map((row, here) => (here === at ? { ...row, network: 'zuid' } : row)),
    ),
    'empty it': fc.constant(() => []),
  }
  return fc.oneof(...Object.entries(kinds).map(([said, kind]) => kind.map((done) => [said, done] as const)))
}

/** Those that change nothing (a name that was empty already) are no tampering. */
export function* tamperings(rows: readonly Row[], count: number, seed: number) {
  let given = 0
  for (const [said, done] of fc.sample(arbitrary(rows.length), { numRuns: count * 2, seed })) {
    const tampered = done(rows)
    if (JSON.stringify(tampered) === JSON.stringify(rows)) continue
    yield { said, tampered }
    given += 1
    if (given === count) return
  }
  throw new Error('Too few tamperings.')
}
