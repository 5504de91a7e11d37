/** What a feature fills so that its things can remind people: one for each kind of ref. */
import type { NudgeLineView } from '../../cards/nudges.ts'
import type { Reader } from '../chat/feature.ts'
import type { Member } from '../network/network.ts'
import type { NudgeLine } from './persons/nudge.ts'
import type { Reminder } from './reminder.ts'

export type PersonalReminder = Reminder & { readonly member: string }

/** In the words of one person, whom it is said to. */
export type NudgeReader = Reader & { readonly member: Member }

export interface Remindable {
  /** Whether it is still to be said to them: asked in the unit of work in which it is given, when it is given. */
  readonly isOwed: (reminder: PersonalReminder, now: number) => Promise<boolean>
  /** The body of which it is: its silence is kept beside their own, and its people see it; null where none has a say. */
  readonly bodyOf?: (network: string, id: string) => Promise<string | null>
  /** Whether one turns to this member for it, who may then see it without a seat; left out where nobody needs none. */
  readonly isAnsweredBy?: (network: string, id: string, member: string, now: number) => Promise<boolean>
  /** What a line says of the thing as it is now; null when the thing is gone. */
  readonly say: (line: NudgeLine, reader: NudgeReader) => Promise<NudgeLineView | null>
  /** The last day (`YYYY-MM-DD`) on which it is to be done; left out where nothing has one. */
  readonly dueOn?: (network: string, id: string) => Promise<string | null>
}

/** By the kind of the ref. */
export type Remindables = Readonly<Record<string, Remindable>>
