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

/** @property total how many there are, of which `things` are the first. */
export interface Part {
  readonly name: PartName
  readonly total: number
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

/** As many as a card shows of what is due; of a week all parts together have to fit on Slack and on Teams. */
const [mostDue, mostDueInWeek, mostOfPart] = [10, 6, 2]

export const shownOf = ({ name, things }: Part, round: Round): readonly ToldThing[] => {
  const most = round === 'morning' ? mostDue : mostDueInWeek
  return things.slice(0, name === 'morning' ? most : mostOfPart)
}
