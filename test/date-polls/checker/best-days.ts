/**
 * What may be proposed, from the rules in words alone: every day is looked at by itself, and of those that are left the
 * one that comes next is found by trying them all against one another.
 */
import { apart, daysBetween, isInSchoolHoliday, isPublicHoliday, mondayBefore, shift, weekday } from './calendar.ts'
import type { Person, RandomNetwork } from './random-network.ts'

/** Found once for each day of a network: all are tried against all. */
const found = new WeakMap<RandomNetwork, Map<string, readonly Person[]>>()

export const whoIsAway = (network: RandomNetwork, day: string): readonly Person[] => {
  const known = found.get(network) ?? new Map<string, readonly Person[]>()
  found.set(network, known)
  const away = known.get(day) ?? findAway(network, day)
  known.set(day, away)
  return away
}

const findAway = (network: RandomNetwork, day: string): readonly Person[] => {
  const end = network.begin + network.minutes
  return network.people.filter((person) => {
    if (person.off.some(({ from, until }) => day >= from && day <= until)) return true
    for (const meeting of network.meetings) {
      if (meeting.day !== day || meeting.body === 0 || !person.bodies.includes(meeting.body)) continue
      const isBefore = meeting.end <= network.begin
      const isAfter = meeting.begin >= end
      if (!isBefore && !isAfter) return true
    }
    return false
  })
}

/** The rule that rules a day out, in words; null when none does. */
export const ruledOutBy = (network: RandomNetwork, day: string): string | null => {
  if (day < network.earliest) return 'too-soon'
  if ([0, 6].includes(weekday(day))) return 'weekend'
  if (isPublicHoliday(day)) return 'public-holiday'
  if (isInSchoolHoliday(day, network.region)) return 'school-holiday'
  if (network.meetings.some((meeting) => meeting.body === 0 && meeting.day === day)) return 'own-meeting'
  const away = whoIsAway(network, day)
  if (away.some((person) => person.isChair)) return 'chair-away'
  for (const side of network.needsBothSides ? ['education', 'municipality'] : []) {
    const ofSide = network.people.filter((person) => person.side === side)
    const there = ofSide.filter((person) => !away.some(({ id }) => id === person.id))
    if (ofSide.length > 0 && there.length === 0) return 'side-away'
  }
  return away.length * 3 > network.people.length ? 'many-away' : null
}

const isUsual = (network: RandomNetwork, day: string): boolean => weekday(day) === network.usualWeekday

/** Whether `a` is better by itself than `b`. */
export const isBetter = (network: RandomNetwork, a: string, b: string): boolean => {
  const [awayA, awayB] = [whoIsAway(network, a).length, whoIsAway(network, b).length]
  if (awayA !== awayB) return awayA < awayB
  if (isUsual(network, a) !== isUsual(network, b)) return isUsual(network, a)
  return a < b
}

const comesBefore = (network: RandomNetwork, taken: readonly string[], a: string, b: string): boolean => {
  const inWeekOf = (day: string) => taken.filter((one) => mondayBefore(one) === mondayBefore(day)).length
  if (inWeekOf(a) !== inWeekOf(b)) return inWeekOf(a) < inWeekOf(b)
  const [awayA, awayB] = [whoIsAway(network, a).length, whoIsAway(network, b).length]
  if (awayA !== awayB) return awayA < awayB
  if (isUsual(network, a) !== isUsual(network, b)) return isUsual(network, a)
  const gap = (day: string) => taken.reduce((least, one) => Math.min(least, apart(one, day)), 1_000_000)
  if (gap(a) !== gap(b)) return gap(a) > gap(b)
  return a < b
}

export const possibleDays = (network: RandomNetwork): readonly string[] =>
  daysBetween(network.from, network.until).filter((day) => ruledOutBy(network, day) === null)

/** In the order in which they are to be given. */
export const bestDays = (network: RandomNetwork): readonly string[] => {
  const taken: string[] = []
  const left = new Set(possibleDays(network))
  while (taken.length < network.count && left.size > 0) {
    const next = [...left].find((day) =>
      [...left].every((other) => other === day || comesBefore(network, taken, day, other)),
    )
    if (next === undefined) throw new Error('No day comes before all others')
    taken.push(next)
    left.delete(next)
  }
  const given: string[] = []
  for (const day of taken) {
    const place = given.findIndex((other) => isBetter(network, day, other))
    given.splice(place < 0 ? given.length : place, 0, day)
  }
  return given
}

/** When nothing is left: the three that lie nearest outside, at most six weeks away. */
export const nearestOutside = (network: RandomNetwork): readonly string[] => {
  const around = [
    ...daysBetween(shift(network.from, -42), shift(network.from, -1)),
    ...daysBetween(shift(network.until, 1), shift(network.until, 42)),
  ].filter((day) => ruledOutBy(network, day) === null)
  const distance = (day: string) => (day < network.from ? apart(day, network.from) : apart(day, network.until))
  const nearest = around.map((day) => `${String(distance(day)).padStart(2, '0')} ${day}`).sort()
  return nearest.slice(0, 3).map((line) => line.slice(3))
}
