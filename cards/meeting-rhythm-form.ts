/** The form in which all meetings by a rhythm are planned at once. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option } from './form.ts'
import { line, note, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** @property until as the form opened: another day shows other choices first. */
export const rhythmForm = defineForm(
  'meeting.plan-rhythm',
  z.object({ body: z.string().nullable(), until: z.string() }),
  z.object({ body: z.string().default(''), until: z.string(), chosen: z.array(z.string()).default([]) }),
)

/** @property bodies to choose from where none is given yet: then there is nothing else to choose. */
export interface RhythmFormView {
  readonly body: string | null
  readonly name: string
  readonly until: string
  readonly bodies: readonly Option[]
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly moved: readonly string[]
  readonly isKept: boolean
}

export const planRhythmForm = (view: RhythmFormView, words: Words): Form => {
  const say = words.meetings.rhythmForm
  const { body, until, options } = view
  return form(rhythmForm, {
    title: say.title,
    submit: body === null ? say.next : options.length === 0 ? say.again : say.submit,
    state: { body, until },
    fields: [
      ...(body === null
        ? [oneOf('body', say.body, view.bodies, view.bodies[0]?.value ?? '')]
        : [note(say.of(view.name))]),
      ...view.moved.map((text) => note(text)),
      ...(body !== null && options.length === 0 ? [note(view.isKept ? say.allKept : say.none)] : []),
      ...(options.length === 0
        ? []
        : [
            {
              kind: 'choice' as const,
              name: 'chosen' as const,
              label: say.chosen,
              isMultiple: true,
              isOptional: true,
              options,
              chosen: options.filter(({ value }) => view.chosen.includes(value)),
            },
          ]),
      { ...line('until', say.until), hint: say.untilHint, value: until },
    ],
  })
}
