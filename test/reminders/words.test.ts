/** How often, as people type it; what a card says of it is read back as the same. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { next, type Repetition } from '../../bot/reminders/repetition/repetition.ts'
import { sayRepetition } from '../../bot/reminders/repetition/say-repetition.ts'
import { weekdayFrom } from '../../bot/reminders/repetition/unsaid.ts'
import { readRepetition } from '../../bot/reminders/repetition/words.ts'
import { workingWeekdays } from '../../bot/reminders/timing/weekly.ts'
import { wordsIn } from '../../cards/words/speak.ts'

/** A Wednesday. */
const said = { today: '2026-11-25', region: 'noord' } as const
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const monthly = (nth: 1 | 2 | -1, weekday: 1 | 2 | 5, months = all): Repetition => ({
  kind: 'month',
  nth,
  weekday,
  months,
})
const fromOn = (day: string, nth: 1 | -1, weekday: 1 | 5, months = all): Repetition => ({
  ...{ kind: 'month', nth, weekday, months, fromOn: day },
})
const weekly = (every: number, weekday: 1 | 2 | 3 | 4, fromOn: string): Repetition => ({
  ...{ kind: 'weeks', every, weekday, fromOn },
})
const byMonths = (every: number, date: number, fromOn: string): Repetition => ({ kind: 'months', every, date, fromOn })
const daily = (every: number): Repetition => ({ kind: 'days', every, fromOn: said.today })
const beforeHoliday = (holiday: 'kerst' | 'voorjaar' | null): Repetition => ({ kind: 'before-holiday', holiday })
const once = (on: string, isBy: boolean): Repetition => ({ kind: 'once', on, isBy })

describe('how often somebody wants to be reminded', () => {
  it.each<[string, Repetition | null]>([
    ['elke eerste maandag van de maand', monthly(1, 1)],
    ['elke tweede maandag', monthly(2, 1)],
    [
      'Elke laatste vrijdag van de maand, behalve in juli en augustus',
      monthly(
        -1,
        5,
        all.filter((it) => it < 7 || it > 8),
      ),
    ],
    ['elk jaar op de eerste maandag van mei', monthly(1, 1, [5])],
    ['om de vier weken op dinsdag', weekly(4, 2, '2026-12-01')],
    ['om de vier weken op di, vanaf 5 januari 2027', weekly(4, 2, '2027-01-05')],
    ['om de week op donderdag', weekly(2, 4, '2026-11-26')],
    ['elke dinsdag', weekly(1, 2, '2026-12-01')],
    ['wekelijks', weekly(1, 3, '2026-11-25')],
    ['elke zes weken', weekly(6, 3, '2026-11-25')],
    ['elk kwartaal', byMonths(3, 1, '2027-01-01')],
    ['elk half jaar', byMonths(6, 1, '2027-01-01')],
    ['maandelijks', byMonths(1, 1, '2026-12-01')],
    ['elke maand op de 15e', byMonths(1, 15, '2026-12-01')],
    ['de 31e van elke maand', byMonths(1, 31, '2026-11-25')],
    ['om de drie maanden op de 1e, vanaf 1 februari 2027', byMonths(3, 1, '2027-02-01')],
    ['jaarlijks op 1 mei', { kind: 'year', month: 5, date: 1 }],
    ['elke 29 februari', { kind: 'year', month: 2, date: 29 }],
    ['elk jaar', { kind: 'year', month: 11, date: 25 }],
    ['iedere werkdag', { kind: 'working-days' }],
    ['op werkdagen', { kind: 'working-days' }],
    ['elke dag', daily(1)],
    ['om de dag', daily(2)],
    ['om de drie dagen', daily(3)],
    ['de laatste schooldag voor de kerstvakantie', beforeHoliday('kerst')],
    ['op de laatste schooldag vóór de krokusvakantie', beforeHoliday('voorjaar')],
    ['elke laatste schooldag voor een vakantie', beforeHoliday(null)],
    ['uiterlijk 1 mei', once('2027-05-01', true)],
    ['op 1 mei', once('2027-05-01', false)],
    ['voor de kerstvakantie', once('2026-12-18', true)],
    ['morgen', once('2026-11-26', false)],
    ['eerste maandag van de maand vanaf 1 januari 2027', fromOn('2027-01-01', 1, 1)],
    ['elke laatste vrijdag van mei, vanaf 2028-01-01', fromOn('2028-01-01', -1, 5, [5])],
    ['every first Monday of the month', monthly(1, 1)],
    ['every first Monday of the month from 1 January 2027', fromOn('2027-01-01', 1, 1)],
    ['every four weeks on Tuesday', weekly(4, 2, '2026-12-01')],
    ['every other week on Thursday', weekly(2, 4, '2026-11-26')],
    ['every Tuesday', weekly(1, 2, '2026-12-01')],
    ['every quarter', byMonths(3, 1, '2027-01-01')],
    ['quarterly', byMonths(3, 1, '2027-01-01')],
    ['every half year', byMonths(6, 1, '2027-01-01')],
    ['monthly', byMonths(1, 1, '2026-12-01')],
    ['every month on the 15th', byMonths(1, 15, '2026-12-01')],
    ['every three months on day 1, from 1 February 2027', byMonths(3, 1, '2027-02-01')],
    ['yearly on 1 May', { kind: 'year', month: 5, date: 1 }],
    ['every year on May 1st', { kind: 'year', month: 5, date: 1 }],
    ['every year', { kind: 'year', month: 11, date: 25 }],
    ['every working day', { kind: 'working-days' }],
    ['on weekdays', { kind: 'working-days' }],
    ['every day', daily(1)],
    ['every three days', daily(3)],
    ['the last school day before the Christmas holiday', beforeHoliday('kerst')],
    ['on the last school day before each school holiday', beforeHoliday(null)],
    ['by 1 May', once('2027-05-01', true)],
    ['1 May at the latest', once('2027-05-01', true)],
    ['on 1 May', once('2027-05-01', false)],
    ['before the Christmas holiday', once('2026-12-18', true)],
    ['tomorrow', once('2026-11-26', false)],
    ['in two weeks', once('2026-12-09', false)],
    ['on Friday', once('2026-11-27', false)],
  ])('“%s” is read', (text, repetition) => {
    expect(readRepetition(text, said)).toEqual(repetition)
  })

  it.each([
    '',
    'als het zo uitkomt',
    'twee keer per jaar',
    'elke zaterdag',
    'op 1 mei 2026',
    'jaarlijks op 30 februari',
    'om de 0 weken op dinsdag',
    'elke eerste maandag en laatste vrijdag van de maand',
    'elke laatste schooldag voor Pasen',
  ])('“%s” says no day, and is not guessed at', (text) => {
    expect(readRepetition(text, said)).toBeNull()
  })
})

