/** The card of an agreement with everything filled in, by whoever types at their worst. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { agreementHistoryCard } from '../../cards/agreement-history.ts'
import { moreCard } from '../../cards/agreement-moves.ts'
import { type AgreementView, agreementCard } from '../../cards/agreements.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import type { Card } from '../../cards/card.ts'
import { nl } from '../../cards/words/nl.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkMessage } from '../slack/payload-validator.ts'
import { checkAdaptiveCard } from './adaptive-validator.ts'
import { hostileText } from './hostile.ts'

const words = wordsIn('nl')
const drawing = { words, mention: () => null }
const moves = Object.keys(nl.moving.moves) as (keyof typeof nl.moving.moves)[]

const keys = <Name extends string>(record: Readonly<Record<Name, unknown>>) =>
  fc.constantFrom(...(Object.keys(record) as Name[]))
const text = hostileText
const texts = fc.array(text, { maxLength: 12 })
const signed = { name: text, day: text }

const view: fc.Arbitrary<AgreementView> = fc.record({
  id: fc.constant('i12'),
  number: fc.integer({ min: 1, max: 1_000_000 }),
  kind: keys(nl.agreements.kinds),
  serial: fc.option(fc.integer({ min: 1, max: 500 })),
  title: text,
  body: text,
  state: keys(nl.agreements.states),
  isShared: fc.boolean(),
  owners: fc.array(fc.record({ name: text, hasAccepted: fc.boolean() }), { maxLength: 40 }),
  term: fc.option(fc.record({ label: fc.constantFrom('due' as const, 'start' as const), said: text, text })),
  isLate: fc.boolean(),
  isLookedBackOn: fc.boolean(),
  agreedOn: fc.option(text),
  lead: fc.option(text),
  partners: texts,
  consulted: texts,
  contact: fc.option(text),
  theme: fc.option(text),
  agenda: fc.option(text),
  goals: texts,
  level: fc.option(keys(nl.bodies.levels)),
  sector: fc.option(keys(nl.registers.organisation.sectorNames)),
  point: text,
  source: text,
  quote: text,
  reactions: fc.option(
    fc.record({
      given: fc.array(fc.record({ name: text, state: keys(nl.moving.reactionStates), text }), { maxLength: 60 }),
      waiting: fc.array(text, { maxLength: 60 }),
    }),
  ),
  consent: fc.option(
    fc.record({
      sides: fc.array(
        fc.record({
          side: keys(nl.sessions.sides),
          answers: fc.array(fc.record({ name: text, answer: keys(nl.sessions.answers) }), { maxLength: 20 }),
        }),
        { maxLength: 2 },
      ),
      dispute: text,
    }),
  ),
  proposal: fc.option(fc.record({ ...signed, said: text, why: text, at: fc.nat() })),
  help: fc.option(fc.record({ ...signed, text })),
  related: fc.array(
    fc.record({
      tie: fc.constantFrom('mergedInto' as const, 'parent' as const, 'child' as const),
      relation: keys(nl.moving.related.parents),
      id: fc.constant('i13'),
      number: fc.nat(),
      title: text,
    }),
    { maxLength: 7 },
  ),
  relatedMore: fc.nat(),
  shares: fc.option(fc.record({ done: fc.nat(), running: fc.nat(), open: fc.nat(), late: fc.nat() })),
  recorded: fc.record(signed),
  latest: fc.option(fc.record({ ...signed, text })),
  closed: fc.option(fc.record({ ...signed, text })),
})

const expectToFit = (card: Card) => {
  expect(checkMessage(renderMessage(card, drawing))).toEqual([])
  expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
}

it('fits on every platform, whatever it holds', () => {
  fc.assert(
    fc.property(view, (one) => {
      expectToFit(agreementCard(one, words))
    }),
    { numRuns: 60 },
  )
})

it('fits with all that one may do with it, and with its history', () => {
  fc.assert(
    fc.property(view, fc.array(fc.record({ ...signed, verb: text, text }), { maxLength: 200 }), (one, lines) => {
      expectToFit(moreCard(one, moves, words))
      expectToFit(agreementHistoryCard(one, lines, { verb: 'agreement.merged', version: 3 }, words))
    }),
    { numRuns: 30 },
  )
})

it('shows at most six buttons of its own', () => {
  fc.assert(
    fc.property(view, (one) => {
      const { blocks } = agreementCard(one, words)
      const own = blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      expect(own.length).toBeLessThanOrEqual(6)
    }),
  )
})
