/** Meetings as they could be, with the worst that people type, on all days and most of all around a change of the clock. */
import fc from 'fast-check'
import type { CalendarMeeting, Invited } from '../../../bot/meetings/invitations/write-calendar.ts'
import { hostileText } from '../../cards/hostile.ts'

const injections = [
  '\r\nEND:VEVENT\r\nEND:VCALENDAR',
  '\nBEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT1M\nEND:VALARM',
  'a\r\nATTENDEE:mailto:x@x.example',
  'x";CN="y":mailto:x@x.example',
  '\\n\\,\\;\\\\',
  'a\r b\n c\u2028d\u2029e\u0085f\u000Bg\u000Ch',
  `${'w'.repeat(74)}é${'w'.repeat(73)}😀`,
  '^n^^^\'"',
  'é'.repeat(400),
  '👩‍👩‍👧‍👦'.repeat(60),
  'שלום '.repeat(40),
  ' \t ingesprongen\n\n\n regel ',
  'w'.repeat(20_000),
  '',
] as const

export const anyText = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 3, arbitrary: fc.constantFrom(...injections) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...injections), hostileText).map((two) => two.join(' ')) },
)

const quarter = 15 * 60_000
const day = 24 * 4 * quarter
const [first, last] = [Date.UTC(2024, 0, 1), Date.UTC(2030, 11, 31)]

/** At 01.00 UTC on the last Sunday of March and of October. Directive 2000/84/EC */
export const clockChanges: readonly number[] = [2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) =>
  [2, 9].map((month) => {
    const end = new Date(Date.UTC(year, month + 1, 0))
    return Date.UTC(year, month, end.getUTCDate() - end.getUTCDay(), 1)
  }),
)

const startsAt = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.integer({ min: first / quarter, max: last / quarter }).map((at) => at * quarter),
  },
  // From the day before a change until the day after it, and every quarter of the hours that are left out or repeated.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -day / quarter, max: day / quarter }))
      .map(([change, quarters]) => change + quarters * quarter),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -8, max: 8 }))
      .map(([change, quarters]) => change + quarters * quarter),
  },
)

const hours = fc
  .tuple(startsAt, fc.integer({ min: 1, max: 26 * 4 }))
  .map(([at, quarters]) => ({ startsAt: at, endsAt: at + quarters * quarter }))

const id = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 12, maxLength: 20 })

interface Life {
  readonly meeting: CalendarMeeting
  readonly invited: Invited
  /** What it becomes, one after another; the last is its cancellation. */
  readonly later: readonly CalendarMeeting[]
}

const content = fc.record({ hours, title: anyText, place: anyText, about: anyText })

export const lives: fc.Arbitrary<Life> = fc
  .record({
    id,
    begin: fc.integer({ min: 0, max: 40 }),
    versions: fc.tuple(content, content, content),
    body: fc.record({ id, name: anyText }),
    member: fc.record({ id, name: anyText }),
    comes: fc.boolean(),
  })
  .map(({ id: uid, begin, versions, body, member, comes }) => {
    const [one, two, three] = versions.map((version, at) => ({
      ...{ id: uid, sequence: begin + at, isCancelled: false },
      ...version,
    })) as [CalendarMeeting, CalendarMeeting, CalendarMeeting]
    const cancelled = { ...three, sequence: three.sequence + 1, isCancelled: true }
    return { meeting: one, invited: { body, member, comes }, later: [two, three, cancelled] }
  })
