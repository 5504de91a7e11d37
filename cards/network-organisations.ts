import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import {
  type EntryState,
  entryState,
  line,
  type Offered,
  oneOf,
  oneOrNone,
  optionsOf,
  titleOf,
} from './network-fields.ts'
import type { Words } from './words/words.ts'

export const organisationForm = defineForm(
  'network.write-organisation',
  entryState,
  z.object({
    name: z.string(),
    kind: z.string(),
    sectors: z.array(z.string()),
    code: z.string(),
    contact: z.string(),
    ownHolidays: z.string(),
  }),
)
export type OrganisationValues = z.infer<typeof organisationForm.values>

export interface OrganisationView extends EntryState {
  readonly name: string
  readonly kind: string
  readonly sectors: readonly string[]
  /** As it is shown. */
  readonly code: string
  readonly contact: Offered
  /** A stretch on each line. */
  readonly ownHolidays: string
}

/** Of a new one `id` is empty. */
export const networkOrganisationForm = (kept: OrganisationView, words: Words): Form => {
  const say = words.registers
  const sectors = optionsOf(say.organisation.sectorNames)
  return form(organisationForm, {
    title: titleOf(say.organisation.title, kept.id),
    submit: say.save,
    state: { id: kept.id, version: kept.version },
    fields: [
      { ...line('name', say.name), value: kept.name },
      oneOf('kind', say.kind, optionsOf(say.kinds), kept.kind),
      {
        kind: 'choice',
        name: 'sectors',
        label: say.organisation.sectors,
        isMultiple: true,
        isOptional: true,
        options: sectors,
        chosen: sectors.filter(({ value }) => kept.sectors.includes(value)),
      },
      {
        kind: 'text',
        name: 'code',
        label: say.organisation.code,
        hint: say.organisation.codeHint,
        isOptional: true,
        maxLength: 20,
        value: kept.code,
      },
      { ...oneOrNone('contact', say.contact, kept.contact), hint: say.organisation.contactHint },
      {
        kind: 'text',
        name: 'ownHolidays',
        label: say.organisation.ownHolidays,
        hint: say.organisation.ownHolidaysHint,
        isOptional: true,
        isLong: true,
        maxLength: 3000,
        value: kept.ownHolidays,
      },
    ],
  })
}
