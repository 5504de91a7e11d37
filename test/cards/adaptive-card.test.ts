import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { readPress } from '../../cards/adaptive-read.ts'
import {
  button,
  buttons,
  card,
  divider,
  fact,
  facts,
  link,
  linkButton,
  mention,
  paragraph,
  rows,
} from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from './adaptive-validator.ts'
import { hostileCard } from './hostile.ts'
import { findAll, pressesOf, seenOnAdaptive, wordsOf } from './seen.ts'

const words = wordsIn('nl')
const members: Readonly<Record<string, { id: string; name: string }>> = {
  m1: { id: '29:1', name: 'Anna de Vries' },
  m2: { id: '29:2', name: 'Bram van ’t Hof' },
  m3: { id: '29:3', name: 'Anna de Vries' },
  m4: { id: '29:4', name: '[klik](https://x.example)' },
}
const drawing = { words, mention: (member: string) => members[member] ?? null }
const onPage = { words, mention: () => null }
const show = (item: string, opensForm = false) => ({ name: 'item.show', data: { item }, opensForm })

test('whatever people type, the card is valid and under 25 KB', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const drawn = renderCard(given, drawing)
      expect(checkAdaptiveCard(drawn)).toEqual([])
      expect(Buffer.byteLength(JSON.stringify(drawn))).toBeLessThanOrEqual(25_000)
    }),
  )
})

test('every text is there in full, or the card says that something was cut', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const seen = seenOnAdaptive(renderCard(given, drawing))
      const missing = wordsOf(given, (member) => member in members).filter((text) => !seen.includes(text))
      const isSmall = JSON.stringify(given).length < 2_000
      if (isSmall || !seen.includes('…')) expect(missing).toEqual([])
    }),
  )
})

test('no button is ever lost, and each carries its press', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const drawn = findAll(renderCard(given, onPage), 'Action.Execute', 'Action.Submit')
      const found = drawn.map(({ data }) => readPress(data))
      for (const { name, data } of pressesOf(given)) expect(found).toContainEqual({ name, data })
    }),
  )
})

test('typed markup is never markup: a TextBlock holds members and plain words only', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const drawn = renderCard(given, drawing)
      for (const { text } of findAll(drawn, 'TextBlock'))
        expect(text).toMatch(/^(<at>(Anna de Vries|Bram van ’t Hof)<\/at>|[\p{L}\p{M} ,;()·])+$/u)
      for (const { text } of findAll(drawn, 'TextRun')) expect(text).not.toMatch(/\{\{|\n/)
      expect(findAll(drawn, 'FactSet')).toEqual([])
    }),
  )
})

test('a line of members calls them; a member among other words stands by name', () => {
  const owners = facts(fact('Actiehouder', [mention('m1', 'Anna'), ', ', mention('m2', 'Bram')]))
  const drawn = renderCard(card('x', owners, paragraph('1. ', mention('m1', 'Anna'))), drawing)
  expect(findAll(drawn, 'TextBlock')).toMatchObject([{ text: '<at>Anna de Vries</at>, <at>Bram van ’t Hof</at>' }])
  expect(drawn.msteams?.entities).toEqual([
    { type: 'mention', text: '<at>Anna de Vries</at>', mentioned: { id: '29:1', name: 'Anna de Vries' } },
    { type: 'mention', text: '<at>Bram van ’t Hof</at>', mentioned: { id: '29:2', name: 'Bram van ’t Hof' } },
  ])
  expect(seenOnAdaptive(drawn)).toContain('1.Anna')
})

test('of two members with one name the first is called, the other stands by name', () => {
  const both = facts(fact('Een', [mention('m1', 'Anna')]), fact('Twee', [mention('m3', 'Anna')]))
  const drawn = renderCard(card('x', both), drawing)
  expect(findAll(drawn, 'TextBlock')).toHaveLength(1)
  expect(drawn.msteams?.entities).toHaveLength(1)
})

test('a name that could be markup calls nobody', () => {
  const drawn = renderCard(card('x', paragraph(mention('m4', '[klik](https://x.example)'))), drawing)
  expect(findAll(drawn, 'TextBlock')).toEqual([])
  expect(drawn.msteams?.entities).toBeUndefined()
})

test('a press is an Execute with a Submit behind it, and both say the same', () => {
  const [drawn] = findAll(
    renderCard(card('x', buttons(button('Bekijken', show('1'), 'primary'))), onPage),
    'Action.Execute',
  )
  const carried = { press: 'item.show', data: { item: '1' } }
  expect(drawn).toEqual({
    type: 'Action.Execute',
    title: 'Bekijken',
    style: 'positive',
    verb: 'item.show',
    data: carried,
    fallback: { type: 'Action.Submit', title: 'Bekijken', style: 'positive', data: carried },
  })
})

test('a press that opens a form asks Teams for a dialog', () => {
  const [drawn] = findAll(renderCard(card('x', buttons(button('Invullen', show('1', true)))), onPage), 'Action.Submit')
  expect(drawn?.data).toEqual({ msteams: { type: 'task/fetch' }, press: 'item.show', data: { item: '1' } })
})

test('what is no press of ours reads as nothing', () => {
  for (const data of [null, undefined, 'x', 1, [], {}, { press: 1 }]) expect(readPress(data)).toBeNull()
})

test('twelve buttons stand in three sets, so that no client hides any', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => button(`Knop ${index}`, show(String(index))))
  const sets = findAll(renderCard(card('x', buttons(...twelve)), onPage), 'ActionSet')
  expect(sets.map(({ actions }) => (actions as unknown[]).length)).toEqual([5, 5, 2])
})

test('four hundred rows become as many as fit and a line that counts the rest', () => {
  const list = Array.from({ length: 400 }, (_, index) => ({
    text: `Afspraak ${index}`,
    button: button('Bekijken', show(String(index))),
  }))
  const drawn = renderCard(card('x', rows(list), buttons(button('Alles', show('alle')))), onPage)
  const shown = findAll(drawn, 'ColumnSet').length
  expect(shown).toBeGreaterThan(20)
  expect(seenOnAdaptive(drawn)).toContain(`…ennog${400 - shown}`)
  expect(drawn.body.at(-1)?.type).toBe('ActionSet')
})

test('a divider is a line above what follows', () => {
  const drawn = renderCard(card('x', paragraph('a'), divider(), paragraph('b')), onPage)
  expect(drawn.body).toMatchObject([{ type: 'RichTextBlock' }, { type: 'RichTextBlock', separator: true }])
})

test('lines of a text are blocks of their own, and our links open our pages', () => {
  const drawn = renderCard(
    card(
      'x',
      paragraph('a\nb ', link('pagina', 'https://schakel.example/')),
      buttons(linkButton('Open', 'https://schakel.example/')),
    ),
    onPage,
  )
  expect(findAll(drawn, 'RichTextBlock')).toHaveLength(2)
  expect(findAll(drawn, 'Action.OpenUrl')).toHaveLength(2)
  expect(findAll(drawn, 'TextRun').at(-1)).toMatchObject({
    text: 'pagina',
    selectAction: { url: 'https://schakel.example/' },
  })
})
