/** Members of the file: who they are, who leaves, and where they sit. */
import type { Member, Seat } from '../network.ts'
import { type Change, isChanged, withSaid } from './change.ts'
import type { KeptNetwork } from './kept-network.ts'
import { type Matched, type Matcher, matchRows, nameKey } from './match.ts'
import type { MemberRow } from './network-file.ts'
import type { Planning } from './plan.ts'
import type { Note } from './problem.ts'
import type { Referable, References } from './references.ts'

type MatchedMember = Matched<MemberRow, Member> & { readonly organisation: string }

interface Members {
  /** Those who stay. */
  readonly matched: readonly MatchedMember[]
  readonly remaining: readonly Member[]
  readonly leaving: readonly Member[]
  readonly referable: readonly Referable[]
}

/** A name alone makes nobody somebody else: without an id, the same person is the same name at the same organisation. */
export const matchMembers = (
  rows: readonly MemberRow[],
  kept: KeptNetwork,
  organisations: References,
  matcher: Matcher,
): Members => {
  const found = new Map(rows.map((row) => [row, organisations.find(row.organisation)]))
  const placed = rows.filter((row) => found.get(row) !== undefined)
  const keyOf = (name: string, organisation: string | undefined) => `${nameKey(name)}\n${organisation}`
  const matching = matchRows(
    placed,
    kept.members,
    {
      section: 'members',
      rowKey: (row) => keyOf(row.name.value, found.get(row)),
      keptKey: ({ name, organisation }) => keyOf(name, organisation),
    },
    { ...matcher, note: withoutFormer(matcher.note, placed, kept.formerMembers) },
  )
  const former = new Map(kept.formerMembers.map((one) => [keyOf(one.name, one.organisation), one]))
  const formerOf = (row: MemberRow): Member | undefined =>
    kept.formerMembers.find(({ id }) => id === row.id?.value) ?? former.get(keyOf(row.name.value, found.get(row)))
  const goes = ({ row }: Matched<MemberRow, Member>) => row.hasLeft?.value === true
  const staying = matching.matched.filter((one) => !goes(one))
  noteStrangers(matching.matched, matching.remaining, formerOf, organisations, matcher.note)
  const placedIn = (row: MemberRow) => found.get(row) ?? ''
  return {
    matched: staying.map((one) => ({ ...one, organisation: placedIn(one.row) })),
    remaining: matching.remaining,
    leaving: matching.matched.filter(goes).flatMap((one) => one.kept ?? []),
    referable: [
      ...matching.remaining.map((one) => asReferable(one.id, one.name, one.organisation, organisations)),
      ...staying.map(({ id, row }) => asReferable(id, row.name.value, placedIn(row), organisations)),
    ],
  }
}

export const asReferable = (id: string, name: string, organisation: string, organisations: References): Referable => ({
  id,
  name,
  alias: `${name}, ${organisations.nameOf(organisation) ?? ''}`,
})

/** That an id is of somebody who has left is said in better words. */
const withoutFormer = (note: Note, rows: readonly MemberRow[], former: readonly Member[]): Note => {
  const known = new Set(former.map(({ id }) => id))
  const lines = new Set(rows.flatMap(({ id }) => (id && known.has(id.value) ? id.line : [])))
  return (line, kind, data) => {
    if (kind !== 'id-unknown' || !lines.has(line)) note(line, kind, data)
  }
}

const noteStrangers = (
  matched: readonly Matched<MemberRow, Member>[],
  remaining: readonly Member[],
  formerOf: (row: MemberRow) => Member | undefined,
  organisations: References,
  note: Note,
): void => {
  const elsewhere = new Map(remaining.map((one) => [nameKey(one.name), one]))
  for (const { row } of matched.filter(({ kept }) => !kept)) {
    const name = row.name.value
    const [left, other] = [formerOf(row), elsewhere.get(nameKey(name))]
    if (row.hasLeft?.value) {
      if (!left) note(row.name.line, 'leaver-unknown', { name })
    } else if (left) note(row.name.line, 'member-left', { name, leftOn: left.leftOn ?? '' })
    else if (other && !row.id)
      note(row.name.line, 'member-elsewhere', {
        name,
        organisation: organisations.nameOf(other.organisation) ?? '',
        id: other.id,
      })
  }
}

export const toMember = ({ row, kept, id, organisation }: MatchedMember, { network }: Planning): Change<Member> =>
  withSaid<Member>(
    kept,
    { id, network, name: row.name.value, organisation, function: '', role: 'member', language: 'nl', leftOn: null },
    {
      name: row.name.value,
      organisation,
      function: row.function?.value,
      role: row.role?.value,
      language: row.language?.value,
    },
  )

/** @property after null when the member goes out of the body */
export interface SeatChange {
  readonly before: Seat | null
  readonly after: Seat | null
}

interface Seating {
  readonly network: string
  readonly bodies: References
  readonly hasRings: ReadonlyMap<string, boolean>
  readonly note: Note
}

/** Of members whose bodies the file says: those, and no others. */
export const toSeats = (
  members: readonly MatchedMember[],
  kept: readonly Seat[],
  seating: Seating,
): readonly SeatChange[] => {
  const taken = Map.groupBy(kept, ({ member }) => member)
  return members.flatMap(({ row, id }) => {
    const wanted = wantedSeats(row, id, seating)
    if (!wanted) return []
    const before = new Map((taken.get(id) ?? []).map((seat) => [seat.body, seat]))
    const left = [...before.values()].filter(({ body }) => !wanted.has(body))
    return [
      ...[...wanted.values()].map((after) => ({ before: before.get(after.body) ?? null, after })).filter(isChanged),
      ...left.map((seat) => ({ before: seat, after: null })),
    ]
  })
}

const wantedSeats = (row: MemberRow, member: string, { network, bodies, hasRings, note }: Seating) => {
  if (!row.seats) return null
  const wanted = new Map<string, Seat>()
  for (const { body: said, ring, role, line } of row.seats.value) {
    const body = bodies.find(said)
    if (body === undefined) continue
    if (wanted.has(body)) note(line, 'body-twice', { body: said.value })
    if (ring?.value === 'outer' && !hasRings.get(body)) note(ring.line, 'no-rings', { body: said.value })
    wanted.set(body, { network, body, member, ring: ring?.value ?? 'inner', role: role?.value ?? null })
  }
  return wanted
}
