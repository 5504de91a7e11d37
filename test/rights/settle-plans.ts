/** A plan of the OOGO: a step to be done now, and one after it. */

import type { Body } from '../../bot/network/network.ts'
import type { PlanStep } from '../../bot/plans/plan.ts'
import type { Storage } from '../../storage/open.ts'

export const planIds = { plan: 'plan-1', first: 'plan-step-1', second: 'plan-step-2' } as const

const step = (id: string, on: string): PlanStep => ({
  ...{ id, on, title: 'Fluisterende voortgang', body: null, gapDays: 7 },
  ...{ isFixed: false, meeting: null, isDone: false },
})

export const settlePlans = async ({ plans }: Storage, { network, id: body }: Body, createdBy: string) => {
  await plans.add({
    ...{ id: planIds.plan, network, body, name: 'Zwijgende werkagenda', template: null, hardOn: '2027-05-03' },
    ...{ meeting: null, state: 'running', createdAt: 1, createdBy, version: 1 },
    steps: [step(planIds.first, '2026-11-27'), step(planIds.second, '2027-03-12')],
  })
}

/** Steps as somebody writes them, with nothing in danger. */
export const stepsToStart = ({ id: body }: Body) => ({
  state: {
    ...{ id: 'plan-2', body, template: 'own', name: 'Eigen stappen', hardOn: '2027-05-03', meeting: null },
    ...{ steps: [], seen: '' },
  },
  values: { step1: 'Ophalen · 12 maart 2027' },
})

/** Another day for the second step, of which was seen what comes of it. */
export const shiftToSend = {
  state: { plan: planIds.plan, version: 1, step: planIds.second, seen: '2027-03-19' },
  values: { on: '19 maart 2027' },
}
