/** A rhythm is read as people type it, and what a card says of it is read back as the same. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readRhythm } from '../../bot/network/bodies/rhythm/read-rhythm.ts'
import { sayRhythm } from '../../bot/network/bodies/rhythm/say-rhythm.ts'
import { type Rhythm, weekdays } from '../../bot/network/customs.ts'
import { Refusal } from '../../bot/refusal.ts'
import { wordsIn } from '../../cards/words/speak.ts'

/** A Wednesday. */
const today = '2027-01-13'
const read = (text: string) => readRhythm(text, 'rhythm', today)
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const monthly = (nth: 1 | 2 | 3 | 4 | -1, weekday: 1 | 2 | 3 | 4 | 5, months = all): Rhythm => ({
  kind: 'month',
  nth,
  weekday,
  months,
})
const weekly = (every: number, weekday: 1 | 2 | 3 | 4 | 5, fromOn: string): Rhythm => ({
  kind: 'weeks',
  every,
  weekday,
  fromOn,
})
const withoutSummer = all.filter((month) => month !== 7 && month !== 8)

describe('a rhythm that somebody types', () => {
  it.each<[string, Rhythm | null]>([
    ['elke eerste dinsdag van de maand', monthly(1, 2)],
    ['Iedere 1e dinsdag van de maand.', monthly(1, 2)],
    ['elke maand op de derde woensdag', monthly(3, 3)],
    ['maandelijks op dinsdag behalve juli en augustus', monthly(1, 2, withoutSummer)],
    ['elke tweede do van de maand, behalve in juli en augustus', monthly(2, 4, withoutSummer)],
    ['laatste donderdag van maart, juni, september en december', monthly(-1, 4, [3, 6, 9, 12])],
    ['de eerste maandag van elk kwartaal', monthly(1, 1, [1, 4, 7, 10])],
    ['eerste vrijdag van september t/m juni', monthly(1, 5, [1, 2, 3, 4, 5, 6, 9, 10, 11, 12])],
    ['every last Thursday of the month', monthly(-1, 4)],
    ['elke zes weken op donderdag', weekly(6, 4, '2027-01-14')],
    ['om de 6 weken op donderdag', weekly(6, 4, '2027-01-14')],
    ['zeswekelijks op dinsdag', weekly(6, 2, '2027-01-19')],
    ['elke drie weken op woensdag', weekly(3, 3, '2027-01-13')],
    ['om de week op maandag', weekly(2, 1, '2027-01-18')],
    ['wekelijks op vrijdag', weekly(1, 5, '2027-01-15')],
    ['elke twee weken op di vanaf 9 februari 2027', weekly(2, 2, '2027-02-09')],
    ['elke twee weken op dinsdag, met ingang van dinsdag 9-2-2027', weekly(2, 2, '2027-02-09')],
    ['twee keer per jaar', { kind: 'year', times: 2 }],
    ['2x per jaar', { kind: 'year', times: 2 }],
    ['vier maal per jaar', { kind: 'year', times: 4 }],
    ['jaarlijks', { kind: 'year', times: 1 }],
    ['elk kwartaal', { kind: 'year', times: 4 }],
    ['twice a year', { kind: 'year', times: 2 }],
    ['maandelijks', { kind: 'year', times: 12 }],
    ['  ', null],
  ])('"%s" is read', (text, rhythm) => {
    expect(read(text)).toEqual(rhythm)
  })

  it.each([
    ['elke zes weken', 'body.rhythm-weekday'],
    ['laatste week van maart', 'body.rhythm-unreadable'],
    ['op zaterdag', 'body.rhythm-unreadable'],
    ['elke vijfde dinsdag van de maand', 'body.rhythm-unreadable'],
    ['eerste dinsdag en laatste donderdag van de maand', 'body.rhythm-unreadable'],
    ['als het zo uitkomt', 'body.rhythm-unreadable'],
    ['op dinsdag', 'body.rhythm-unreadable'],
    ['elke zes weken op donderdag vanaf 30 februari 2027', 'body.rhythm-unreadable'],
    ['eerste maandag van mei behalve mei', 'body.rhythm-unreadable'],
    ['honderd keer per jaar', 'body.rhythm-unreadable'],
    ['99 keer per jaar', 'body.rhythm-unreadable'],
  ])('"%s" is refused at its field, with what to do', (text, reason) => {
    let refused: unknown
    try {
      read(text)
    } catch (error) {
      refused = error
    }
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({ reason, field: 'rhythm' })
  })
})

const weekday = fc.constantFrom(...weekdays)
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ kind: fc.constant('weeks' as const), every: fc.integer({ min: 1, max: 52 }), weekday, fromOn: day }),
  fc.record({
    kind: fc.constant('month' as const),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    weekday,
    months: fc.subarray(all, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('year' as const), times: fc.integer({ min: 1, max: 52 }) }),
)

test.each(['nl', 'en'] as const)('what is said of any rhythm (%s) is read back as the same', (language) => {
  fc.assert(
    fc.property(rhythms, (rhythm) => {
      expect(read(sayRhythm(rhythm, wordsIn(language)))).toEqual(rhythm)
    }),
  )
})
