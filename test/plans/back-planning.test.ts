/** Days counted back from a hard day, against a checker that counts them anew from the published lists. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, isHeld } from '../../bot/plans/days/count-back.ts'
import { guardPlan } from '../../bot/plans/days/guard.ts'
import { earliestSnap, proposePlan } from '../../bot/plans/days/propose.ts'
import { shiftPlan } from '../../bot/plans/days/shift.ts'
import type { Plan, PlanStep } from '../../bot/plans/plan.ts'
import { must } from '../world.ts'
import { proposals } from './generated.ts'
import { apart, isFreeDay, plus } from './own-calendar.ts'

const runs = process.env.FULL ? 1_000 : 300

const gapBehind = (plan: Plan, at: number): number => {
  const step = must(plan.steps[at], 'step')
  return at === plan.steps.length - 1 ? Math.max(1, step.gapDays) : step.gapDays
}
const limitOf = (plan: Plan, at: number): string => plus(plan.steps[at + 1]?.on ?? plan.hardOn, -gapBehind(plan, at))

const lastFree = (day: string, region: string): string => {
  let found = day
  while (!isFreeDay(found, region)) found = plus(found, -1)
  return found
}

const meetingFor = (step: PlanStep, limit: string, { meetings, today }: Calendar): string | null => {
  let best: string | null = null
  for (const { body, on } of meetings)
    if (body === step.body && on <= limit && apart(on, limit) <= earliestSnap && on >= today && (best ?? '') < on)
      best = on
  return best
}

describe('a proposed plan', () => {
  it('has each step in the last meeting in time, else on the last free day, and never too late', () => {
    fc.assert(
      fc.property(proposals, ({ plan, calendar }) => {
        const proposed = proposePlan(plan, calendar)
        proposed.steps.forEach((step, at) => {
          const limit = limitOf(proposed, at)
          const meeting = meetingFor(step, limit, calendar)
          expect(step.on).toBe(meeting ?? lastFree(limit, calendar.region))
          expect(step.meeting !== null).toBe(meeting !== null)
          if (step.meeting)
            expect(calendar.meetings.find(({ id }) => id === step.meeting)).toMatchObject({
              on: step.on,
              body: step.body,
            })
        })
      }),
      { numRuns: runs },
    )
  })

  it('keeps its titles, their order and its hard day', () => {
    fc.assert(
      fc.property(proposals, ({ plan, calendar }) => {
        const proposed = proposePlan(plan, calendar)
        const bare = (one: Plan) => ({ ...one, steps: one.steps.map((step) => ({ ...step, on: '', meeting: null })) })
        expect(bare(proposed)).toEqual(bare(plan))
      }),
      { numRuns: runs },
    )
  })

  it('reckons the ondersteuningsplan back from 1 May as it is done by hand', () => {
    const given = [14, 28, 14, 7, 1].map((gapDays, at) => ({ ...blank, id: `s${at}`, gapDays }))
    const { steps } = proposePlan(planOf(given, '2027-05-01'), { region: 'noord', today: '2026-11-23', meetings: [] })
    // The meivakantie of 2027 begins on Saturday 24 April; the voorjaarsvakantie in Noord on Saturday 20 February.
    expect(steps.map(({ on }) => on)).toEqual(['2027-02-19', '2027-03-05', '2027-04-02', '2027-04-16', '2027-04-23'])
  })
})

const blank: PlanStep = {
  ...{ id: 's', title: 'Stap', body: null, gapDays: 7, on: '2027-01-01' },
  ...{ isFixed: false, meeting: null, isDone: false },
}
const planOf = (steps: readonly PlanStep[], hardOn: string): Plan => ({
  ...{ id: 'plan', network: 'net', body: 'oogo', name: 'Plan', template: null, hardOn, meeting: null },
  ...{ state: 'running', steps, createdAt: 0, createdBy: '', version: 1 },
})

/** What holds a step, how much room there is behind the last one, and where a day goes. */
const shifts = proposals.chain(({ plan, calendar }) => {
  const proposed = proposePlan(plan, calendar)
  return fc.record({
    calendar: fc.constant(calendar),
    held: fc
      .record({
        room: fc.constantFrom(0, 0, 21, 63),
        list: fc.array(fc.constantFrom('none', 'none', 'fixed', 'done'), {
          minLength: plan.steps.length,
          maxLength: plan.steps.length,
        }),
      })
      .map(({ room, list }) => ({
        ...proposed,
        hardOn: plus(proposed.hardOn, room),
        steps: proposed.steps.map((step, at) => ({
          ...step,
          isFixed: list[at] === 'fixed',
          isDone: list[at] === 'done',
        })),
      })),
    at: fc.integer({ min: -1, max: plan.steps.length - 1 }),
    days: fc.integer({ min: -60, max: 60 }),
  })
})

