import { describe, expect, it } from 'vitest'
import { eachOnce, shownOf } from '../../bot/reminders/bodies/telling.ts'
import { renderCard } from '../../cards/adaptive-card.ts'
import { showPress } from '../../cards/agreement-presses.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { type MorningPartView, type MorningView, morningCard } from '../../cards/mornings.ts'
import { press } from '../../cards/press.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkMessage } from '../slack/payload-validator.ts'
import { checkAdaptiveCard } from './adaptive-validator.ts'
import { seenOnAdaptive, seenOnSlack } from './seen.ts'

const words = wordsIn('nl')
const drawing = { words, mention: () => null }

const part = (name: MorningPartView['name'], count: number, left: number, length = 40): MorningPartView => ({
  ...{ name, total: count + left, left, hidesPlans: true },
  rows: Array.from({ length: count }, (_, at) => ({
    text: `${name} ${at} <b> & `.padEnd(length, 'ë'),
    fine: 'uiterlijk vr 18 dec 2026 · SWV Noorderkring VO, Gemeente Duinrecht',
    open: press(showPress, { item: 'A'.repeat(20) }),
    isOver: false,
  })),
})

const view = (round: MorningView['round'], parts: readonly MorningPartView[]): MorningView => ({
  ...{ body: 'B'.repeat(20), round, day: 'vr 18 dec 2026', from: 'vr 18 dec 2026', until: 'zo 3 jan 2027', parts },
  ...{ isOneDay: false, lateSince: 'do 17 dec 2026 om 09.00 uur' },
})

const weekOf = (length: number): readonly MorningPartView[] => [
  part('morning', 6, 4, length),
  part('meeting', 1, 0),
  ...(['due', 'late', 'new', 'without-owner', 'without-term'] as const).map((name, at) =>
    part(name, at < 2 ? 2 : 1, at < 2 ? 9 : 10, length),
  ),
  { ...part('open', 0, 0), total: 44 },
]

it('each thing stands in the first part of a week in which it belongs, and is counted in all', () => {
  const told = (id: string) => ({ ref: { kind: 'agreement', id }, on: '', of: [] })
  const [a, b] = [told('a'), told('b')]
  const parts = eachOnce([
    { name: 'late', total: 1, things: [a] },
    { name: 'without-owner', total: 2, things: [a, b] },
  ])
  expect(parts).toEqual([
    { name: 'late', total: 1, things: [a] },
    { name: 'without-owner', total: 2, things: [b], elsewhere: 1 },
  ])
})

it('a week shows five of each part where that fits, and some of every part where it does not', () => {
  const of = (name: 'morning' | 'late' | 'new' | 'due' | 'without-owner' | 'without-term', count: number) => ({
    ...{ name, total: count },
    things: Array.from({ length: count }, (_, at) => ({ ref: { kind: 'agreement', id: `${at}` }, on: '', of: [] })),
  })
  const counts = (...parts: readonly ReturnType<typeof of>[]) => shownOf(parts, 'week').map(({ length }) => length)
  expect(counts(of('late', 8), of('new', 5))).toEqual([5, 5])
  const names = ['due', 'late', 'new', 'without-owner', 'without-term'] as const
  expect(counts(of('morning', 9), ...names.map((name) => of(name, 9)))).toEqual([6, 2, 2, 2, 1, 1])
})

describe.each([
  ['a morning', view('morning', [part('morning', 10, 4)])],
  ['a morning of long titles', view('morning', [part('morning', 10, 4, 300)])],
  ['a week', view('week', weekOf(60))],
  ['a week of long titles', view('week', weekOf(300))],
])('%s that is full', (_, full) => {
  it('is taken by Slack and by Teams, with every button and with how many are left out', () => {
    const card = morningCard(full, words)
    const [slack, teams] = [renderMessage(card, drawing), renderCard(card, drawing)]
    expect(checkMessage(slack)).toEqual([])
    expect(checkAdaptiveCard(teams)).toEqual([])
    for (const drawn of [slack, teams]) expect(JSON.stringify(drawn)).toContain('Alle open afspraken')
    for (const seen of [seenOnSlack(slack.blocks), seenOnAdaptive(teams)]) {
      expect(seen).toContain('morning0')
      for (const told of full.round === 'week'
        ? ['meeting0', 'Telaat(11)', 'Zonderdatum(11)', 'without-term0', 'Geteldop']
        : ['morning9'])
        expect(seen).toContain(told)
      expect(seen).toMatch(/…ennog\d/u)
    }
  })
})
