/** What the forms carry in which a poll is made, and what comes back. */
import { z } from 'zod'
import { defineForm } from './form.ts'
import type { Words } from './words/words.ts'

export type TemplateName = keyof Words['pollForms']['make']['templates']
export const templateNames = ['choose', 'priorities', 'agenda', 'consent', 'rating'] as const satisfies TemplateName[]

/** @property body null where one is to be chosen. @property text of the command: the question. */
const beginState = z.object({ body: z.string().nullable(), text: z.string() })
export const beginPollForm = defineForm(
  'poll.begin',
  beginState,
  z.object({ body: z.string().optional(), template: z.enum(templateNames).catch('choose') }),
)

/**
 * @property id of the poll to be, so that a form sent twice makes one. @property before the poll that it repeats.
 * @property seen what was looked at, in a few characters; '' before.
 */
const makeState = z.object({ id: z.string(), body: z.string(), before: z.string().nullable(), seen: z.string() })
export type MakeState = z.infer<typeof makeState>

const text = z.string().default('')
const many = z.array(z.string()).default([])
const makeValues = z.object({
  question: text,
  explanation: text,
  kind: text,
  options: text,
  most: text,
  secrecy: text,
  closesAt: text,
  electorate: text,
  alsoIn: many,
  roles: many,
  kinds: many,
  quorum: text,
  hasNone: text,
  takesOptions: text,
  showsStanding: text,
})
export type MakeValues = z.infer<typeof makeValues>
export const makePollForm = defineForm('poll.make', makeState, makeValues)