const day = fc
  .date({ min: new Date('2027-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const weekday = fc.constantFrom(...workingWeekdays)
const repetitions: fc.Arbitrary<Repetition> = fc.oneof(
  fc.record({ kind: fc.constant('once' as const), on: day, isBy: fc.boolean() }),
  fc.record({ kind: fc.constant('days' as const), every: fc.integer({ min: 1, max: 99 }), fromOn: day }),
  fc
    .record({ every: fc.integer({ min: 1, max: 52 }), weekday, from: day })
    .map(({ every, weekday: one, from }): Repetition => ({ kind: 'weeks', every, ...weekdayFrom(one, from) })),
  fc.record({
    kind: fc.constant('months' as const),
    every: fc.integer({ min: 1, max: 99 }),
    date: fc.integer({ min: 1, max: 31 }),
    fromOn: day,
  }),
  fc.record({
    kind: fc.constant('month' as const),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    weekday,
    months: fc.subarray(all, { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('month' as const),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    weekday,
    months: fc.constant(all),
    fromOn: day,
  }),
  fc
    .constantFrom('2028-02-29', '2027-05-01', '2027-12-31')
    .map((on): Repetition => ({ kind: 'year', month: Number(on.slice(5, 7)), date: Number(on.slice(8)) })),
  fc.constant<Repetition>({ kind: 'working-days' }),
  fc.record({
    kind: fc.constant('before-holiday' as const),
    holiday: fc.constantFrom(null, 'herfst', 'kerst', 'voorjaar', 'mei', 'zomer'),
  }),
)

test.each(['nl', 'en'] as const)('what a card says of a repetition in %s is read back as the same days', (language) => {
  fc.assert(
    fc.property(repetitions, (repetition) => {
      const text = sayRepetition(repetition, wordsIn(language))
      const read = readRepetition(text, said)
      if (!read) throw new Error(`“${text}” is not read back`)
      const daysOf = (one: Repetition) => {
        const found: (string | null)[] = [next(one, said.today, said)]
        for (let count = 0; count < 12; count += 1)
          found.push(found.at(-1) ? next(one, found.at(-1) ?? '', said) : null)
        return found
      }
      expect({ text, days: daysOf(read) }).toEqual({ text, days: daysOf(repetition) })
    }),
  )
})
