/** What a body's channels are told at one moment: what is due that morning, and once a week how everything stands. Pure. */
import { type Ref, refKey } from '../../ref.ts'
import type { Round } from '../store.ts'

/**
 * One thing that is told of.
 *
 * @property on the day (`YYYY-MM-DD`) for which it is told; '' where it is told of without one.
 * @property of the ids that it stands for where one row tells of several (shares of one text); empty for its own.
 */
export interface ToldThing {
  readonly ref: Ref
  readonly on: string
  readonly of: readonly string[]
}

/**
 * What is due that morning; of a week also the others, in this order, and at last what is open, of which only the number
 * is told. What `passed` was due too, and is told to nobody: the body wants no mornings.
 */
export const partNames = [
  'passed',
  'morning',
  'meeting',
  'due',
  'late',
  'new',
  'without-owner',
  'without-term',
  'open',
] as const
export type PartName = (typeof partNames)[number]

/**
 * @property total how many there are, of which `things` are the first.
 * @property elsewhere how many of these stand in an earlier part of the card; left out for none.
 */
export interface Part {
  readonly name: PartName
  readonly total: number
  readonly elsewhere?: number
  readonly things: readonly ToldThing[]
}

/**
 * @property on the day on which it was given: a body is told once a day at most.
 * @property from and until the days of which it tells what is due, both included.
 * @property lateSince when it should have come, in epoch milliseconds; null where it came in time.
 * @property givenAt epoch milliseconds.
 */
export interface Telling {
  readonly network: string
  readonly body: string
  readonly on: string
  readonly round: Round
  readonly from: string
  readonly until: string
  readonly lateSince: number | null
  readonly givenAt: number
  readonly parts: readonly Part[]
}

export const morningRef = (body: string): Ref => ({ kind: 'body-morning', id: body })

/** By its day too: what was moved is told of again on its new day. */
export const toldNames = ({ ref, on, of }: ToldThing): readonly string[] =>
  of.length === 0 ? [`${refKey(ref)}@${on}`] : of.map((id) => `${refKey({ kind: ref.kind, id })}@${on}`)

/** What was told as due, or was not to be told. */
export const namesToldIn = (tellings: readonly Pick<Telling, 'parts'>[]): ReadonlySet<string> =>
  new Set(
    tellings.flatMap(({ parts }) =>
      parts
        .filter(({ name }) => name === 'morning' || name === 'passed')
        .flatMap(({ things }) => things.flatMap(toldNames)),
    ),
  )

/** Each thing in the first part in which it belongs: what is late and has no owner is late. */
export const eachOnce = (parts: readonly Part[]): readonly Part[] => {
  const seen = new Set<string>()
  return parts.map((part) => {
    const idsOf = ({ ref, of }: ToldThing) => (of.length === 0 ? [ref.id] : of).map((id) => `${ref.kind}:${id}`)
    const things = part.things.filter((thing) => !idsOf(thing).every((id) => seen.has(id)))
    const elsewhere = part.things.filter((thing) => !things.includes(thing)).flatMap(idsOf).length
    for (const id of things.flatMap(idsOf)) seen.add(id)
    return elsewhere === 0 ? part : { ...part, things, elsewhere }
  })
}

/** As many as a card shows of what is due; of a week, of each part. */
const [mostDue, mostDueInWeek, mostOfPart] = [10, 6, 5]
/** With so many in all parts together a full week fits Slack's 50 blocks and Teams' 28 KB. */
const mostInWeek = 14

/** Of each part the first; in a week, after what is due that morning, one of each in turn for as long as there is room. */
export const shownOf = (parts: readonly Part[], round: Round): readonly (readonly ToldThing[])[] => {
  const most = round === 'morning' ? mostDue : mostDueInWeek
  const counts = parts.map(({ name, things }) => (name === 'morning' ? Math.min(things.length, most) : 0))
  let room = mostInWeek - counts.reduce((sum, count) => sum + count, 0)
  for (let turn = 0; turn < mostOfPart; turn += 1)
    for (const [at, { name, things }] of parts.entries())
      if (name !== 'morning' && name !== 'passed' && things.length > turn && room > 0) {
        counts[at] = turn + 1
        room -= 1
      }
  return parts.map(({ things }, at) => things.slice(0, counts[at]))
}
