import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { type EntryState, entryState, line, optionsOf, titleOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** Characters of an address. */
export const addressLimit = 500

export const linkForm = defineForm(
  'network.write-link',
  entryState,
  z.object({ name: z.string(), kind: z.string(), href: z.string(), about: z.string() }),
)
export type LinkValues = z.infer<typeof linkForm.values>

export interface LinkView extends EntryState {
  readonly name: string
  readonly kind: keyof Words['registers']['linkKinds']
  readonly href: string
  readonly about: string
}

/** @param kept null for a new one */
export const networkLinkForm = (kept: LinkView | null, words: Words): Form => {
  const say = words.registers
  const kinds = optionsOf(say.linkKinds)
  return form(linkForm, {
    title: titleOf(say.link, kept?.id ?? ''),
    submit: say.save,
    state: { id: kept?.id ?? '', version: kept?.version ?? '' },
    fields: [
      { ...line('name', say.name), value: kept?.name ?? '' },
      {
        kind: 'choice',
        name: 'kind',
        label: say.kind,
        isMultiple: false,
        options: kinds,
        chosen: kinds.filter((one) => one.value === (kept?.kind ?? 'body')),
      },
      {
        kind: 'text',
        name: 'href',
        label: say.address,
        hint: say.addressHint,
        maxLength: addressLimit,
        value: kept?.href ?? '',
      },
      { ...line('about', say.about), isOptional: true, value: kept?.about ?? '' },
    ],
  })
}
