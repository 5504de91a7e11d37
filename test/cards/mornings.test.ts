import { describe, expect, it } from 'vitest'
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
  ...(['due', 'late', 'new', 'without-owner', 'without-term'] as const).map((name) => part(name, 2, 9, length)),
  { ...part('open', 0, 0), total: 44 },
]

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
      for (const told of full.round === 'week' ? ['meeting0', 'Telaat(11)', 'Zonderdatum(11)'] : ['morning9'])
        expect(seen).toContain(told)
      expect(seen).toMatch(/…ennog\d/u)
    }
  })
})
