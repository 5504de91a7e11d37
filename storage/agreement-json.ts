/** What an agreement keeps as JSON. */
import { z } from 'zod'
import { consentAnswers, reactionStates } from '../bot/agreements/details.ts'
import { sides } from '../bot/network/customs.ts'

const reaction = z.object({
  organisation: z.string(),
  state: z.enum(reactionStates),
  text: z.string(),
  by: z.string(),
  at: z.number(),
})
const term = z.object({
  text: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  precision: z.string(),
  isStart: z.boolean(),
})
const proposal = z.object({ term, why: z.string(), by: z.string(), at: z.number() })
const consent = z.object({
  answers: z.array(z.object({ organisation: z.string(), side: z.enum(sides), answer: z.enum(consentAnswers) })),
  dispute: z.string(),
})
const help = z.object({ text: z.string(), by: z.string(), at: z.number() })

export const readGoals = (kept: string): readonly string[] => z.array(z.string()).parse(JSON.parse(kept))
export const readReactions = (kept: string) => z.array(reaction).parse(JSON.parse(kept))
export const readProposal = (kept: string | null) => (kept === null ? null : proposal.parse(JSON.parse(kept)))
export const readHelp = (kept: string | null) => (kept === null ? null : help.parse(JSON.parse(kept)))
export const readConsent = (kept: string | null) => (kept === null ? null : consent.parse(JSON.parse(kept)))
export const write = (value: unknown): string => JSON.stringify(value)
export const writeOptional = (value: unknown): string | null => (value === null ? null : write(value))
