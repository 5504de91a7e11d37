/** What may be read from a row that may be a ballot: what it says, or how it differs from the others. */
import { unseal } from '../../../bot/seal.ts'
import type { Loot, LootRow } from '../../secrecy/loot.ts'

/** @property bytes of all files, where they were looked at too. */
export interface Backup {
  readonly loot: Loot
  readonly bytes: readonly Buffer[]
}

/**
 * @property before and after the vote of one of them.
 * @property trail what was new in the tables of ballots after each one's last vote: a backup was made every minute.
 */
export interface Stolen {
  readonly before: Backup
  readonly after: Backup
  readonly open: Backup
  readonly closed: Backup
  readonly trail: ReadonlyMap<string, Loot>
  readonly log: readonly string[]
}

/**
 * @property options from the one that was chosen most. @property order in which they voted last.
 * @property victim around whose vote two backups were made. @property deedOf as it is hashed, had they chosen this.
 */
export interface Suspects {
  readonly poll: string
  readonly options: readonly string[]
  readonly counts: readonly number[]
  readonly order: readonly string[]
  readonly victim: string
  readonly deedOf: (voter: string, option: string) => string
}

/** Of a row that may be a ballot: what it holds, or how it differs from others. */
export type Reading = (row: LootRow, stolen: Stolen, suspects: Suspects) => string | number | null

const contentOf = ({ values }: LootRow, { poll, order }: Suspects): string =>
  values.filter((value) => typeof value === 'string' && value !== poll && !order.includes(value)).join(' ')

const sealedIn = (row: LootRow): string => String(row.values.at(-1))

export const readings: Readonly<Record<string, Reading>> = {
  'what it says': (row, _, suspects) => {
    const text = contentOf(row, suspects)
    const decoded = Buffer.from(sealedIn(row), 'base64url').toString('latin1')
    return suspects.options.find((option) => text.includes(option) || decoded.includes(option)) ?? null
  },
  'what it says with keys that were found': (row, { closed, open }, { options }) => {
    for (const key of keysIn([...closed.loot, ...open.loot])) {
      const opened = tryToOpen(key, sealedIn(row))
      const found = options.find((option) => opened.includes(option))
      if (found) return found
    }
    return null
  },
  'its length': (row, _, suspects) => contentOf(row, suspects).length,
  'its first bits': (row, _, { options }) => (Buffer.from(sealedIn(row), 'base64url').at(0) ?? 0) % options.length,
  'its last bits': (row, _, { options }) => (Buffer.from(sealedIn(row), 'base64url').at(-1) ?? 0) % options.length,
  'how it begins': (row) => sealedIn(row).slice(0, 12),
  'how it ends': (row) => sealedIn(row).slice(-12),
  'its name': (row, _, { options }) => String(row.values[2]).charCodeAt(0) % options.length,
}

/** Whatever is as long as a key. */
export const keysIn = (rows: Loot): ReadonlySet<string> => {
  const kept = rows.filter(({ table }) => table === 'polls' || table === 'settings').flatMap(({ values }) => values)
  return new Set(kept.flatMap((value) => String(value).match(/(?<![\w-])[\w-]{43}(?![\w-])/gu) ?? []))
}

const tryToOpen = (key: string, sealed: string): string => {
  try {
    const opened = unseal({ publicKey: key, privateKey: key, tagKey: key }, Buffer.from(sealed, 'base64url'))
    return Buffer.from(opened).toString()
  } catch {
    return ''
  }
}

/** The reading of each row becomes an option: that which it says, or else the one that was chosen as often. */
export const decide = (
  rows: Loot,
  reading: Reading,
  stolen: Stolen,
  suspects: Suspects,
): ReadonlyMap<LootRow, string | null> => {
  const { options } = suspects
  const read = new Map(rows.map((row) => [row, reading(row, stolen, suspects)]))
  const told = [...read.values()].filter((one) => one !== null && !options.includes(String(one)))
  const match = matchBySize(
    Map.groupBy(told, (one) => one),
    suspects,
  )
  return new Map([...read].map(([row, one]) => [row, options.includes(String(one)) ? String(one) : match(one)]))
}

type Read = ReturnType<Reading>

/** Each kind of row is the option whose number fits best and is not taken; what is left is what most chose of the rest. */
const matchBySize = (kinds: ReadonlyMap<Read, readonly Read[]>, { options, counts }: Suspects) => {
  const pairs = [...kinds].flatMap(([kind, { length }]) =>
    options.map((option, at) => ({ kind, option, misfit: Math.abs(length - (counts[at] ?? 0)) })),
  )
  const matched = new Map<Read, string>()
  const taken = new Set<string>()
  for (const { kind, option } of pairs.toSorted((a, b) => a.misfit - b.misfit)) {
    if (matched.has(kind) || taken.has(option)) continue
    matched.set(kind, option)
    taken.add(option)
  }
  const rest = options.find((option) => !taken.has(option)) ?? options[0] ?? null
  return (kind: Read): string | null => (kind === null ? null : (matched.get(kind) ?? rest))
}
