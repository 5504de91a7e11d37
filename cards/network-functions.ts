import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { type EntryState, entryState, line, type Offered, oneOrNone, titleOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

export const functionForm = defineForm(
  'network.write-function',
  entryState,
  z.object({ name: z.string(), organisation: z.string(), holder: z.string() }),
)
export type FunctionValues = z.infer<typeof functionForm.values>

export interface FunctionView extends EntryState {
  readonly name: string
  readonly organisation: Offered
  readonly holder: Offered
}

/** Of a new one `id` is empty. */
export const networkFunctionForm = (kept: FunctionView, words: Words): Form => {
  const say = words.registers
  return form(functionForm, {
    title: titleOf(say.function.title, kept.id),
    submit: say.save,
    state: { id: kept.id, version: kept.version },
    fields: [
      { ...line('name', say.name), hint: say.function.nameHint, value: kept.name },
      oneOrNone('organisation', say.function.organisation, kept.organisation),
      oneOrNone('holder', say.function.holder, kept.holder),
    ],
  })
}
