/** The card of a meeting with all that it can hold, on every platform. */
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { type MeetingView, meetingCard } from '../../cards/meetings.ts'
import { en } from '../../cards/words/en.ts'
import { nl } from '../../cards/words/nl.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'

const people = Array.from({ length: 60 }, (_, at) => ({ name: `Lid ${at}`, organisation: `Gemeente ${at}` }))
const full: MeetingView = {
  id: 'm'.repeat(20),
  title: 'Regiobijeenkomst',
  body: 'OOGO',
  kind: 'regional',
  state: 'planned',
  when: 'di 15 dec 2026, 14.00–15.30 uur',
  place: 'https://vergaderen.example/'.padEnd(400, 'x'),
  purpose: 'om de vorderingen te bespreken',
  papers: 'vr 4 dec 2026',
  reason: '',
  follows: { id: 'v', said: 'OOGO, di 3 nov 2026, 14.00–15.30 uur' },
  grown: [{ id: 'w', said: 'OOGO, nog te plannen: in maart/april' }],
  attendance: {
    isNamed: true,
    isOver: false,
    people: 70,
    organisations: 30,
    roles: [{ role: 'member', count: 70 }],
    kinds: [{ kind: 'municipality', count: 30 }],
    absent: people,
    replaced: people.map((one) => ({ ...one, by: 'Iemand anders' })),
    silent: 3,
    missing: people.map(({ organisation }) => organisation),
    missingSides: ['education'],
  },
  isToday: true,
  isPast: false,
  reader: { isSteward: true, hasVoice: true, own: 'none', keeps: [{ member: 'a', name: 'Lid 1' }] },
}

describe.each([
  ['Dutch', nl],
  ['English', en],
])('in %s', (_, words) => {
  it('fits on Slack and on Teams, and says how many names it leaves out', () => {
    const card = meetingCard(full, words)
    expect(JSON.stringify(renderMessage(card, { words, mention: () => null })).length).toBeGreaterThan(1000)
    expect(Buffer.byteLength(JSON.stringify(renderCard(card, { words, mention: () => null })))).toBeLessThan(28_000)
    expect(linesOf(card).filter((line) => / 40( more)?\.$/u.test(line))).toHaveLength(3)
    expect(labelsOf(card)).toContain(words.meetings.open)
  })
})
