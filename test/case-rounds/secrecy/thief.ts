/**
 * A thief with the database, all its backups and the log, who knows who sits in each body, and how a deed is written
 * down. Each attack names a member for a round, or nobody.
 */
import { createHash } from 'node:crypto'
import { type Loot, type LootRow, readRow } from '../../secrecy/loot.ts'

/** @property deed what they did as it is hashed, for each member: a thief tries the deeds of all. */
export interface Suspects {
  readonly round: string
  readonly members: readonly string[]
  readonly deedOf: (member: string) => string
}

export interface Stolen {
  /** In the order of time; the last is of after the purge. */
  readonly backups: readonly Loot[]
  readonly log: readonly string[]
}

export type Attack = (suspects: Suspects) => string | null

interface Trace extends LootRow {
  readonly member: string | null
  readonly rounds: ReadonlySet<string>
  readonly instants: readonly number[]
}

/** What is needed of a backup, looked up once. */
interface Read {
  readonly traces: readonly Trace[]
  readonly byTable: ReadonlyMap<string, readonly Trace[]>
  readonly seals: ReadonlyMap<string, string>
}

/** @returns every attack by its name: the tables that there are make their own */
export const attacksOn = ({ backups, log }: Stolen, all: readonly Suspects[]): ReadonlyMap<string, Attack> => {
  const read = readBackups(backups, all)
  const tables = [...new Set(read.flatMap(({ byTable }) => [...byTable.keys()]))]
  const ofPeople = tables.filter((table) => read.some((one) => one.byTable.get(table)?.some(({ member }) => member)))
  const ofRounds = tables.filter((table) => read.some((one) => one.byTable.get(table)?.some(isOfRound)))
  const attacks = new Map<string, Attack>()
  for (const table of ofPeople) {
    attacks.set(`first row in ${table}`, (one) => atEnd(read, table, one, 0))
    attacks.set(`last row in ${table}`, (one) => atEnd(read, table, one, -1))
    attacks.set(`nearest time in ${table}`, (one) => nearestTime(read, table, one))
    attacks.set(`nearest transaction in ${table}`, (one) => nearestTransaction(read, table, one))
    attacks.set(`number of rows in ${table}`, (one) => mostUnlike(read, table, one))
    for (const other of ofRounds)
      attacks.set(`order of ${other} in ${table}`, (one) => sameRow(read, other, table, one))
  }
  attacks.set('the inbox', (one) => inInbox(backups, one))
  attacks.set('who was there when it changed', (one) => wasThere(read, one))
  attacks.set('the log', ({ round, members }) => {
    const lines = log.filter((line) => line.includes(round))
    return members.find((member) => lines.some((line) => line.includes(member))) ?? null
  })
  return attacks
}

const isOfRound = ({ rounds, member }: Trace): boolean => rounds.size > 0 && member === null

const readBackups = (backups: readonly Loot[], all: readonly Suspects[]): readonly Read[] => {
  const members = new Set(all.flatMap((one) => one.members))
  const rounds = new Set(all.map(({ round }) => round))
  const channels = new Map<string, string>()
  for (const row of backups.flat()) {
    if (row.table !== 'channels') continue
    const member = [...readRow(row).words].find((word) => members.has(word))
    if (member) channels.set(String(row.values[1]), member)
  }
  return backups.map((loot) => {
    const traces = loot.map((row): Trace => {
      const { words, instants } = readRow(row)
      const named = new Set([...words].flatMap((word) => (members.has(word) ? [word] : (channels.get(word) ?? []))))
      const [member = null] = named.size === 1 ? named : []
      return { ...row, member, rounds: new Set([...words].filter((word) => rounds.has(word))), instants }
    })
    const seals = traces.filter(({ table }) => /seal|contribution/u.test(table))
    return {
      traces,
      byTable: Map.groupBy(traces, ({ table }) => table),
      seals: new Map(seals.flatMap((row) => [...row.rounds].map((round) => [round, JSON.stringify(row.values)]))),
    }
  })
}

const rowsOf = (read: readonly Read[], table: string, { round }: Suspects): readonly Trace[] =>
  read.map(({ byTable }) => (byTable.get(table) ?? []).filter(({ rounds }) => rounds.has(round))).find(isSome) ?? []

const isSome = (list: readonly unknown[]): boolean => list.length > 0

