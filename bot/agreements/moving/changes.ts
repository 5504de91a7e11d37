/** What a correction changed, as facts: kept without words, said in the reader's language. */
import { z } from 'zod'
import type { Agreement } from '../agreement.ts'
import { partyKinds, sameParties } from '../party.ts'

const pair = z.tuple([z.string(), z.string()])
const owner = z.object({ kind: z.enum(partyKinds), id: z.string() })

/** Before and after of what changed, and nothing else. */
export const changesShape = z.object({
  title: pair.optional(),
  term: pair.optional(),
  owners: z.tuple([z.array(owner), z.array(owner)]).optional(),
})

export type Changes = z.infer<typeof changesShape>

export const changesBetween = (before: Agreement, after: Agreement): Changes => ({
  ...(before.title === after.title ? {} : { title: [before.title, after.title] }),
  ...(termText(before) === termText(after) ? {} : { term: [termText(before), termText(after)] }),
  ...(sameParties(before.owners, after.owners) ? {} : { owners: [ownersOf(before), ownersOf(after)] }),
})

const termText = (item: Agreement): string => item.term?.text ?? ''

const ownersOf = (item: Agreement) => item.owners.map(({ kind, id }) => ({ kind, id }))
