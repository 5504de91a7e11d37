import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCandidates } from '../../bot/dates/candidate.ts'
import { chooseCandidate } from '../../bot/dates/choose.ts'
import { addMonths, dayOf, toDay, toIso, weekdayOf } from '../../bot/dates/civil-date.ts'
import { type Due, readDue } from '../../bot/dates/due.ts'
import { tokenise } from '../../bot/dates/tokens.ts'

const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const regions = fc.constantFrom('noord' as const, 'midden' as const, 'zuid' as const)
const anchors = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2040, 12, 31) }).map(toIso)
const contexts = fc.record({ anchor: anchors, region: regions })
const dates = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2040, 12, 31) }).map(toIso)

const inWords = (date: string, withYear: boolean): string =>
  `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]}${withYear ? ` ${date.slice(0, 4)}` : ''}`

describe('a day in words', () => {
  test('without a year is the first one on or after the day on which it was said', () => {
    fc.assert(
      fc.property(dates, contexts, (date, context) => {
        const { from, until } = readDue(inWords(date, false), context) ?? {}
        const years = Array.from(
          { length: 9 },
          (_, index) => `${Number(context.anchor.slice(0, 4)) + index}${date.slice(4)}`,
        )
        const first = years.find((it) => it >= context.anchor && toIso(toDay(it)) === it)
        expect([from, until]).toEqual([first, first])
      }),
    )
  })

  test('with a year is that day in every notation, or nothing when it is over', () => {
    fc.assert(
      fc.property(dates, contexts, (date, context) => {
        const [year, month, day] = date.split('-')
        const notations = [
          inWords(date, true),
          `${day}-${month}-${year}`,
          `${day}/${month}/${year}`,
          `${day}.${month}.${year}`,
          date,
          `${day}-${month}-'${year?.slice(2)}`,
        ]
        for (const words of notations)
          expect(readDue(words, context)?.until).toEqual(date < context.anchor ? undefined : date)
      }),
    )
  })

  test('is before, by, after or from that day as the preposition says', () => {
    fc.assert(
      fc.property(dates, contexts, (date, context) => {
        fc.pre(date > context.anchor)
        const words = inWords(date, true)
        const next = toIso(toDay(date) + 1)
        expect(readDue(`voor ${words}`, context)).toMatchObject({
          from: context.anchor,
          until: toIso(toDay(date) - 1),
          isStart: false,
        })
        expect(readDue(`uiterlijk ${words}`, context)).toMatchObject({ from: context.anchor, until: date })
        expect(readDue(`na ${words}`, context)).toMatchObject({ from: next, until: null })
        expect(readDue(`vanaf ${words}`, context)).toMatchObject({ from: date, until: date, isStart: true })
      }),
    )
  })
})

describe('a length of time', () => {
  test('counts weeks, days and months from the day on which it was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), contexts, (count, context) => {
        const day = toDay(context.anchor)
        expect(readDue(`over ${count} weken`, context)).toMatchObject({
          from: toIso(day + 7 * count),
          until: toIso(day + 7 * count),
        })
        expect(readDue(`binnen ${count} dagen`, context)).toMatchObject({
          from: context.anchor,
          until: toIso(day + count),
        })
        expect(readDue(`binnen ${count} maanden`, context)).toMatchObject({ until: toIso(addMonths(day, count)) })
      }),
    )
  })
})

describe('any answer', () => {
  const wordsOfAllKinds = fc
    .array(
      fc.constantFrom(
        'voor',
        'na',
        'uiterlijk',
        'in',
        'de',
        'het',
        'eind',
        'begin',
        'medio',
        'week',
        '12',
        '31',
        '2027',
        'maart',
        'zomervakantie',
        'kerst',
        'schooljaar',
        '2026-2027',
        'Q3',
        'dinsdag',
        'komende',
        'volgende',
        'tussen',
        'en',
        't/m',
        'van',
        'over',
        'binnen',
        'drie',
        'weken',
        'jaar',
        'dit',
        'eerste',
        'maandag',
        'is',
        'start',
        '-',
        '/',
        '.',
        ',',
        '|',
        'z.s.m.',
        'Pasen',
        'rond',
        'per',
        '30',
        'februari',
        'winter',
        'halverwege',
      ),
      { maxLength: 9 },
    )
    .map((it) => it.join(' '))

  test('has whole days in order, a span that holds its words, and no dates without a precision', () => {
    fc.assert(
      fc.property(wordsOfAllKinds, contexts, (text, context) => {
        const due = readDue(text, context)
        if (due) check(due, text)
      }),
      { numRuns: 3000 },
    )
  })

  test('does not fall over any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), contexts, (text, context) => {
        const due = readDue(text, context)
        if (due) check(due, text)
      }),
      { numRuns: 500 },
    )
  })

  function check(due: Due, text: string): void {
    expect(text.slice(...due.span)).toBe(due.text)
    for (const it of [due.from, due.until]) if (it !== null) expect(toIso(toDay(it))).toBe(it)
    if (due.from !== null && due.until !== null) expect(due.from <= due.until).toBe(true)
    expect(due.from === null).toBe(due.reason !== undefined)
  }
})

describe('a deadline before the weekend', () => {
  test('is the Friday of the week in which it was said', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        fc.pre(weekdayOf(toDay(context.anchor)) < 6)
        const until = readDue('voor het weekend', context)?.until
        expect(until && weekdayOf(toDay(until))).toBe(5)
      }),
    )
  })
})

describe('hostile text', () => {
  const piles = [
    '12-',
    '1 ',
    'a.',
    'voor ',
    'de week na ',
    'tussen 1 en ',
    '12 maart ',
    'elke ',
    '| ',
    'x',
    ' ',
    '\n',
    "'",
    'ge',
    'kerst-\n',
    'in de loop van ',
    'eerste ',
    'z.s.m. ',
    'volgende week ',
    'heeft ',
    '\u0301',
    '2026-2027 ',
  ]

  const context = { anchor: '2026-10-06', region: 'noord' as const }

  /** Work is counted, not timed: how often a token is looked at. */
  function countLookups(text: string): number {
    let count = 0
    const tokens = new Proxy(tokenise(text), {
      get: (target, key, receiver) => {
        count += 1
        return Reflect.get(target, key, receiver)
      },
    })
    chooseCandidate(tokens, findCandidates(tokens), context)
    return count
  }

  test.each(piles)('of %j costs twice as much when it is twice as long', (pile) => {
    const text = pile.repeat(Math.ceil(800 / pile.length))
    expect(countLookups(text + text)).toBeLessThan(2.2 * countLookups(text) + 2000)
  })

  test.each(['12-', 'de week na ', '12 maart ', 'x', ' ', 'kerst-\n', 'z.s.m. '])(
    'of 100 kB of %j is read to the end',
    (pile) => {
      const text = pile.repeat(Math.ceil(100_000 / pile.length))
      expect(tokenise(text).length).toBeLessThanOrEqual(text.length)
      const due = readDue(`${text} ¶ uiterlijk 12 oktober 2030`, context)
      expect(due === null || due.span[1] <= text.length + 40).toBe(true)
    },
  )
})
