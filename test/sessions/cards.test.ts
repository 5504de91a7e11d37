/** The cards of a session and of its list on every platform, by whoever types at their worst. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { type MeetingListView, meetingListCard } from '../../cards/meeting-list.ts'
import type { SessionItemView } from '../../cards/session-item.ts'
import { type SessionView, sessionCard } from '../../cards/sessions.ts'
import { nl } from '../../cards/words/nl.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { hostileText as text } from '../cards/hostile.ts'
import { checkMessage } from '../slack/payload-validator.ts'

const words = wordsIn('nl')
const drawing = { words, mention: () => null }
const keys = <Name extends string>(record: Readonly<Record<Name, unknown>>) =>
  fc.constantFrom(...(Object.keys(record) as Name[]))
const outcome = keys(nl.sessions.outcomes)

const item: fc.Arbitrary<SessionItemView> = fc.record({
  id: fc.constant('i1'),
  title: text,
  about: text,
  type: keys(nl.sessions.types),
  minutes: fc.option(fc.nat(600)),
  owner: text,
  from: text,
  source: fc.option(
    fc.constantFrom(
      { kind: 'collected', body: 'b1', meeting: 'm1' } as const,
      { kind: 'body', name: 'OOGO' } as const,
      { kind: 'work-agenda', id: 'w1' } as const,
    ),
  ),
  papers: fc.array(fc.record({ text, href: fc.constant('https://voorbeeld.nl/stuk') }), { maxLength: 12 }),
  passed: fc.nat(9),
  outcome,
  position: fc.nat(40),
  sendTo: fc.array(fc.record({ id: fc.constant('b1'), name: text }), { maxLength: 4 }),
  confirms: fc.option(fc.constant('m0')),
  isConfirmed: fc.boolean(),
})

const session: fc.Arbitrary<SessionView> = fc.record({
  meeting: fc.constant('m1'),
  body: fc.constant('b1'),
  name: text,
  when: text,
  state: fc.constantFrom('ahead' as const, 'in-session' as const, 'held' as const),
  isAfterwards: fc.boolean(),
  time: fc.option(fc.record({ left: fc.integer(), needed: fc.nat(), until: fc.constant('16.00') })),
  items: fc.array(fc.record({ id: fc.constant('i1'), title: text, position: fc.nat(40), outcome }), { maxLength: 40 }),
  item: fc.option(item),
  recorded: fc.array(fc.record({ id: fc.constant('a1'), label: text }), { maxLength: 30 }),
  previous: fc.option(fc.constant('i0')),
  next: fc.option(fc.constant('i2')),
  said: text,
  unanswered: fc.nat(60),
  mayLead: fc.boolean(),
  mayRecord: fc.boolean(),
})

const list: fc.Arbitrary<MeetingListView> = fc.record({
  meeting: fc.constant('m1'),
  name: text,
  summary: text,
  roles: fc.array(fc.record({ role: text, count: fc.nat(20) }), { maxLength: 8 }),
  through: fc.nat(5),
  absent: fc.nat(20),
  listed: fc.array(
    fc.record({
      row: fc.record({
        id: fc.constant('a1'),
        number: fc.nat(),
        kind: keys(nl.agreements.kinds),
        serial: fc.option(fc.nat()),
        state: keys(nl.agreements.states),
        title: text,
        body: text,
        owners: fc.array(fc.record({ name: text, hasAccepted: fc.boolean() }), { maxLength: 9 }),
        term: fc.option(fc.record({ label: fc.constantFrom('due' as const, 'start' as const), said: text, text })),
        isLate: fc.boolean(),
      }),
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
    }),
    { maxLength: 40 },
  ),
  carried: fc.array(text, { maxLength: 20 }),
  sentOn: fc.array(text, { maxLength: 5 }),
  confirmedOn: fc.option(text),
  isMissed: fc.boolean(),
  isSent: fc.boolean(),
  mayLead: fc.boolean(),
})

it('fits and is valid everywhere while a meeting is going on', () => {
  fc.assert(
    fc.property(session, (view) => {
      const card = sessionCard(view, words)
      expect(checkMessage(renderMessage(card, drawing))).toEqual([])
      expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

it('fits and is valid everywhere as the list that goes round', () => {
  fc.assert(
    fc.property(list, (view) => {
      const card = meetingListCard(view, words)
      expect(checkMessage(renderMessage(card, drawing))).toEqual([])
      expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
