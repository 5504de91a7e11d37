/** Who sees a poll, keeps order in it, and may vote in it for whom: said once more, from who sits where. */
import { type Asked, nameOf } from '../machine/oracle.ts'
import { everybody, type Roster } from '../machine/roster.ts'

/** Everything is opened by one person, who has no need to keep order. */
export const maker = 0

/** For whom somebody stands in. */
export const coveredBy = (by: number, roster: Roster): readonly number[] =>
  everybody.filter((one) => roster[one]?.deputy === by)

/** Themselves, and whom they stand in for, as far as they sit in the bodies. */
const seatsOf = (by: number, roster: Roster): readonly number[] =>
  [by, ...coveredBy(by, roster)].filter((one) => (roster[one]?.role ?? null) !== null)

export const isSteward = (by: number, roster: Roster): boolean => {
  const seats = seatsOf(by, roster)
  return seats.some((one) => roster[one]?.role === 'chair') || (by === maker && seats.length > 0)
}

export const sees = (it: Asked, by: number, isInChannel: boolean, roster: Roster): boolean =>
  seatsOf(by, roster).length > 0 ||
  (it.start.electorate.isOpenInChannels && isInChannel) ||
  it.fixed?.has(`m${by}`) === true

/**
 * Whom somebody may answer for: in a channel only themselves answer there, without a name only for themselves, and one
 * vote is given once.
 */
export const votersFor = (it: Asked, by: number, isInChannel: boolean, roster: Roster): readonly number[] => {
  const covered = it.isSecret() ? [] : coveredBy(by, roster)
  const may = [by, ...covered].filter((one) => it.whyNot(one, isInChannel && one === by, roster) === undefined)
  const names = may.map((one) => nameOf(it.start, one))
  return may.filter((_, at) => names.indexOf(names[at] ?? '') === at)
}
