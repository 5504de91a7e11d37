import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { type EntryState, entryState, line, type Offered, oneOrNone, titleOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

export const groupForm = defineForm(
  'network.write-group',
  entryState,
  z.object({ name: z.string(), organisations: z.array(z.string()), contact: z.string() }),
)
export type GroupValues = z.infer<typeof groupForm.values>

export interface GroupView extends EntryState {
  readonly name: string
  readonly organisations: Offered
  readonly contact: Offered
}

/** Of a new one `id` is empty. */
export const networkGroupForm = (kept: GroupView, words: Words): Form => {
  const say = words.registers
  return form(groupForm, {
    title: titleOf(say.group.title, kept.id),
    submit: say.save,
    state: { id: kept.id, version: kept.version },
    fields: [
      { ...line('name', say.name), hint: say.group.nameHint, value: kept.name },
      {
        kind: 'choice',
        name: 'organisations',
        label: say.group.organisations,
        isMultiple: true,
        ...kept.organisations,
      },
      { ...oneOrNone('contact', say.contact, kept.contact), hint: say.organisation.contactHint },
    ],
  })
}
