/** What feeds what as a picture: every box once, every arrow at its foot, whatever circles there are. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { type ChainArrow, type ChainBox, card, chain } from '../../cards/card.ts'
import { chainRows } from '../../cards/chain.ts'
import { definePress, press } from '../../cards/press.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from './adaptive-validator.ts'
import { findAll, seenOnAdaptive, seenOnSlack } from './seen.ts'

const drawing = { words: wordsIn('nl'), mention: () => null }
const show = definePress('overleg.show', z.object({ body: z.string() }))
const bands = ['bestuurlijk', 'beleid', 'uitvoering']
const box = (name: string, band: number, isHere = false): ChainBox => ({
  ...{ id: name, name, band, isHere, fine: '3 personen' },
  press: press(show, { body: name }),
})
const arrow = (from: string, label: string, to: string): ChainArrow => ({
  ...{ from, to, label, flows: label === 'werkt uit' ? 'from' : 'to' },
  said: `${from} ${label} ${to}.`,
})
const namesOf = (rows: ReturnType<typeof chainRows>) => rows.map(({ boxes }) => boxes.map(({ name }) => name))

const region = chain({
  bands,
  boxes: [box('Beleidsgroep', 1), box('Netwerkgroep po', 2), box('OOGO', 0, true), box('Regisseursgroep', 1)],
  arrows: [
    arrow('Regisseursgroep', 'bereidt voor', 'OOGO'),
    arrow('Beleidsgroep', 'werkt uit', 'OOGO'),
    arrow('Netwerkgroep po', 'voedt', 'Beleidsgroep'),
  ],
})

describe('the rows of a chain', () => {
  test('put each band under the one above it, and each arrow over who serves', () => {
    const rows = chainRows(region)
    expect(namesOf(rows)).toEqual([['OOGO'], ['Beleidsgroep', 'Regisseursgroep'], ['Netwerkgroep po']])
    expect(rows.map(({ arrows }) => arrows.map(({ points, isPlain }) => `${points}${isPlain}`))).toEqual([
      [],
      ['↓true', '↑true'],
      ['↑false'],
    ])
  })

  test('put who serves somebody of the same band beneath them', () => {
    const same = chain({
      bands,
      boxes: [box('C', 1), box('B', 1), box('A', 1)],
      arrows: [arrow('C', 'voedt', 'B'), arrow('B', 'voedt', 'A')],
    })
    expect(namesOf(chainRows(same))).toEqual([['A'], ['B'], ['C']])
  })

  test('draw a circle, and who serves from above with an arrow that points down', () => {
    const circle = chain({
      bands,
      boxes: [box('A', 0), box('B', 1)],
      arrows: [arrow('A', 'voedt', 'B'), arrow('B', 'bereidt voor', 'A')],
    })
    const rows = chainRows(circle)
    expect(namesOf(rows)).toEqual([['A'], ['B']])
    expect(rows.flatMap(({ arrows }) => arrows.map(({ from, points }) => `${from} ${points}`))).toEqual(['A ↓', 'B ↑'])
  })

  test('stand side by side in rows that are about as long: of three at most, of two where names are long', () => {
    const of = (...names: readonly string[]) => chain({ bands, boxes: names.map((name) => box(name, 0)), arrows: [] })
    expect(namesOf(chainRows(of('A', 'B', 'C')))).toEqual([['A', 'B', 'C']])
    const inTwo = [
      ['A', 'B'],
      ['C', 'D'],
    ]
    expect(namesOf(chainRows(of('A', 'B', 'C', 'D')))).toEqual(inTwo)
    expect(namesOf(chainRows(of('A', 'B', 'Regisseursgroep')))).toEqual([['A', 'B'], ['Regisseursgroep']])
  })

  test('are none for a chain of nothing', () => {
    expect(chainRows(chain({ bands, boxes: [], arrows: [] }))).toEqual([])
  })

  test('hold every box once and every arrow once, whatever serves what', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
    const given = fc.record({
      levels: fc.array(fc.nat(2), { minLength: names.length, maxLength: names.length }),
      links: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 30 }),
    })
    fc.assert(
      fc.property(given, ({ levels, links }) => {
        const boxes = names.map((name, at) => box(name, levels[at] ?? 0))
        const arrows = links.map(([from, to]) => arrow(from, 'voedt', to))
        const rows = chainRows(chain({ bands, boxes, arrows }))
        expect(namesOf(rows).flat().toSorted()).toEqual(names)
        expect(rows.flatMap((row) => row.arrows)).toHaveLength(arrows.length)
        expect(rows.map(({ band }) => band)).toEqual(rows.map(({ band }) => band).toSorted((a, b) => a - b))
        for (const { boxes: own, arrows: over } of rows) {
          expect(own.length).toBeLessThanOrEqual(3)
          for (const { from } of over) expect(own.map(({ id }) => id)).toContain(from)
        }
      }),
    )
  })
})

describe('on Slack', () => {
  test('boxes are squares in the colour of their band, with a sentence for each arrow', () => {
    const { blocks } = renderMessage(card('x', region), drawing)
    const text = findAll(blocks, 'text').map((one) => one.text)
    expect(text.join('')).toMatch(/🟦 .*OOGO ◂.*bestuurlijk.*⬇️ Beleidsgroep werkt uit OOGO\..*🟩/su)
    expect(seenOnSlack(blocks)).toContain('NetwerkgroeppovoedtBeleidsgroep.')
  })
})

describe('on an Adaptive Card', () => {
  test('boxes are columns that can be pressed, and the sentences stand beneath', () => {
    const drawn = renderCard(card('x', region), drawing)
    expect(checkAdaptiveCard(drawn)).toEqual([])
    const pressed = findAll(drawn, 'Column').filter((column) => column.selectAction !== undefined)
    expect(pressed).toHaveLength(4)
    expect(JSON.stringify(pressed[0])).toContain('"data":{"press":"overleg.show","data":{"body":"OOGO"}}')
    expect(seenOnAdaptive(drawn)).toContain('NetwerkgroeppovoedtBeleidsgroep.')
  })

  test('a chain of twelve with long names fits beside the rest of a card', () => {
    const boxes = Array.from({ length: 12 }, (_, at) => box(`${'Afstemmingsoverleg '.repeat(5)}${at}`, at % 3))
    const arrows = boxes.slice(1).map(({ name }) => arrow(name, 'bereidt voor', boxes[0]?.name ?? ''))
    const drawn = renderCard(card('x', chain({ bands, boxes, arrows })), drawing)
    expect(findAll(drawn, 'Column').filter((column) => column.selectAction !== undefined)).toHaveLength(12)
  })
})
