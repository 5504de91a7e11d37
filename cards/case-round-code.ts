/** The code of a case, which is shown once: whoever closes it says that they kept it. */
import { z } from 'zod'
import { bold } from './card.ts'
import { defineForm, type Form, form, type NoteField } from './form.ts'
import { note } from './network-fields.ts'
import type { Words } from './words/words.ts'

export const keepCodeForm = defineForm(
  'case-round.keep-code',
  z.object({}),
  z.object({ code: z.string().optional(), kept: z.array(z.string()).optional() }),
  { isSecret: true },
)

export const isKept = 'yes'

/** @param notes below the code. */
export const keepCodeFormOf = (
  { code, notes }: { readonly code: string; readonly notes: readonly NoteField['text'][] },
  { caseBringingIn: { told: say } }: Words,
): Form =>
  form(keepCodeForm, {
    title: say.title,
    submit: say.close,
    state: {},
    fields: [
      note(say.code),
      note([bold(code)]),
      // What stands in a field is copied more easily than a line of text; what is made of it is not read.
      { kind: 'text', name: 'code', label: say.codeField, value: code, isOptional: true },
      {
        ...{ kind: 'choice', name: 'kept', label: say.codeKept, isMultiple: true, chosen: [] },
        options: [{ value: isKept, label: say.iKeptIt }],
      },
      ...notes.map(note),
    ],
  })
