/** What one person is told in private, of one thing and of many, by whoever names things at their worst. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { agreementNudge } from '../../cards/agreement-nudges.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import type { Card } from '../../cards/card.ts'
import { mostLines, nudgeCard, type ShownLine } from '../../cards/nudges.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { checkMessage } from '../slack/payload-validator.ts'
import { checkAdaptiveCard } from './adaptive-validator.ts'
import { hostileText } from './hostile.ts'

const words = wordsIn('nl')
const drawing = { words, mention: () => null }
const text = hostileText

const occasions = ['assigned', 'soon-14', 'due', 'late-1', 'secretariat-7', 'nobody', 'start', 'snoozed'] as const
const line: fc.Arbitrary<ShownLine> = fc
  .record({
    id: fc.uuid(),
    number: fc.nat(),
    title: text,
    owners: fc.array(fc.record({ name: text, hasAccepted: fc.boolean() }), { maxLength: 20 }),
    term: fc.option(fc.record({ label: fc.constantFrom('due' as const, 'start' as const), said: text, text })),
    isLate: fc.boolean(),
    isOver: fc.boolean(),
    occasion: fc.constantFrom(...occasions),
    mine: fc.array(fc.record({ name: fc.option(text), hasAccepted: fc.boolean() }), { maxLength: 5 }),
    nobody: fc.array(fc.record({ register: fc.constant('groups' as const), id: fc.uuid(), name: text }), {
      maxLength: 5,
    }),
    isNew: fc.boolean(),
    givenBy: fc.option(text),
    vacancies: fc.array(fc.record({ name: text, organisation: text }), { maxLength: 2 }),
    isSaidAgain: fc.boolean(),
    lateSince: fc.option(text),
    pause: fc.option(fc.record({ until: fc.option(text) })),
  })
  .map(({ lateSince, pause, isSaidAgain, ...view }) => {
    const row = { ...view, kind: 'action-item' as const, serial: null, state: 'open' as const, body: 'OOGO' }
    return { ...agreementNudge(row, words), ref: { kind: 'agreement', id: view.id }, lateSince, pause, isSaidAgain }
  })

const expectToFit = (card: Card) => {
  expect(checkMessage(renderMessage(card, drawing))).toEqual([])
  expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
}

/** A thing that is due, of which all four presses are offered. */
const due = (number: number): ShownLine => ({
  ...agreementNudge(
    {
      ...{ id: `i${number}`, number, kind: 'action-item', serial: null, state: 'running', body: 'OOGO' },
      ...{ title: `Stuk ${number}`, owners: [], isLate: false, isOver: false, occasion: 'soon-3', nobody: [] },
      term: { label: 'due', said: 'vr 30 apr 2027', text: '' },
      mine: [{ name: null, hasAccepted: true }],
    },
    words,
  ),
  ...{ ref: { kind: 'agreement', id: `i${number}` }, lateSince: null, pause: null },
})

describe('what somebody is told in private', () => {
  it('has the most urgent first, and of one day by number', () => {
    const days = [null, '2026-12-18', '2026-12-04', '2026-12-18']
    const lines = days.map((dueOn, at) => ({ ...due(12 - at), dueOn }))
    const said = linesOf(nudgeCard(lines, words)).join(' ')
    const places = [10, 9, 11, 12].map((number) => said.indexOf(`Stuk ${number}`))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('fits on every platform, whatever it holds and however much', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: mostLines + 3 }), (lines) => {
        expectToFit(nudgeCard(lines, words))
      }),
      { numRuns: 40 },
    )
  })

  it('has all that can be done about one thing, and the most likely of each of several', () => {
    expect(labelsOf(nudgeCard([due(1)], words))).toHaveLength(4)
    const several = nudgeCard([due(1), due(2)], words)
    expect(labelsOf(several).filter((label) => label === 'Gereed melden')).toHaveLength(2)
    expect(labelsOf(several)).toHaveLength(6)
  })

  it('says every line of twelve on both chats, and of more how many there are', () => {
    const all = Array.from({ length: mostLines + 2 }, (_, at) => due(at + 1))
    const card = nudgeCard(all, words)
    expect(linesOf(card).filter((one) => one.startsWith('Afspraak'))).toHaveLength(mostLines)
    expect(linesOf(card).join()).toContain('… en nog 2.')
    for (const drawn of [renderMessage(card, drawing), renderCard(card, drawing)])
      for (let number = 1; number <= mostLines; number += 1) expect(JSON.stringify(drawn)).toContain(`Stuk ${number}”`)
  })

  it('says in the notification what it is about, when it is one thing', () => {
    expect(nudgeCard([due(7)], words).summary).toContain('Afspraak 7 “Stuk 7” is uiterlijk')
    expect(nudgeCard([due(7), due(8)], words).summary).toBe('2 herinneringen')
  })

  it('asks nothing about what was put off but how to take that back', () => {
    const paused = { ...due(1), pause: { until: 'do 12 nov 2026 om 09.00 uur' } }
    expect(linesOf(nudgeCard([paused], words))).toContain('Ik herinner u er do 12 nov 2026 om 09.00 uur weer aan.')
    expect(labelsOf(nudgeCard([paused], words))).toEqual(['Toch nu'])
    expect(labelsOf(nudgeCard([{ ...paused, pause: { until: null } }], words))).toEqual(['Weer herinneren'])
  })
})
