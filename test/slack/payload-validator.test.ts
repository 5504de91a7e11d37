import { expect, test } from 'vitest'
import { checkMessage, checkView } from './payload-validator.ts'
import { maximumIn } from './payload-validator-schema.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const button = (action_id: string, text = 'Bekijken') => ({ type: 'button', action_id, text: plain(text) })
const input = (element: object, more = {}) => ({ type: 'input', label: plain('Wat?'), element, ...more })
const modal = (view: object) => ({ type: 'modal', title: plain('Titel'), submit: plain('Vastleggen'), ...view })
const messageOf = (...blocks: object[]) => checkMessage({ text: 'Afspraak 1', blocks })

test('a payload that Slack takes has no problems, as objects or as the JSON that the client sends', () => {
  const blocks = [
    { type: 'header', text: plain('Afspraak 1') },
    { type: 'actions', elements: [button('a'), button('b')] },
  ]
  const view = modal({ blocks: [input({ type: 'plain_text_input', action_id: 'title' })] })
  expect(checkMessage({ channel: 'C1', text: 'Afspraak 1', blocks })).toEqual([])
  expect(checkMessage({ channel: 'C1', text: 'Afspraak 1', blocks: JSON.stringify(blocks) })).toEqual([])
  expect(checkView(view)).toEqual([])
  expect(checkView(JSON.stringify(view))).toEqual([])
})

test.each([
  ['an unknown block', { type: 'sectie' }, /tag/],
  ['a misspelt property', { type: 'divider', blok_id: 'x' }, /additional/],
  ['a header that is too long', { type: 'header', text: plain('a'.repeat(151)) }, /more than 150/],
  ['an empty text', { type: 'header', text: plain('') }, /fewer than 1/],
  ['a text of nothing but spaces', { type: 'header', text: plain('  ') }, /nothing to see/],
  ['text that was not escaped', { type: 'header', text: plain('<!channel>') }, /not escaped/],
  ['a call to everyone', { type: 'section', text: { type: 'mrkdwn', text: 'Hoi <!here>' } }, /not escaped/],
  ['half a character', { type: 'header', text: plain('\uD83D') }, /through a character/],
  ['a section without anything', { type: 'section' }, /needs text or fields/],
  ['too much context', { type: 'context', elements: Array(11).fill(plain('x')) }, /more than 10/],
  ['the same action id twice', { type: 'actions', elements: [button('a'), button('a')] }, /action_id a stands twice/],
  ['a button label that is too long', { type: 'actions', elements: [button('a', 'x'.repeat(76))] }, /more than 75/],
  ['a button that nobody can read', { type: 'actions', elements: [{ type: 'button', text: plain('x') }] }, /action_id/],
  [
    'an empty run',
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }] },
    /empty/,
  ],
  ['an input in a message', input({ type: 'plain_text_input', action_id: 'a' }), /belongs in a modal/],
])('in a message %s is a problem', (_, block, problem) => {
  expect(messageOf(block)).toContainEqual(expect.stringMatching(problem))
})

test('a message has a text, at most fifty blocks, and no block id twice', () => {
  expect(checkMessage({ blocks: [{ type: 'divider' }] })).toContainEqual(expect.stringMatching(/^text:/))
  expect(messageOf(...Array(51).fill({ type: 'divider' }))).toEqual(['blocks: 51, at most 50'])
  expect(messageOf({ type: 'divider', block_id: 'a' }, { type: 'divider', block_id: 'a' })).toEqual([
    'blocks: block_id a stands twice',
  ])
})

test.each([
  [
    'inputs without a submit button',
    { submit: undefined, blocks: [input({ type: 'plain_text_input', action_id: 'a' })] },
    /submit/,
  ],
  ['a title that is too long', { title: plain('a'.repeat(25)), blocks: [] }, /more than 24/],
  ['more state than it carries', { private_metadata: 'x'.repeat(3001), blocks: [] }, /more than 3000/],
  [
    'a list without options',
    { blocks: [input({ type: 'static_select', action_id: 'a', options: [] })] },
    /needs options/,
  ],
  [
    'a choice outside the list',
    {
      blocks: [
        input({
          type: 'static_select',
          action_id: 'a',
          options: [{ text: plain('Een'), value: '1' }],
          initial_option: { text: plain('Twee'), value: '2' },
        }),
      ],
    },
    /not among/,
  ],
  ['more than a hundred blocks', { blocks: Array(101).fill({ type: 'divider' }) }, /at most 100/],
])('in a view %s is a problem', (_, view, problem) => {
  expect(checkView(modal(view))).toContainEqual(expect.stringMatching(problem))
})

test.each([
  ['Maximum length for this field is 255 characters.', 255],
  ['There is a maximum of 25 elements in each action block.', 25],
  ['Minimum 1, maximum 10 cards.', 10],
  ['An array of up to 5 options.', 5],
  ['`text` within must be less than 200 characters.', 200],
  ['Limit 12,000 characters max. See 3.', undefined],
  ['The text.', undefined],
])('the limit in "%s" is %s', (comment, most) => {
  expect(maximumIn(comment)).toBe(most)
})
