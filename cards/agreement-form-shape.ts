/** What the form of an agreement carries, what comes back from it, and what it is drawn from. */
import { z } from 'zod'
import { defineForm, type Option } from './form.ts'
import type { Words } from './words/words.ts'

/** A name of the line that nobody bears, or several do, with the field in which it belongs. */
const unclearName = z.object({
  field: z.enum(['owners', 'lead', 'partners', 'consulted', 'contact']),
  name: z.string(),
  namesakes: z.array(z.string()).readonly(),
})

/**
 * @property id of the item to be: made when the form opens, so that a form sent twice makes one item.
 * @property version of the item that is being corrected; null for a new one.
 * @property read what the person has seen read back of the term, word for word.
 * @property rest what was said in the same line and is offered next, a line for each item.
 * @property from the agreement out of which this one grows.
 * @property origin the meeting in which it is written down, the item of its agenda, and as what: there that is chosen
 *   before the form.
 * @property round the case round out of which it comes; it holds no word of it.
 * @property words in it that may point at a child, of which the person has said that they do not.
 * @property carousel out of which it comes, and the note or the group of it; '' for the whole.
 * @property left how many lines of what was pasted found no room in `rest`, and how the first of them begins.
 * @property theme a new name, of which the person has seen which theme it is like.
 * @property said what the form asks and says beside its fields, to be drawn again.
 */
const itemState = z.object({
  id: z.string(),
  version: z.number().nullable(),
  body: z.string().nullable(),
  read: z.string(),
  rest: z.array(z.string()).default([]),
  from: z.string().optional(),
  origin: z
    .object({
      meeting: z.string(),
      item: z.string().nullable(),
      kind: z.enum(['action-item', 'standing-agreement', 'intention']),
    })
    .optional(),
  round: z.string().optional(),
  carousel: z.object({ id: z.string(), part: z.string() }).optional(),
  words: z.array(z.string()).optional(),
  left: z.object({ count: z.number(), from: z.string() }).optional(),
  theme: z.string().optional(),
  said: z
    .object({
      notes: z.array(z.string()),
      unclear: z.array(unclearName),
      recorded: z.number().nullable(),
      isConfirming: z.boolean(),
    })
    .optional(),
})

/**
 * Slack does not send what is folded, and what may not be changed has no field: what is left out stays as it was.
 * Parties are `kind:id`.
 */
const itemValues = z.object({
  kind: z.string().optional(),
  title: z.string(),
  owners: z.array(z.string()).optional(),
  term: z.string().optional(),
  body: z.string().optional(),
  lead: z.string().optional(),
  partners: z.array(z.string()).optional(),
  consulted: z.array(z.string()).optional(),
  contact: z.string().optional(),
  agenda: z.string().optional(),
  theme: z.string().optional(),
  goals: z.string().optional(),
  level: z.string().optional(),
  sector: z.string().optional(),
  point: z.string().optional(),
  source: z.string().optional(),
  quote: z.string().optional(),
  agreedOn: z.string().optional(),
})

export type ItemFormState = z.infer<typeof itemState>
export type ItemFormValues = z.infer<typeof itemValues>

export const itemForm = defineForm('agreement.write', itemState, itemValues)

type Kind = keyof Words['agreements']['form']['kinds']

/** What stands in the form. */
export type FilledIn = Omit<
  { readonly [Name in keyof ItemFormValues]-?: NonNullable<ItemFormValues[Name]> },
  'kind'
> & {
  readonly kind: Kind
}

export type UnclearName = Readonly<z.infer<typeof unclearName>>

/**
 * @property options all parties, or the first of them where they are more than `isAll` says.
 * @property known the chosen ones, by their names.
 * @property searches for several, and for one or none.
 */
export interface PartyChoices {
  readonly options: readonly Option[]
  readonly isAll: boolean
  readonly known: readonly Option[]
  readonly searches: { readonly several: string; readonly one: string }
}

export interface ItemFormView {
  readonly state: ItemFormState
  readonly number: number | null
  readonly filled: FilledIn
  /** As which it can be kept; of one only, nothing is asked. */
  readonly kinds: readonly Kind[]
  readonly parties: PartyChoices
  readonly agendas: readonly Option[]
  /** Names of themes that are there. */
  readonly themes: readonly string[]
  readonly unclear: readonly UnclearName[]
  /** The theme that a new name is like. */
  readonly slip: string | null
  /** What this person may not change, each with the sentence that says why, and what to do instead. */
  readonly fixed: Readonly<Partial<Record<'kind' | 'owners' | 'term', string>>>
  /** What was read of the term or the owners, or what was not: said first. */
  readonly readBack: readonly string[]
  /** The item of the same line that was recorded just now. */
  readonly recorded: number | null
  /** Nothing else is wrong: sending the form once more confirms what was read. */
  readonly isConfirming: boolean
  readonly isUnfolded: boolean
  /** The day on which it was agreed, in words; null for a new one. */
  readonly agreed: string | null
  /** Asked only where the channel does not say it. */
  readonly bodies: readonly Option[]
}
