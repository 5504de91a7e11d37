/** What can be pressed on plans. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const form = { opensForm: true } as const
const plan = z.object({ plan: z.string() })
const step = plan.extend({ step: z.string() })

/** @property body that is offered first, or null. */
export const newPlanPress = definePress('plan.new', z.object({ body: z.string().nullable() }), form)
export const showPlanPress = definePress('plan.show', plan)
export const showStepPress = definePress('plan.show-step', step)
export const markStepPress = definePress('plan.mark-step', step.extend({ isDone: z.boolean() }))
export const fixStepPress = definePress('plan.fix-step', step.extend({ isFixed: z.boolean() }))
/** @property step null for the hard day. */
export const shiftPress = definePress('plan.shift', plan.extend({ step: z.string().nullable() }), form)
export const withdrawPlanPress = definePress('plan.withdraw', plan, form)
