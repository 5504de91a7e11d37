/**
 * What the forms carry in which one votes, and what comes back. All are secret: nothing may tell who opened or sent
 * them, and what was chosen stands in nothing but such a form.
 */
import { z } from 'zod'
import { defineForm, noneOfThem } from './form.ts'
import type { ConsentName } from './poll-view.ts'

const isSecret = { isSecret: true } as const

export const voteAsForm = defineForm(
  'poll.vote-as',
  z.object({ poll: z.string() }),
  z.object({ as: z.string() }),
  isSecret,
)

/** @property as for which member; @property asked what was asked then. */
const voteState = z.object({ poll: z.string(), as: z.string(), asked: z.string() })
export type VoteState = z.infer<typeof voteState>

/** `options` or one value for each option by its id, `none`, `answer` and `reason`, by the kind of the poll. */
const voteValues = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type VoteValues = z.infer<typeof voteValues>
export const voteForm = defineForm('poll.vote', voteState, voteValues, isSecret)

/** "Geen van deze", among the options of a choice and as the one tick of the other kinds. */
export const noneOption = noneOfThem

/** What was voted before, as the fields hold it; empty for a first vote. */
export interface FilledVote {
  readonly options: readonly string[]
  readonly byOption: Readonly<Record<string, number>>
  readonly isNone: boolean
  readonly answer: ConsentName | ''
  readonly reason: string
}
