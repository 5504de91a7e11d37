/** What is asked about an agreement that is there. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import type { Words } from './words/words.ts'

export const progressForm = defineForm(
  'agreement.write-progress',
  /** `form` is new each time that it is drawn: sent twice it is one line. */
  z.object({ item: z.string(), form: z.string() }),
  z.object({ progress: z.string() }),
)

export const agreementProgressForm = (
  view: { item: string; form: string; number: number; title: string },
  words: Words,
): Form => {
  const say = words.agreements.form
  return form(progressForm, {
    title: say.progress(view.number),
    submit: say.send,
    state: { item: view.item, form: view.form },
    fields: [
      { kind: 'note', text: view.title },
      {
        kind: 'text',
        name: 'progress',
        label: say.progressField,
        hint: say.progressHint,
        isLong: true,
        maxLength: 1000,
      },
    ],
  })
}