const atEnd = (read: readonly Read[], table: string, one: Suspects, at: number): string | null =>
  rowsOf(read, table, one)
    .filter(({ member }) => member !== null)
    .at(at)?.member ?? null

/** The row of a member that stands where the round's first stands in the other table. */
const sameRow = (read: readonly Read[], content: string, people: string, one: Suspects): string | null => {
  for (const { byTable } of read) {
    const of = byTable.get(content) ?? []
    const at = of.findIndex(({ rounds }) => rounds.has(one.round))
    if (at < 0) continue
    const member = byTable.get(people)?.at(at)?.member ?? null
    if (member !== null && one.members.includes(member)) return member
  }
  return null
}

/** From the backup in which the round stands for the first time. */
const firstOf = (read: readonly Read[], { round }: Suspects): { readonly at: Read; readonly rows: Trace[] } | null => {
  for (const at of read) {
    const rows = at.traces.filter(({ rounds }) => rounds.has(round))
    if (rows.length > 0) return { at, rows }
  }
  return null
}

const nearest = (candidates: readonly (readonly [member: string, distance: number])[]): string | null =>
  candidates.toSorted((a, b) => a[1] - b[1])[0]?.[0] ?? null

const nearestTime = (read: readonly Read[], table: string, one: Suspects): string | null => {
  const first = firstOf(read, one)
  const instants = first?.rows.filter(isOfRound).flatMap((row) => row.instants) ?? []
  const people = (first?.at.byTable.get(table) ?? []).filter(({ member }) => one.members.includes(member ?? ''))
  const distances = people.flatMap(({ member, instants: own }) =>
    own.flatMap((at) => instants.map((of) => [member ?? '', Math.abs(of - at)] as const)),
  )
  return nearest(distances)
}

const nearestTransaction = (read: readonly Read[], table: string, one: Suspects): string | null => {
  const first = firstOf(read, one)
  const written = first?.rows.filter((row) => isOfRound(row) && row.xmin > 0) ?? []
  const people = (first?.at.byTable.get(table) ?? []).filter(({ member }) => one.members.includes(member ?? ''))
  return nearest(
    people.flatMap(({ member, xmin }) => written.map((row) => [member ?? '', Math.abs(row.xmin - xmin)] as const)),
  )
}

/** Whoever has more or fewer rows than the others, over all backups. */
const mostUnlike = (read: readonly Read[], table: string, one: Suspects): string | null => {
  const counts = one.members.map((member) => {
    const rows = read.flatMap(({ byTable }) => (byTable.get(table) ?? []).filter((row) => row.member === member))
    return [member, rows.filter(({ rounds }) => rounds.has(one.round)).length] as const
  })
  const middle = counts.map(([, count]) => count).toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
  const unlike = counts.filter(([, count]) => count !== middle)
  return nearest(unlike.map(([member, count]) => [member, -Math.abs(count - middle)] as const))
}

const inInbox = (backups: readonly Loot[], { members, deedOf }: Suspects): string | null => {
  const kept = inboxOf(backups)
  return members.find((member) => kept.has(createHash('sha256').update(deedOf(member)).digest('base64url'))) ?? null
}

const inboxes = new WeakMap<readonly Loot[], ReadonlySet<unknown>>()
const inboxOf = (backups: readonly Loot[]): ReadonlySet<unknown> => {
  const known = inboxes.get(backups)
  if (known) return known
  const rows = backups.flat().filter(({ table }) => /inbox/u.test(table))
  const found = new Set(rows.flatMap(({ values }) => values))
  inboxes.set(backups, found)
  return found
}

/** Between two backups the sealed text changed: who did something in that time, most often of all? */
const wasThere = (read: readonly Read[], { round, members }: Suspects): string | null => {
  const count = new Map<string, number>(members.map((member) => [member, 0]))
  for (const [at, now] of read.entries()) {
    const before = read[at - 1]
    if (!now.seals.has(round) || now.seals.get(round) === before?.seals.get(round)) continue
    const known = new Set(before?.traces.map((row) => JSON.stringify(row.values)))
    const fresh = now.traces.filter((row) => row.member !== null && count.has(row.member))
    for (const { member, values } of fresh)
      if (!known.has(JSON.stringify(values))) count.set(member ?? '', (count.get(member ?? '') ?? 0) + 1)
  }
  return nearest([...count].map(([member, times]) => [member, -times] as const))
}
