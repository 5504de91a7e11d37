import type { Reason } from '../../bot/refusal.ts'
import type { Person } from './people.ts'
import type { RightsWorld } from './rights-world.ts'

/** What is asked beyond the name: the text of a command, the data of a press, what a form carries, what is searched. */
export interface Asked {
  readonly text?: string
  readonly data?: unknown
  readonly state?: unknown
  readonly values?: unknown
  readonly query?: string
}

/** Why not: for a reason that is said, or nothing was found in a search. */
export type Denial = Reason | 'nothing'

/**
 * @property name what is asked, as `namesOf` gives it.
 * @property says what it does, in Dutch and in English, for whoever runs a network.
 * @property may who is let through in the channel of the body, and in a conversation with us alone.
 * @property otherwise for which reasons the others of the network are refused.
 * @property stranger for which reason a stranger is.
 * @property asks one valid request, or several that differ.
 */
export interface Rule {
  readonly name: string
  readonly says: readonly [dutch: string, english: string]
  readonly may: { readonly here: readonly Person[]; readonly alone: readonly Person[] }
  readonly otherwise: readonly Denial[]
  readonly stranger: Denial
  readonly asks: (world: RightsWorld) => readonly Asked[] | Promise<readonly Asked[]>
}

type May = readonly Person[] | { readonly here: readonly Person[]; readonly alone: readonly Person[] }

interface Given {
  readonly otherwise?: readonly Denial[]
  readonly stranger?: Denial
  readonly asks?: Rule['asks']
}

/** Most are for everybody or for the secretariat alone, and then nobody is refused, or with one sentence. */
export const rule = (name: string, says: Rule['says'], may: May, given: Given = {}): Rule => ({
  name,
  says,
  may: 'here' in may ? may : { here: may, alone: may },
  otherwise: given.otherwise ?? [name.startsWith('options ') ? 'nothing' : 'member.may-not'],
  stranger: given.stranger ?? (name.startsWith('options ') ? 'nothing' : 'member.unknown'),
  asks: given.asks ?? (() => [{}]),
})
