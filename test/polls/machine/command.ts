/** What somebody does in the model test, the same for rules and oracle. */
import type { Ballot } from '../../../bot/polls/ballot.ts'
import type { PollDraft } from '../../../bot/polls/rules/draft.ts'
import type { PollEdit } from '../../../bot/polls/rules/edit.ts'
import type { OptionText } from '../../../bot/polls/rules/options.ts'
import type { Role } from './roster.ts'

/** @property poll its place among those that were made. @property by a person, of whose open form it may come. */
interface Of {
  readonly poll: number
  readonly by: number
}

/** @property isFixed another feature asks it, and reads what comes of it by what it asked. */
export type Command =
  | { readonly name: 'make'; readonly draft: PollDraft; readonly isFixed: boolean }
  | (Of & { readonly name: 'repeat'; readonly closesAt: number })
  | (Of & { readonly name: 'open-form' })
  | (Of & { readonly name: 'vote'; readonly as: number; readonly isInChannel: boolean; readonly ballot: Ballot })
  | (Of & { readonly name: 'add-option'; readonly option: OptionText })
  | (Of & { readonly name: 'edit'; readonly edit: PollEdit })
  | (Of & { readonly name: 'move'; readonly closesAt: number })
  | (Of & { readonly name: 'close' | 'withdraw' })
  | (Of & { readonly name: 'lose-key' })
  | (Of & { readonly name: 'outcome'; readonly outcome: string; readonly reviewOn: string | null })
  | { readonly name: 'seat'; readonly by: number; readonly role: Role | null }
  | { readonly name: 'stand-in'; readonly by: number; readonly deputy: number | null }

/** Bodies in which polls are held: the first decides jointly. */
export const bodies = ['jointly', 'alone'] as const

/** The moments on which own options of an anonymous poll come out: each day at nine and at two. */
const [day, hour] = [86_400_000, 3_600_000]
export const nextMoment = (now: number): number => {
  const midnight = now - (now % day)
  const left = [9, 14, 33].map((at) => midnight + at * hour).find((at) => at > now)
  return left ?? Number.POSITIVE_INFINITY
}
