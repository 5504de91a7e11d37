/** Proposed dates against an independent checker: 1,000 random networks in the full run. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeDates } from '../../../bot/date-polls/propose-dates.ts'
import { bestDays, isBetter, nearestOutside, possibleDays, ruledOutBy, whoIsAway } from './best-days.ts'
import { daysBetween, instant, mondayBefore } from './calendar.ts'
import { randomNetwork, seekingOf } from './random-network.ts'

describe('for any network', () => {
  it('exactly the days that the checker finds are proposed, best first', () => {
    let [withOptions, withNothing] = [0, 0]
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const { options, outside } = proposeDates(seekingOf(network))
        expect(options.map(({ day }) => day)).toEqual(bestDays(network))
        expect(outside.map(({ day }) => day)).toEqual(options.length > 0 ? [] : nearestOutside(network))
        if (options.length > 0) withOptions += 1
        else withNothing += 1
      }),
    )
    // Neither sort of network is missing, or the sentence above would say less than it seems to.
    expect(withOptions).toBeGreaterThan(withNothing)
    expect(withNothing).toBeGreaterThan(0)
  })

  it('no proposed day breaks a rule, none is better than the one before it, and no week is filled before the others', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const days = proposeDates(seekingOf(network)).options.map(({ day }) => day)
        expect(days.filter((day) => ruledOutBy(network, day) !== null)).toEqual([])
        expect(new Set(days).size).toBe(days.length)
        expect(days.length).toBe(Math.min(network.count, possibleDays(network).length))
        expect(days.slice(1).filter((day, at) => isBetter(network, day, days[at] ?? ''))).toEqual([])
        const weeks = Map.groupBy(days, mondayBefore)
        const most = Math.max(0, ...[...weeks.values()].map(({ length }) => length))
        const unfilled = possibleDays(network).filter(
          (day) => !days.includes(day) && (weeks.get(mondayBefore(day))?.length ?? 0) < most - 1,
        )
        expect(unfilled).toEqual([])
      }),
    )
  })

  it('every day that is left out has its ground, and every option its hours and who is away', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const { options, leftOut } = proposeDates(seekingOf(network))
        const counted: Record<string, number> = {}
        for (const day of daysBetween(network.from, network.until)) {
          const ground = ruledOutBy(network, day)
          if (ground) counted[ground] = (counted[ground] ?? 0) + 1
        }
        expect(leftOut).toEqual(counted)
        for (const { day, startsAt, endsAt, away, isUsualHour } of options) {
          expect(startsAt).toBe(instant(day, network.begin))
          expect(endsAt).toBe(startsAt + network.minutes * 60_000)
          expect([...away].sort()).toEqual(whoIsAway(network, day).map(({ id }) => id))
          expect(isUsualHour).toBe(network.begin === network.usualBegin)
        }
      }),
    )
  })
})
