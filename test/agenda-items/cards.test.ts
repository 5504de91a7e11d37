/** Agendas at their fullest, by whoever types at their worst, as Slack and Teams take them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { type AgendaItemView, agendaItemCard } from '../../cards/agenda-item-card.ts'
import { type AgendaView, agendaCard, sentAgendaCard } from '../../cards/agenda-items.ts'
import type { PlacedView } from '../../cards/agenda-rows.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import type { Card } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { hostileText } from '../cards/hostile.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { checkMessage } from '../slack/payload-validator.ts'

const words = wordsIn('nl')
const drawing = { words, mention: () => null }
const text = hostileText

const paper = fc.record({ text, href: fc.constant('https://stukken.example/gedeeld/convenant%20verzuim.docx?web=1') })
const origin = fc.oneof(
  fc.record({ kind: fc.constant('body' as const), body: text, day: text }),
  fc.record({ kind: fc.constant('decision' as const), serial: fc.nat(500), body: text }),
  fc.record({ kind: fc.constant('agreement' as const), number: fc.nat(5000) }),
  fc.record({ kind: fc.constant('earlier' as const), days: text }),
)
const type = fc.constantFrom('formality' as const, 'discussion' as const, 'information' as const)
const row = {
  id: fc.constant('i'.repeat(20)),
  title: text,
  type,
  minutes: fc.option(fc.integer({ min: 1, max: 480 })),
  owner: text,
  origins: fc.array(origin, { maxLength: 3 }),
  papers: fc.array(paper, { maxLength: 10 }),
}
const placed: fc.Arbitrary<PlacedView> = fc.record({
  ...row,
  number: fc.integer({ min: 1, max: 60 }),
  at: fc.constant('14.10'),
  outcome: fc.constantFrom('treated' as const, 'sent-on' as const, null),
  isLate: fc.boolean(),
})
const meeting = fc.record({
  id: fc.constant('m'.repeat(20)),
  name: text,
  day: text,
  from: fc.constant('14.00'),
  until: fc.constant('15.30'),
  place: text,
  length: fc.integer({ min: 15, max: 480 }),
  isCancelled: fc.boolean(),
  isOver: fc.boolean(),
  closesOn: fc.option(text),
  sentOn: fc.option(text),
  isChanged: fc.boolean(),
})
const agenda = fc.record({
  body: fc.record({ id: fc.constant('b'.repeat(20)), name: text }),
  meeting,
  items: fc.array(placed, { maxLength: 40 }),
  waiting: fc.array(fc.record(row), { maxLength: 6 }),
  waitingMore: fc.nat(30),
  may: fc.record({ add: fc.boolean(), order: fc.boolean(), send: fc.boolean(), plan: fc.boolean() }),
})
const step = fc.oneof(
  fc.record({ kind: fc.constant('proposed' as const), body: text, day: text, name: text, cameByItself: fc.boolean() }),
  fc.record({
    kind: fc.constant('passed' as const),
    body: text,
    day: text,
    outcome: fc.constant('carried-over' as const),
  }),
  fc.record({ kind: fc.constant('awaits' as const), body: text, day: text }),
  fc.record({ kind: fc.constant('gone' as const), body: text }),
)
const item: fc.Arbitrary<AgendaItemView> = fc.record({
  ...row,
  about: text,
  body: text,
  state: fc.constantFrom(
    'proposed' as const,
    'placed' as const,
    'treated' as const,
    'sent-on' as const,
    'dropped' as const,
  ),
  meeting: fc.option(fc.constant('m'.repeat(20))),
  on: text,
  source: fc.oneof(
    fc.constant(null),
    // The name of a body is one line of at most a hundred characters.
    fc.record({ kind: fc.constant('body' as const), name: text.map((name) => name.slice(0, 100)) }),
    fc.record({ kind: fc.constantFrom('agreement' as const, 'meeting' as const), id: fc.constant('s'.repeat(20)) }),
  ),
  steps: fc.array(step, { maxLength: 20 }),
  led: fc.array(fc.record({ id: fc.constant('l'), number: fc.nat(500), serial: fc.option(fc.nat(99)), title: text }), {
    maxLength: 12,
  }),
  may: fc.record({
    change: fc.boolean(),
    place: fc.option(fc.record({ meeting: fc.constant('m'), day: text })),
    sendOn: fc.array(fc.record({ id: fc.constant('b'), name: text }), { maxLength: 4 }),
  }),
})

const isTaken = (card: Card): void => {
  expect(checkMessage(renderMessage(card, drawing))).toEqual([])
  expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
}

const full = (count: number, papers: number): AgendaView => ({
  body: { id: 'b', name: 'OOGO' },
  meeting: {
    ...{ id: 'm', name: 'OOGO', day: 'di 14 apr 2026', from: '14.00', until: '16.00', place: '', length: 120 },
    ...{ isCancelled: false, isOver: false, closesOn: null, sentOn: null, isChanged: false },
  },
  items: Array.from({ length: count }, (_, at) => ({
    ...{
      id: `item-${at}`,
      number: at + 1,
      at: '14.10',
      title: `Punt ${at + 1} over een convenant in zijn tweede lezing`,
    },
    ...{ type: 'discussion', minutes: 5, owner: 'Anna Wiegersma', outcome: null, isLate: false, origins: [] },
    papers: Array.from({ length: papers }, () => ({
      text: 'Concept',
      href: `https://stukken.example/${'a'.repeat(90)}`,
    })),
  })),
  waiting: [],
  waitingMore: 0,
  may: { add: true, order: true, send: true, plan: true },
})

describe('the cards of an agenda', () => {
  it('are taken by Slack and by Teams, whatever stands on it', () => {
    fc.assert(
      fc.property(agenda, item, (view, one) => {
        isTaken(agendaCard(view, words))
        isTaken(sentAgendaCard(view, words))
        isTaken(agendaItemCard(one, words))
      }),
      { numRuns: 40 },
    )
  })

  it('hold twelve items with all that is said of them, and the others on a next page', () => {
    const view = full(20, 1)
    const [first, second] = [agendaCard(view, words), agendaCard(view, words, { said: '', skip: 12 })]
    const numbersIn = (card: Card) =>
      linesOf(card).flatMap((line) => (/^\d+\. /u.test(line) ? [Number.parseInt(line, 10)] : []))
    expect([...numbersIn(first), ...numbersIn(second)]).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
    expect(labelsOf(first)).toContain('Nog 8 tonen')
    expect(labelsOf(second).join()).not.toContain('tonen')
    expect(JSON.stringify(renderMessage(first, drawing))).toContain('Punt 12 ')
  })

  it('count the papers where the links would leave no room for the items', () => {
    expect(linesOf(agendaCard(full(5, 2), words)).join()).toContain('Concept · Concept')
    const crowded = agendaCard(full(12, 4), words)
    expect(linesOf(crowded).join()).toContain('4 stukken')
    expect(JSON.stringify(renderMessage(crowded, drawing))).toContain('Punt 12 ')
  })

  it('send all of a long agenda round', () => {
    const view = full(18, 3)
    const sent = renderMessage(sentAgendaCard({ ...view, meeting: view.meeting as never }, words), drawing)
    expect(JSON.stringify(sent)).toContain('Punt 18 ')
  })
})
