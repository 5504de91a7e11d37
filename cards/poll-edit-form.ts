/** The form in which a poll that is open is changed. */
import { z } from 'zod'
import { defineForm, type FieldOf, type Form, form } from './form.ts'
import { note } from './network-fields.ts'
import { warningNotes } from './poll-making-form.ts'
import type { Words } from './words/words.ts'

/** @property warned of what was sent, of which something had to be known first; '' for nothing. */
export const editPollForm = defineForm(
  'poll.edit',
  z.object({ poll: z.string(), version: z.number(), warned: z.string().default('') }),
  z.object({
    question: z.string().optional(),
    explanation: z.string().optional(),
    options: z.string().optional(),
    most: z.string().optional(),
    closesAt: z.string().default(''),
  }),
)
export type EditValues = z.infer<typeof editPollForm.values>

/**
 * @property asked what was asked; null where somebody has voted, or the poll is part of something else (`isFixed`), and
 *   only the closing can still move.
 */
export interface EditView {
  readonly poll: string
  readonly version: number
  readonly asked: Readonly<Record<'question' | 'explanation' | 'options' | 'most', string>> | null
  readonly isFixed: boolean
  readonly closesAt: string
  readonly warnings: readonly string[]
  readonly warned: string
}

export const changePollForm = (view: EditView, words: Words): Form => {
  const { poll, version, asked, isFixed, closesAt, warned } = view
  const { make, edit: say } = words.pollForms
  const fields: FieldOf<EditValues>[] = asked
    ? [
        { kind: 'text', name: 'question', label: make.question, value: asked.question, maxLength: 150 },
        {
          kind: 'text',
          name: 'explanation',
          label: make.explanation,
          value: asked.explanation,
          isLong: true,
          isOptional: true,
          maxLength: 1_000,
        },
        {
          kind: 'text',
          name: 'options',
          label: make.options,
          hint: make.optionsHint,
          value: asked.options,
          isLong: true,
          isOptional: true,
          maxLength: 3_000,
        },
        {
          kind: 'text',
          name: 'most',
          label: make.most,
          hint: make.mostHint,
          value: asked.most,
          isOptional: true,
          maxLength: 40,
        },
      ]
    : [note(isFixed ? say.fixed : say.kept)]
  return form(editPollForm, {
    title: say.title,
    submit: say.submit,
    state: { poll, version, warned },
    fields: [
      ...warningNotes(view.warnings, words),
      ...fields,
      { kind: 'text', name: 'closesAt', label: make.closes, hint: make.closesHint, value: closesAt, maxLength: 100 },
    ],
  })
}