const shifted = ({ held, at, days, calendar }: { held: Plan; at: number; days: number; calendar: Calendar }) => {
  const step = held.steps[at]
  const on = plus(step ? step.on : held.hardOn, days)
  return { on, plan: shiftPlan(held, { step: step?.id ?? null, on }, calendar) }
}

/** Day by day onwards. */
const firstFree = (day: string, region: string): string => {
  let found = day
  while (!isFreeDay(found, region)) found = plus(found, 1)
  return found
}

describe('a shifted plan', () => {
  it('moves what was moved, and leaves what is held where it is', () => {
    fc.assert(
      fc.property(shifts, (given) => {
        const { on, plan } = shifted(given)
        expect(given.at < 0 ? plan.hardOn : plan.steps[given.at]?.on).toBe(on)
        given.held.steps.forEach((step, at) => {
          if (at !== given.at && isHeld(step)) expect(plan.steps[at]).toEqual(step)
        })
      }),
      { numRuns: runs },
    )
  })

  it('brings what stands before it to the last free day', () => {
    fc.assert(
      fc.property(shifts, (given) => {
        const { plan } = shifted(given)
        const until = given.at < 0 ? plan.steps.length : given.at
        plan.steps.slice(0, until).forEach((step, at) => {
          if (!isHeld(step)) expect(step.on).toBe(lastFree(limitOf(plan, at), given.calendar.region))
        })
      }),
      { numRuns: runs },
    )
  })

  it('moves what stands behind it only where it must, and never past its own latest day', () => {
    fc.assert(
      fc.property(shifts, (given) => {
        fc.pre(given.at >= 0)
        const { plan } = shifted(given)
        const { region } = given.calendar
        const latest: string[] = []
        for (let at = plan.steps.length - 1; at > given.at; at -= 1) {
          const step = must(plan.steps[at], 'step')
          const limit = plus(latest[at + 1] ?? plan.hardOn, -gapBehind(plan, at))
          latest[at] = isHeld(step) ? step.on : lastFree(limit, region)
        }
        for (let at = given.at + 1; at < plan.steps.length; at += 1) {
          const [before, step] = [must(plan.steps[at - 1], 'before'), must(plan.steps[at], 'step')]
          if (isHeld(step)) continue
          const old = must(given.held.steps[at], 'old').on
          const needed = plus(before.on, before.gapDays)
          const best = old >= needed ? old : firstFree(needed, region)
          const last = must(latest[at], 'latest')
          expect(step.on).toBe(best <= last ? best : last)
        }
      }),
      { numRuns: runs },
    )
  })
})

describe('what is in danger', () => {
  it('is what a second count finds: late, short, on a day that is not free', () => {
    fc.assert(
      fc.property(shifts, (given) => {
        const { plan } = shifted(given)
        const { today, region } = given.calendar
        const found: string[] = []
        plan.steps.forEach((step, at) => {
          if (step.isDone) return
          const next = plan.steps[at + 1]
          const lacks = next?.isDone ? 0 : apart(limitOf(plan, at), step.on)
          if (step.on < today) found.push(`late ${step.id} ${apart(step.on, today)}`)
          if (lacks > 0) found.push(`short ${step.id} ${lacks}`)
          if (!isFreeDay(step.on, region)) found.push(`not-free ${step.id} 0`)
        })
        const dangers = guardPlan(plan, given.calendar).filter(({ kind }) => kind !== 'no-calendar')
        expect(dangers.map(({ kind, step, days }) => `${kind} ${step} ${days}`)).toEqual(found)
      }),
      { numRuns: runs },
    )
  })

  it('says where the school holidays are not known', () => {
    const plan = planOf([{ ...blank, on: '2041-03-04' }], '2041-05-01')
    expect(guardPlan(plan, { region: 'noord', today: '2041-01-01' })).toEqual([
      { kind: 'no-calendar', step: 's', days: 0 },
    ])
  })
})
