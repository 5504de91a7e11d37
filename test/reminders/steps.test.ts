/** Which reminders something owed gives, held against somebody who lives through its days one by one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { silenceOf, usualReminders } from '../../bot/reminders/settings.ts'
import { noOwnSilence, type Silence } from '../../bot/reminders/timing/silence.ts'
import { type Thing, usualSteps } from '../../bot/reminders/timing/step.ts'
import { stepsOf } from '../../bot/reminders/timing/steps.ts'
import { seed, stepSettings, things, usualOrAny, wakes } from './given.ts'
import { live } from './living.ts'
import { easters, printedEasters } from './oracle/free-days.ts'
import { type Heard, heardOf } from './oracle/owed-steps.ts'
import { wallAt } from './oracle/wall-clock.ts'

const wanted = process.env.FULL ? 20_000 : 2_000

const shown = ({ at, kind, days, to }: Heard) => {
  const { day, minute } = wallAt(at)
  return `${day} ${minute / 60} ${kind} ${days} ${to}`
}
const sorted = (all: readonly string[]) => [...all].sort()

describe('the reminders of something owed, 2024 to 2029', () => {
  it('are measured with the right Easter', () => {
    expect(easters.slice(0, 6)).toEqual(printedEasters)
  })

  it(`are neither missed nor doubled, whatever the clock does between two wakes: ${wanted} of them`, () => {
    let heard = 0
    const drawn = fc.sample(fc.tuple(things, stepSettings, usualOrAny, wakes), { numRuns: wanted, seed })
    for (const [{ thing, from }, steps, silence, jumps] of drawn) {
      if (heard >= wanted) break
      const expected = heardOf(thing, steps, silence, from)
      const given = live(() => stepsOf(thing, { steps, silence }, from), from, jumps, from + 500 * 86_400_000)
      const told = JSON.stringify({ thing, from: wallAt(from), steps, silence })
      expect(sorted(given.map(({ planned }) => shown(planned))), told).toEqual(sorted(expected.map(shown)))
      expect(new Set(given.map(({ planned }) => planned.key)).size).toBe(given.length)
      for (const { planned, givenAt } of given) expect(givenAt).toBeGreaterThanOrEqual(planned.at)
      heard += given.length
    }
    expect(heard).toBeGreaterThanOrEqual(wanted)
  }, 600_000)
})

const noord = silenceOf(usualReminders, 'noord')
const owed = (until: string | null, more: Partial<Thing> = {}): Thing => ({
  ref: { kind: 'agreement', id: 'a1' },
  assignedAt: null,
  term: until === null ? null : { from: null, until, isStart: false },
  ...more,
})
const told = (thing: Thing, from: number, silence: Silence = noord, steps = usualSteps) =>
  stepsOf(thing, { steps, silence }, from).map(shown)

describe('something owed', () => {
  it('is told of 14 and 3 days before, on the day, and 1, 7 and 14 days after, at nine', () => {
    expect(told(owed('2026-09-24'), instantOn('2026-09-01', 9))).toEqual([
      '2026-09-10 9 soon 14 owner',
      '2026-09-21 9 soon 3 owner',
      '2026-09-24 9 due 0 owner',
      '2026-09-25 9 late 1 owner',
      '2026-10-01 9 late 7 owner-and-secretariat',
      '2026-10-08 9 late 14 agenda',
    ])
  })

  it('and due in a holiday is told of on the last working day before it, once', () => {
    // Good Friday 26 March 2027 and Easter Monday 29 March: due on Easter Sunday, told on Thursday.
    const all = stepsOf(owed('2027-03-28'), { steps: usualSteps, silence: noord }, instantOn('2027-03-22', 9))
    expect(all.map(shown)).toEqual([
      '2027-03-25 9 due 0 owner',
      '2027-03-30 9 late 1 owner',
      '2027-04-05 9 late 7 owner-and-secretariat',
      '2027-04-12 9 late 14 agenda',
    ])
    expect(all.map(({ folded }) => folded.length)).toEqual([1, 0, 0, 0])
  })

  it('and due in a holiday is told of in time, also by whoever is not reminded on the day', () => {
    const only = { ...usualSteps, onTheDay: false, late: [], toSecretariat: null, toAgenda: null }
    expect(told(owed('2026-07-20'), instantOn('2026-06-01', 9), noord, only)).toEqual(['2026-07-03 9 soon 3 owner'])
  })

  it('before the summer holiday is told of once after it, and is on the agenda', () => {
    expect(told(owed('2026-07-03'), instantOn('2026-07-01', 9))).toEqual([
      '2026-07-03 9 due 0 owner',
      '2026-08-17 9 late 7 owner-and-secretariat',
      '2026-08-17 9 late 14 agenda',
    ])
  })

  it('from a Friday afternoon on and due on Sunday is told of at once, and so not lost', () => {
    const friday = instantOn('2026-09-25', 15)
    expect(told(owed('2026-09-27'), friday)[0]).toBe('2026-09-25 15 due 0 owner')
  })

  it('is told of on assignment, or when the night or the weekend is over', () => {
    const assigned = (assignedAt: number) => told(owed(null, { assignedAt }), assignedAt)
    expect(assigned(instantOn('2026-09-24', 15))).toEqual(['2026-09-24 15 assigned 0 owner'])
    expect(assigned(instantOn('2026-09-24', 22))).toEqual(['2026-09-25 9 assigned 0 owner'])
    expect(assigned(instantOn('2026-09-26', 12))).toEqual(['2026-09-28 9 assigned 0 owner'])
  })

  it('that starts is told of at its start, and in a silence after it; a window at its end', () => {
    const start = { from: '2026-12-28', until: '2027-03-31', isStart: true }
    expect(told(owed(null, { term: start }), instantOn('2026-12-01', 9))).toEqual(['2027-01-04 9 start 0 owner'])
    const window = { from: '2026-09-01', until: '2026-09-30', isStart: false }
    const only = { ...usualSteps, before: [], late: [], toSecretariat: null, toAgenda: null }
    const inWindow = owed(null, { term: window })
    expect(told(inWindow, instantOn('2026-09-02', 9), noord, only)).toEqual(['2026-09-30 9 due 0 owner'])
  })

  it('reaches whoever hears once a week on that day, and in time', () => {
    const weekly: Silence = { ...noord, own: { ...noOwnSilence, weekly: 1 } }
    expect(told(owed('2026-09-24'), instantOn('2026-09-01', 9), weekly)).toEqual([
      '2026-09-14 9 soon 14 owner',
      '2026-09-21 9 due 0 owner',
      '2026-09-28 9 late 1 owner',
      '2026-10-05 9 late 7 owner-and-secretariat',
      '2026-10-19 9 late 14 agenda',
    ])
  })

  it('keeps its keys when its silence changes, and has new ones for another date', () => {
    const keys = (until: string, silence: Silence) =>
      stepsOf(owed(until), { steps: usualSteps, silence }, 0).map(({ key }) => key)
    const thursday = keys('2026-09-24', noord)
    expect(
      keys('2026-09-24', { ...noord, own: { ...noOwnSilence, weekdays: [4] } }).every((key) => thursday.includes(key)),
    ).toBe(true)
    expect(keys('2026-09-25', noord).some((key) => thursday.includes(key))).toBe(false)
    expect(thursday[1]).toBe('agreement:a1:soon-3:2026-09-24')
  })
})
