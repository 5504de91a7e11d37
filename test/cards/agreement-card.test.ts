import { expect, test } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { agreementListCard } from '../../cards/agreement-list.ts'
import { type AgreementView, agreementCard } from '../../cards/agreements.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkMessage } from '../slack/payload-validator.ts'
import { checkAdaptiveCard } from './adaptive-validator.ts'
import { seenOnAdaptive } from './seen.ts'

const words = wordsIn('nl')
const drawing = { words, mention: () => null }
const view: AgreementView = {
  id: 'i12',
  kind: 'action-item',
  serial: null,
  number: 12,
  title: 'Werkagenda <opstellen> & delen',
  body: 'Regisseursgroep',
  state: 'open',
  owners: [],
  term: { label: 'due', said: 'vr 30 apr 2027', text: 'voor de meivakantie' },
  isLate: false,
  isLookedBackOn: false,
  isShared: false,
  agreedOn: null,
  lead: null,
  partners: [],
  consulted: [],
  contact: null,
  theme: null,
  agenda: null,
  goals: [],
  level: null,
  sector: null,
  point: '',
  source: '',
  quote: '',
  reactions: null,
  consent: null,
  proposal: null,
  help: null,
  related: [],
  relatedMore: 0,
  shares: null,
  recorded: { name: 'Noor Verzonnen', day: 'ma 2 nov 2026' },
  latest: null,
  closed: null,
}

test('an agreement on Slack', () => {
  const drawn = renderMessage(agreementCard(view, words), drawing)
  expect(checkMessage(drawn)).toEqual([])
  expect(drawn.text).toBe('Afspraak 12: Werkagenda &lt;opstellen&gt; &amp; delen')
  const text = (value: string) => ({ type: 'plain_text', text: value, emoji: false })
  const press = (label: string, name: string) => ({
    type: 'button',
    text: text(label),
    action_id: `agreement.${name}`,
    value: '{"item":"i12"}',
  })
  expect(drawn.blocks).toEqual([
    { type: 'header', text: text('Afspraak 12: Werkagenda &lt;opstellen&gt; &amp; delen') },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'Soort: ', style: { bold: true } },
            { type: 'text', text: 'Actie' },
            { type: 'text', text: '\nUiterlijk: ', style: { bold: true } },
            { type: 'text', text: 'vr 30 apr 2027 (afgesproken: “voor de meivakantie”)' },
            { type: 'text', text: '\nStand: ', style: { bold: true } },
            { type: 'text', text: 'open' },
          ],
        },
      ],
    },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'emoji', name: 'warning' },
            { type: 'text', text: ' ' },
            { type: 'text', text: 'Deze actie heeft nog geen actiehouder. Wie pakt dit op?' },
          ],
        },
      ],
    },
    { type: 'context', elements: [text('Vastgelegd door Noor Verzonnen in Regisseursgroep, ma 2 nov 2026')] },
    {
      type: 'actions',
      elements: [
        { ...press('Aannemen', 'take-on'), style: 'primary' },
        press('Stand van zaken geven', 'give-progress'),
        press('Gereed melden', 'report-done'),
        press('Wijzigen', 'correct'),
      ],
    },
    { type: 'actions', elements: [press('Geschiedenis', 'show-history'), press('Meer', 'more')] },
  ])
})

test('an agreement on Teams and our page', () => {
  const drawn = renderCard(agreementCard(view, words), drawing)
  expect(checkAdaptiveCard(drawn)).toEqual([])
  expect(drawn).toMatchObject({ type: 'AdaptiveCard', version: '1.5', msteams: { width: 'full' } })
  expect(drawn.body.map(({ type }) => type)).toEqual([
    'RichTextBlock',
    'ColumnSet',
    'ColumnSet',
    'ColumnSet',
    'Container',
    'RichTextBlock',
    'ActionSet',
    'ActionSet',
  ])
  expect(drawn.body[0]).toEqual({
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: 'Afspraak 12: Werkagenda <opstellen> & delen', size: 'Medium', weight: 'Bolder' },
    ],
  })
})

test('a list of a hundred and fifty agreements fits on both, with a count of the rest', () => {
  const items = Array.from({ length: 150 }, (_, index) => ({ ...view, id: `i${index}`, number: index }))
  const list = agreementListCard(
    { title: 'Open afspraken', items, total: 150, isAll: true, skip: 0, filter: '' },
    words,
  )
  const onSlack = renderMessage(list, drawing)
  expect(checkMessage(onSlack)).toEqual([])
  expect(JSON.stringify(onSlack.blocks)).toMatch(/… en nog \d+/)
  expect(seenOnAdaptive(renderCard(list, drawing))).toMatch(/…ennog\d+/)
})
