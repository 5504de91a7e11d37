/** Plans as they could be: of one to eight steps, some held, with the meetings of their bodies around them. */
import fc from 'fast-check'
import type { Calendar } from '../../bot/plans/days/count-back.ts'
import type { Plan, PlanStep } from '../../bot/plans/plan.ts'
import { plus } from './own-calendar.ts'

const bodies = ['oogo', 'regisseursgroep', 'beleidsgroep'] as const
/** School years of which the holidays of all regions are known. */
const anyDay = fc.integer({ min: 0, max: 1_500 }).map((days) => plus('2025-09-01', days))

const step = (at: number): fc.Arbitrary<PlanStep> =>
  fc.record({
    id: fc.constant(`step-${at}`),
    title: fc.constant(`Stap ${at}`),
    body: fc.option(fc.constantFrom(...bodies)),
    gapDays: fc.constantFrom(0, 1, 3, 7, 10, 14, 28, 42),
    on: fc.constant(''),
    isFixed: fc.constant(false),
    meeting: fc.constant(null),
    agreement: fc.constant(null),
    isDone: fc.constant(false),
  })

const steps = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => step(at))))

export const sketches: fc.Arbitrary<Plan> = fc.record({ hardOn: anyDay, steps }).map(({ hardOn, steps: list }) => ({
  ...{ id: 'plan', network: 'net', body: 'oogo', name: 'Plan', template: null, hardOn, meeting: null },
  ...{ state: 'running', steps: list.map((one) => ({ ...one, on: hardOn })), createdAt: 0, createdBy: '', version: 1 },
}))

export const calendarFor = (plan: Plan): fc.Arbitrary<Calendar> =>
  fc.record({
    region: fc.constantFrom('noord', 'midden', 'zuid'),
    today: fc.integer({ min: -20, max: 300 }).map((days) => plus(plan.hardOn, -days)),
    meetings: fc
      .array(fc.record({ body: fc.constantFrom(...bodies), days: fc.integer({ min: 0, max: 200 }) }), { maxLength: 12 })
      .map((list) => list.map(({ body, days }, at) => ({ id: `meeting-${at}`, body, on: plus(plan.hardOn, -days) }))),
  })

export const proposals = sketches.chain((plan) => fc.record({ plan: fc.constant(plan), calendar: calendarFor(plan) }))
