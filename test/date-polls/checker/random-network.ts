/** Random networks with their diaries, in days and minutes; what is proposed for them is checked by `best-days.ts`. */
import fc from 'fast-check'
import type { Seeking } from '../../../bot/date-polls/proposing/seeking.ts'
import { instant, shift } from './calendar.ts'

export interface Diary {
  readonly body: number
  readonly day: string
  readonly begin: number
  readonly end: number
}

export interface Person {
  readonly id: string
  readonly bodies: readonly number[]
  readonly side: 'education' | 'municipality' | null
  readonly isChair: boolean
  readonly off: readonly { readonly from: string; readonly until: string }[]
}

/** Everybody of `people` is asked; body 0 is the one for which a day is sought. Minutes since midnight. */
export interface RandomNetwork {
  readonly region: 'noord' | 'midden' | 'zuid'
  readonly from: string
  readonly until: string
  readonly earliest: string
  readonly begin: number
  readonly minutes: number
  readonly usualWeekday: 1 | 2 | 3 | 4 | 5 | null
  readonly usualBegin: number
  readonly needsBothSides: boolean
  readonly count: number
  readonly people: readonly Person[]
  readonly meetings: readonly Diary[]
}

const bodies = 6
const halfHours = (from: number, until: number) =>
  fc.integer({ min: from * 2, max: until * 2 }).map((half) => half * 30)

export const randomNetwork: fc.Arbitrary<RandomNetwork> = fc
  .record({ start: fc.integer({ min: 0, max: 1500 }), length: fc.oneof(fc.nat(4), fc.nat(30), fc.nat(80)) })
  .chain(({ start, length }) => {
    const from = shift('2025-01-06', start)
    const aroundWindow = fc.integer({ min: -50, max: length + 50 }).map((by) => shift(from, by))
    const person = fc.record({
      bodies: fc.uniqueArray(fc.integer({ min: 1, max: bodies }), { maxLength: 3 }),
      side: fc.constantFrom('education' as const, 'education' as const, 'municipality' as const, null),
      isChair: fc.nat(9).map((lot) => lot === 0),
      off: fc.array(
        fc
          .tuple(aroundWindow, fc.integer({ min: 0, max: 20 }))
          .map(([first, more]) => ({ from: first, until: shift(first, more) })),
        { maxLength: 2 },
      ),
    })
    // Some end just where the other begins, or begin where it ends.
    const meeting = fc.record({
      body: fc.integer({ min: 0, max: bodies }),
      day: aroundWindow,
      begin: halfHours(8, 19),
      lasts: halfHours(0.5, 4),
      touches: fc.constantFrom(null, null, 'before' as const, 'after' as const),
    })
    const hours = fc.record({ begin: halfHours(9, 17), minutes: fc.constantFrom(30, 60, 90, 120, 180) })
    return fc.record({
      region: fc.constantFrom('noord' as const, 'midden' as const, 'zuid' as const),
      from: fc.constant(from),
      until: fc.constant(shift(from, length)),
      earliest: fc
        .oneof(fc.integer({ min: -60, max: -1 }), fc.integer({ min: -20, max: 20 }))
        .map((by) => shift(from, by)),
      hours,
      usualWeekday: fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
      usualBegin: halfHours(9, 17),
      needsBothSides: fc.boolean(),
      count: fc.integer({ min: 1, max: 10 }),
      people: fc
        .array(person, { maxLength: 20 })
        .map((all) => all.map((one, at) => ({ ...one, id: `member-${String(at).padStart(2, '0')}` }))),
      planned: fc.array(meeting, { maxLength: 120 }),
    })
  })
  .map(({ hours, planned, ...network }) => ({
    ...network,
    ...hours,
    meetings: planned.map(({ touches, lasts, ...one }) => {
      const after = hours.begin + hours.minutes
      const begin = touches === 'before' ? hours.begin - lasts : touches === 'after' ? after : one.begin
      return { ...one, begin, end: begin + lasts }
    }),
  }))

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The same as the feature would gather it. */
export const seekingOf = (network: RandomNetwork): Seeking => {
  const { people, meetings } = network
  return {
    body: 'body-0',
    from: network.from,
    until: network.until,
    earliestOn: network.earliest,
    startsAt: clockOf(network.begin),
    minutes: network.minutes,
    usual: { weekday: network.usualWeekday, startsAt: clockOf(network.usualBegin) },
    region: network.region,
    needsBothSides: network.needsBothSides,
    asked: people.map(({ id, side, isChair }) => ({ member: id, organisation: `of-${id}`, side, isChair })),
    meetings: meetings.map(({ body, day, begin, end }) => ({
      body: `body-${body}`,
      startsAt: instant(day, begin),
      endsAt: instant(day, begin) + (end - begin) * 60_000,
      members: people.filter((one) => body === 0 || one.bodies.includes(body)).map(({ id }) => id),
    })),
    away: people.flatMap(({ id, off }) =>
      off.map(({ from, until }) => ({ fromOn: from, untilOn: until, members: [id] })),
    ),
    count: network.count,
  }
}
