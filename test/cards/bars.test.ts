/** Progress as a picture: it divides the bar as it is, and never stands without its words. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { sharesOf } from '../../cards/bars.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { type Bar, type BarLook, bars, type Card, card } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { findAll, seenOnAdaptive, seenOnSlack } from './seen.ts'

const drawing = { words: wordsIn('nl'), mention: () => null }
const bar = (...counts: readonly (readonly [BarLook, number])[]): Bar => ({
  label: 'Jeugdhulp',
  parts: counts.map(([look, count]) => ({ look, count })),
  said: '3 van 10 gereed, 2 te laat',
})
const cellsOf = (one: Bar, cells: number): readonly number[] => sharesOf(one, cells).map((share) => share.cells)

describe('a bar', () => {
  test('of as many things as it has cells shows each of them', () => {
    expect(cellsOf(bar(['done', 9], ['late', 1]), 10)).toEqual([9, 1])
    expect(cellsOf(bar(['done', 3], ['running', 3], ['open', 2], ['late', 2]), 10)).toEqual([3, 3, 2, 2])
  })

  test('shows a single one among thousands, and of nothing nothing', () => {
    expect(cellsOf(bar(['done', 4_999], ['late', 1]), 10)).toEqual([9, 1])
    expect(cellsOf(bar(['done', 0], ['late', 5]), 10)).toEqual([10])
    expect(cellsOf(bar(['done', 0]), 10)).toEqual([])
    expect(cellsOf(bar(), 10)).toEqual([])
  })

  test('whose parts are equal is as wide as any other', () => {
    expect(cellsOf(bar(['done', 2], ['running', 2], ['open', 2], ['late', 2]), 6)).toEqual([2, 2, 1, 1])
    expect(cellsOf(bar(['done', 1], ['running', 1], ['late', 1]), 10)).toEqual([4, 3, 3])
  })

  test('is always as wide as it has to be, in the order of its parts, and more is never narrower', () => {
    const counts = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 4, max: 60 }), (given, cells) => {
        const shares = cellsOf(bar(...given.map((count) => ['open', count] as const)), cells)
        const shown = given.filter((count) => count > 0)
        expect(shares).toHaveLength(shown.length)
        if (shown.length > 0) expect(shares.reduce((sum, one) => sum + one, 0)).toBe(cells)
        for (const share of shares) expect(share).toBeGreaterThan(0)
        const most = shown.indexOf(Math.max(...shown))
        expect(Math.max(0, ...shares)).toBeLessThanOrEqual((shares[most] ?? 0) + 1)
      }),
    )
  })
})

const shown = bars([bar(['done', 3], ['running', 3], ['open', 2], ['late', 2]), { label: '', parts: [], said: 'leeg' }])

describe('on Slack', () => {
  test('the words come first, and ten squares stand under them', () => {
    const { blocks } = renderMessage(card('x', shown), drawing)
    expect(seenOnSlack(blocks)).toBe('Jeugdhulp:3van10gereed,2telaat🟩🟩🟩🟨🟨🟨⬜⬜🟥🟥leeg')
    expect(findAll(blocks, 'text').map(({ text }) => text)).toContain('\n🟩🟩🟩🟨🟨🟨⬜⬜🟥🟥')
  })
})

describe('on an Adaptive Card', () => {
  test('the parts are columns of the host’s own colours, as wide as their share', () => {
    const drawn = renderCard(card('x', shown), drawing)
    expect(seenOnAdaptive(drawn)).toBe('Jeugdhulp:3van10gereed,2telaatleeg')
    expect(findAll(drawn, 'Column').map(({ style, width }) => [style, width])).toEqual([
      ['good', 15],
      ['accent', 15],
      ['emphasis', 10],
      ['attention', 10],
    ])
  })
})

describe('three hundred bars', () => {
  const many: Card = card(
    'x',
    bars(Array.from({ length: 300 }, (_, at) => ({ ...bar(['done', 1], ['late', 1]), label: `Thema ${at}` }))),
  )

  test('become as many as Slack takes, and a line that counts the rest', () => {
    const { blocks } = renderMessage(many, drawing)
    const kept = seenOnSlack(blocks).match(/Thema/g)?.length ?? 0
    expect(kept).toBeGreaterThan(20)
    expect(seenOnSlack(blocks)).toContain(`…ennog${300 - kept}`)
  })

  test('become as many as Teams takes, and a line that counts the rest', () => {
    const drawn = renderCard(many, drawing)
    const kept = findAll(drawn, 'ColumnSet').length
    expect(kept).toBeGreaterThan(20)
    expect(seenOnAdaptive(drawn)).toContain(`…ennog${300 - kept}`)
  })
})
