/** What is in danger, in words. */
import type { Words } from '../../cards/words/words.ts'
import type { Language } from '../chat/address.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Danger } from './days/guard.ts'
import type { Plan } from './plan.ts'

interface Saying {
  readonly words: Words
  readonly language: Language
}

/** Without the title of the step. @example '11 dagen te weinig tijd tot “Vaststelling door het bestuur”.' */
export const sayDanger = (
  { kind, step, days }: Danger,
  { steps, hardOn }: Pick<Plan, 'steps' | 'hardOn'>,
  { words, language }: Saying,
): string => {
  const say = words.plans
  if (kind === 'late') return say.dangers.late(days)
  if (kind !== 'short') return say.dangers[kind]
  const next = steps[steps.findIndex(({ id }) => id === step) + 1]
  return say.dangers.short(days, next ? `“${next.title}”` : say.theEnd(sayDate(hardOn, language)))
}

/** Of every step that is in danger, with its title. */
export const sayDangers = (
  dangers: readonly Danger[],
  plan: Pick<Plan, 'steps' | 'hardOn'>,
  saying: Saying,
): readonly string[] =>
  dangers.map((danger) => {
    const title = plan.steps.find(({ id }) => id === danger.step)?.title ?? ''
    return `${title}: ${sayDanger(danger, plan, saying)}`
  })
