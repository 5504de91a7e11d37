import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pressNameOf, renderHome, renderMessage } from '../../cards/block-kit.ts'
import {
  type Block,
  bold,
  button,
  buttons,
  card,
  fact,
  facts,
  fine,
  heading,
  linkButton,
  mention,
  paragraph,
  rows,
} from '../../cards/card.ts'
import { isBlank, literal } from '../../cards/literal.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkMessage, checkView } from '../slack/payload-validator.ts'
import { hostileCard, hostileText } from './hostile.ts'
import { findAll, pressesOf, seenOnSlack, unescaped, wordsOf } from './seen.ts'

const words = wordsIn('nl')
const mentions: Readonly<Record<string, string>> = { m1: 'U0AAAA1', m2: 'U0BBBB2' }
const drawing = { words, mention: (member: string) => mentions[member] ?? null }
const show = (item: string, name = 'item.show') => ({ name, data: { item }, opensForm: false })

test('whatever people type, Slack accepts the message', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      expect(checkMessage(renderMessage(given, drawing))).toEqual([])
    }),
  )
})

test('whatever people type, Slack accepts the Home tab', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      expect(checkView(renderHome(given, drawing))).toEqual([])
    }),
  )
})

test('every text is there in full, or the card says that something was cut', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const seen = seenOnSlack(renderMessage(given, drawing).blocks)
      const missing = wordsOf(given, (member) => member in mentions).filter((text) => !seen.includes(text))
      const isSmall = JSON.stringify(given).length < 2_000
      if (isSmall || !seen.includes('…')) expect(missing).toEqual([])
    }),
  )
})

test('no button is ever lost, and each carries its press', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const found = findAll(renderMessage(given, drawing).blocks, 'button').flatMap(({ action_id, value }) =>
        value === undefined ? [] : [{ name: pressNameOf(String(action_id)), data: JSON.parse(String(value)) }],
      )
      for (const { name, data } of pressesOf(given)) expect(found).toContainEqual({ name, data })
    }),
  )
})

test('typed markup is never markup: mrkdwn is used for members only', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const drawn = JSON.stringify(renderMessage(given, drawing).blocks)
      for (const [, text] of drawn.matchAll(/"type":"mrkdwn","text":"([^"]*)"/g))
        expect(text).toMatch(/^<@U0[AB]{4}[12]>$/)
    }),
  )
})

test('a notification reads as the summary, escaped', () => {
  fc.assert(
    fc.property(hostileText, (summary) => {
      const { text } = renderMessage(card(summary), drawing)
      expect(text).not.toMatch(/[<>]/)
      if (!isBlank(summary) && summary.length < 500) expect(unescaped(text)).toBe(literal(summary))
    }),
  )
})

test('a known member is called, an unknown one stands by name', () => {
  const { blocks } = renderMessage(card('x', paragraph(mention('m1', 'Anna'), ' en ', mention('m9', 'Bram'))), drawing)
  expect(blocks).toEqual([
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'user', user_id: 'U0AAAA1' },
            { type: 'text', text: ' en ' },
            { type: 'text', text: 'Bram' },
          ],
        },
      ],
    },
  ])
})

test('a hundred rows become as many as fit and a line that counts the rest', () => {
  const list = Array.from({ length: 100 }, (_, index) => ({
    text: `Afspraak ${index + 1}`,
    fine: 'Anna · uiterlijk vr 30 apr 2027',
    button: button('Bekijken', show(String(index + 1))),
  }))
  const { blocks } = renderMessage(
    card('Lijst', heading('Lijst'), rows(list), buttons(button('Alles', show('alle')))),
    drawing,
  )
  const shown = blocks.filter(({ type }) => type === 'section').length
  expect(shown).toBeGreaterThan(15)
  expect(blocks.at(-2)).toMatchObject({ elements: [{ text: `… en nog ${100 - shown}` }] })
  expect(blocks.at(-1)).toMatchObject({ type: 'actions' })
})

test('a text of ten thousand characters stands in full, over several blocks', () => {
  const long = 'Dit is een lange zin over de werkagenda. '.repeat(244).slice(0, 10_000)
  const { blocks } = renderMessage(card('x', paragraph(long)), drawing)
  expect(blocks.length).toBeGreaterThan(1)
  expect(seenOnSlack(blocks)).toBe(long.replaceAll(' ', ''))
})

test('a text that is too long for a message ends in "…" before any of three rows goes', () => {
  const list = [1, 2, 3].map((number) => ({ text: `Rij ${number}` }))
  const seen = seenOnSlack(renderMessage(card('x', paragraph('woord '.repeat(4_000)), rows(list)), drawing).blocks)
  expect(seen).toContain('…')
  expect(seen).toContain('Rij3')
  expect(seen).not.toContain('ennog')
})

test('sixty paragraphs are cut with a count of what is not there', () => {
  const many = Array.from({ length: 60 }, (_, index): Block => paragraph(`Alinea ${index}`))
  const { blocks } = renderMessage(card('x', ...many, buttons(button('Verder', show('1')))), drawing)
  expect(blocks).toHaveLength(50)
  expect(blocks.at(-2)).toMatchObject({ elements: [{ text: '… en nog 12' }] })
})

test('seven buttons stand in two blocks; the same press twice has its own id', () => {
  const seven = Array.from({ length: 7 }, (_, index) => button(`Knop ${index}`, show(String(index))))
  const { blocks } = renderMessage(card('x', buttons(...seven)), drawing)
  const ids = blocks.map((block) => findAll(block, 'button').map(({ action_id }) => action_id))
  expect(ids).toEqual([
    ['item.show', 'item.show#2', 'item.show#3', 'item.show#4', 'item.show#5'],
    ['item.show', 'item.show#2'],
  ])
  expect(ids.flat().map((id) => pressNameOf(String(id)))).toEqual(Array(7).fill('item.show'))
})

test('a heading longer than a header block holds is bold text, in full', () => {
  const { blocks } = renderMessage(card('x', heading('a&'.repeat(100))), drawing)
  expect(blocks[0]).toMatchObject({
    type: 'rich_text',
    elements: [{ elements: [{ text: 'a&'.repeat(100), style: { bold: true } }] }],
  })
})

test('a press that carries more than Slack keeps is an error that says so', () => {
  const heavy = card('x', buttons(button('Zwaar', { name: 'item.show', data: 'x'.repeat(2_000), opensForm: false })))
  expect(() => renderMessage(heavy, drawing)).toThrow('The press item.show carries 2002 characters; Slack keeps 2000')
})

test('an address that is not http(s) is an error', () => {
  expect(() => renderMessage(card('x', buttons(linkButton('Open', 'javascript:alert(1)'))), drawing)).toThrow(/http/)
})

test('small print with bold in it keeps its bold', () => {
  const { blocks } = renderMessage(card('x', fine('door ', bold('Anna'))), drawing)
  expect(blocks).toMatchObject([
    { type: 'rich_text', elements: [{ elements: [{}, { text: 'Anna', style: { bold: true } }] }] },
  ])
})

test('facts are lines with a bold label', () => {
  const { blocks } = renderMessage(card('x', facts(fact('Actiehouder', 'Anna'), fact('Stand', 'open'))), drawing)
  expect(blocks).toMatchObject([
    {
      type: 'rich_text',
      elements: [
        {
          elements: [
            { text: 'Actiehouder: ' },
            { text: 'Anna' },
            { text: '\nStand: ', style: { bold: true } },
            { text: 'open' },
          ],
        },
      ],
    },
  ])
})
