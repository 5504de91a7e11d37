/**
 * The audit log: who did what to what, when and from where, without content. A chain: the mark of each entry is an
 * HMAC over the entry and the mark before it, under a key that stands outside the database. Whoever can write the
 * database but lacks the key can change, remove or add nothing unseen; whoever shortens the log meets its anchor.
 */
import type { Origin } from '../history.ts'
import type { Ref } from '../ref.ts'

/**
 * @property member whoever did it; '' for whoever runs the server, and for somebody who is nobody's member (yet).
 * @property onBehalfOf the absent member for whom a deputy did it.
 * @property whom the member whom it was about, beside the thing: who got a seat, to whom something passed.
 */
export interface Deed {
  readonly network: string
  readonly at: number
  readonly member: string
  readonly onBehalfOf?: string | null
  readonly surface: Origin
  readonly verb: string
  readonly ref: Ref
  readonly whom?: string | null
}

/** @property seq from 1, without a gap. @property surface one of `origins`, until somebody has tampered. */
export interface AuditEntry extends Omit<Deed, 'surface'> {
  readonly seq: number
  readonly onBehalfOf: string | null
  readonly whom: string | null
  readonly surface: string
  readonly mark: string
}

/** HMAC-SHA256 of a text under the key of the log, as base64url. */
export type Mark = (text: string) => string

/** An entry by its place and mark. */
export interface Head {
  readonly seq: number
  readonly mark: string
}

/**
 * What stands outside the database of one network's log.
 *
 * @property at when it was anchored, in real epoch milliseconds.
 * @property accepted up to here the log was accepted as it stood, whatever was found; the digest covers that part.
 * @property checked when the whole log was checked last, how many entries it had, and how much was found.
 */
export interface Anchor {
  readonly network: string
  readonly head: Head
  readonly at: number
  readonly accepted: { readonly seq: number; readonly digest: string } | null
  readonly checked: { readonly at: number; readonly count: number; readonly found: number } | null
}

export const nextEntry = (deed: Deed, last: Head | null, mark: Mark): AuditEntry => {
  const entry = {
    network: clean(deed.network),
    seq: (last?.seq ?? 0) + 1,
    at: deed.at,
    member: clean(deed.member),
    onBehalfOf: deed.onBehalfOf ? clean(deed.onBehalfOf) : null,
    surface: deed.surface,
    verb: clean(deed.verb),
    ref: { kind: clean(deed.ref.kind), id: clean(deed.ref.id) },
    whom: deed.whom ? clean(deed.whom) : null,
  }
  return { ...entry, mark: markOf(entry, last?.mark ?? '', mark) }
}

/** What a database would give back otherwise than it got it would count as tampered with. */
const clean = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

/** A list in JSON is read back in one way only: no two entries are written alike. */
const markOf = (entry: Omit<AuditEntry, 'mark'>, previous: string, mark: Mark): string =>
  mark(JSON.stringify([previous, ...fieldsOf(entry)]))

/** An entry about nobody more is written as every entry was before `whom` was kept: one item shorter. */
const fieldsOf = ({ network, seq, at, member, onBehalfOf, surface, verb, ref, whom }: Omit<AuditEntry, 'mark'>) => [
  network,
  seq,
  at,
  member,
  onBehalfOf,
  surface,
  verb,
  ref.kind,
  ref.id,
  ...(whom === null ? [] : [whom]),
]

/** The digest of everything up to an entry, tampered with or not; '' before the first. */
export const digestWith = (digest: string, entry: AuditEntry, mark: Mark): string =>
  mark(JSON.stringify(['accepted', digest, ...fieldsOf(entry), entry.mark]))

/**
 * Entries `from` to `until`:
 * - `altered`: are not as they were written, or were not written by us; also when they changed places
 * - `missing`: are gone, and more came after them
 * - `truncated`: are gone from the end
 * - `added`: have a number that no entry of ours has
 * - `replaced`: the log was shortened and has grown again since; `until` is the entry that was anchored
 */
export interface Finding {
  readonly what: 'altered' | 'missing' | 'truncated' | 'added' | 'replaced'
  readonly from: number
  readonly until: number
}

/** How far a check has come. @property marks on which the next entry may build; none after a gap */
export interface Check {
  readonly count: number
  readonly next: number
  readonly last: Head | null
  readonly marks: readonly string[]
  readonly digest: string
  readonly isAnchorMet: boolean | null
  readonly findings: readonly Finding[]
}

/** A check of the whole log. */
export const beginCheck = (anchor: Pick<Anchor, 'accepted'> | null): Check => ({
  count: 0,
  next: (anchor?.accepted?.seq ?? 0) + 1,
  last: null,
  marks: anchor?.accepted ? [] : [''],
  digest: '',
  isAnchorMet: null,
  findings: [],
})

/** A check of what came after the anchor; its first entry is the anchored one. */
export const resumeCheck = (anchor: Anchor): Check => ({ ...beginCheck(null), next: anchor.head.seq, marks: [] })

/** @param entry the next one in the order of their numbers */
export const checkEntry = (check: Check, entry: AuditEntry, anchor: Anchor | null, mark: Mark): Check => {
  const { seq } = entry
  const seen = {
    ...check,
    count: check.count + 1,
    last: { seq, mark: entry.mark },
    isAnchorMet: seq === anchor?.head.seq ? entry.mark === anchor.head.mark : check.isAnchorMet,
  }
  if (anchor?.accepted && seq <= anchor.accepted.seq)
    return { ...seen, marks: [entry.mark], digest: digestWith(check.digest, entry, mark) }
  if (!(seq >= check.next)) return { ...seen, last: check.last, findings: found(check.findings, 'added', seq) }
  const after = { ...seen, next: seq + 1 }
  if (seq > check.next)
    return { ...after, marks: [entry.mark], findings: found(check.findings, 'missing', check.next, seq - 1) }
  if (check.marks.length === 0) return { ...after, marks: [entry.mark] }
  const right = check.marks.map((previous) => markOf(entry, previous, mark))
  if (right.includes(entry.mark)) return { ...after, marks: [entry.mark] }
  // Either the entry or its mark was altered: the next one tells which, and is not blamed for it.
  return { ...after, marks: [entry.mark, ...right].slice(0, 3), findings: found(check.findings, 'altered', seq) }
}

/** What is found in the log as a whole. */
export const endCheck = (check: Check, anchor: Anchor | null): readonly Finding[] => {
  const { accepted, head } = anchor ?? { accepted: null, head: { seq: 0, mark: '' } }
  const until = Math.max(check.last?.seq ?? 0, check.next - 1)
  const isAlteredThere = check.findings.some(({ from, until }) => from <= head.seq && head.seq <= until)
  return [
    ...(accepted && check.digest !== accepted.digest ? found([], 'altered', 1, accepted.seq) : []),
    ...check.findings,
    ...(until < head.seq ? found([], 'truncated', until + 1, head.seq) : []),
    ...(check.isAnchorMet === false && !isAlteredThere ? found([], 'replaced', head.seq) : []),
  ]
}

/** Entries that follow one another are one finding. */
const found = (known: readonly Finding[], what: Finding['what'], from: number, until = from): readonly Finding[] => {
  const last = known.at(-1)
  if (last?.what === what && last.until + 1 === from) return [...known.slice(0, -1), { what, from: last.from, until }]
  return [...known, { what, from, until }]
}
