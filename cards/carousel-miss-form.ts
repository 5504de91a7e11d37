/** A topic that is missed at the wall. Nothing tells who opened it. */
import { z } from 'zod'
import { ways } from './carousel-walk-form.ts'
import { defineForm, type Form, form } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const text = z.string().default('')

export const missTopicForm = defineForm(
  'carousel.miss',
  z.object({ carousel: z.string(), id: z.string(), seen: z.string() }),
  z.object({ title: text, goal: text, as: ways }),
  { isSecret: true },
)

/** As the rules have them (`carouselLimits`). */
const limits = { title: 75, goal: 300 }

export interface MissView {
  readonly state: z.infer<typeof missTopicForm.state>
  readonly typed: z.infer<typeof missTopicForm.values>
  readonly limits: string
  readonly said: readonly string[]
}

export const drawMissForm = (view: MissView, { carouselForms: { miss: say, walk } }: Words): Form =>
  form(missTopicForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      ...view.said.map((one) => note(one)),
      { kind: 'text', name: 'title', label: say.name, value: view.typed.title, maxLength: limits.title },
      {
        ...({ kind: 'text', name: 'goal', label: say.goal, hint: walk.textHint, value: view.typed.goal } as const),
        ...{ isLong: true, isOptional: true, maxLength: limits.goal },
      },
      { ...oneOf('as', walk.as, optionsOf(walk.ases), view.typed.as), hint: view.limits },
    ],
  })
