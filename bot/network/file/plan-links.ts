/** What becomes of how a body serves others, and of who means to join or leave it. */
import { circleThrough, sameLink } from '../bodies/overleg/links.ts'
import { type BodyLink, relations } from '../chain.ts'
import type { IntendedSeat } from '../network.ts'
import { isChanged } from './change.ts'
import { servesKeys } from './file-word.ts'
import type { BodyRow } from './network-file.ts'
import type { Planning } from './plan.ts'
import type { Note } from './problem.ts'
import type { References } from './references.ts'

/** One that is not there any more has no `after`, a new one no `before`. */
export interface LinkChange {
  readonly before: BodyLink | null
  readonly after: BodyLink | null
}
export interface IntendedChange {
  readonly before: IntendedSeat | null
  readonly after: IntendedSeat | null
}

interface Matched {
  readonly id: string
  readonly row: BodyRow
}

interface Read {
  readonly link: BodyLink
  readonly line: number
}

/** A list that is written counts as it stands there; what a body does not say of itself stays. */
export const planLinks = (
  matched: readonly Matched[],
  kept: readonly BodyLink[],
  { network, bodies, note }: { network: string; bodies: References; note: Note },
): readonly LinkChange[] => {
  const read = matched.flatMap(({ id, row }) =>
    relations.flatMap((relation) =>
      (row.serves[relation]?.value ?? []).flatMap((said): readonly Read[] => {
        const to = bodies.find(said)
        return to === undefined ? [] : [{ link: { network, from: id, to, relation }, line: said.line }]
      }),
    ),
  )
  const isSaid = (link: BodyLink) => matched.some(({ id, row }) => id === link.from && row.serves[link.relation])
  const gone = kept.filter((link) => isSaid(link) && !read.some((one) => sameLink(one.link, link)))
  noteSenseless(
    read,
    kept.filter((link) => !gone.includes(link)),
    note,
  )
  const added = read.filter(({ link }, at) => {
    const isKept = kept.some((one) => sameLink(one, link))
    return !isKept && read.findIndex((one) => sameLink(one.link, link)) === at
  })
  return [
    ...gone.map((before) => ({ before, after: null })),
    ...added.map(({ link }) => ({ before: null, after: link })),
  ]
}

/** No body serves itself, and none prepares what prepares it. */
const noteSenseless = (read: readonly Read[], staying: readonly BodyLink[], note: Note): void => {
  const all = [...staying, ...read.map(({ link }) => link)]
  for (const { link, line } of read) {
    const key = servesKeys[link.relation]
    if (link.from === link.to) note(line, 'serves-itself', { key })
    else if (circleThrough(link, all)) note(line, 'prepares-circle', { key })
  }
}

export const planIntended = (
  matched: readonly Matched[],
  kept: readonly IntendedSeat[],
  { network, organisations, note }: Planning,
): readonly IntendedChange[] =>
  matched.flatMap(({ id, row }) => {
    if (!row.intended) return []
    const said = new Map<string, IntendedSeat>()
    for (const { line, organisation: named, change, note: text, saidOn } of row.intended.value) {
      const organisation = organisations.find(named)
      if (organisation === undefined) continue
      if (said.has(organisation)) note(line, 'intended-twice', { organisation: named.value })
      said.set(organisation, { network, body: id, organisation, change, note: text, saidOn })
    }
    const before = new Map(kept.filter(({ body }) => body === id).map((one) => [one.organisation, one]))
    const gone = [...before.values()].filter(({ organisation }) => !said.has(organisation))
    const changes = [...said.values()].map((after) => ({ before: before.get(after.organisation) ?? null, after }))
    return [...gone.map((one) => ({ before: one, after: null })), ...changes.filter(isChanged)]
  })
