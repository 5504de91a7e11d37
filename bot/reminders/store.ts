import type { Ref } from '../ref.ts'
import type { Telling } from './bodies/telling.ts'
import type { HandReminder, Remindee } from './by-hand/hand-reminder.ts'
import type { Nudge } from './persons/nudge.ts'
import type { PlannedReminder, Reminder } from './reminder.ts'
import type { DifferingReminders, OwnReminders, ReminderSettings } from './settings.ts'

/** What is to be said, and what was. A key that was given is never given again. */
export interface ReminderStore {
  /** Plans the reminder, or moves the one that waits under this key. */
  readonly plan: (reminder: PlannedReminder) => Promise<void>
  /** As `plan`, in one question for all of a network; each key once. */
  readonly planAll: (reminders: readonly PlannedReminder[]) => Promise<void>
  /** From now on these, and no others, wait for the ref, of those whose key begins with it. */
  readonly schedule: (network: string, ref: Ref, reminders: readonly PlannedReminder[]) => Promise<void>
  /** Forgets all that wait for a ref, or those of it that are this member's. */
  readonly forget: (network: string, ref: Ref, member?: string) => Promise<void>
  /** All that wait for a ref, earliest first. */
  readonly waiting: (network: string, ref: Ref) => Promise<readonly Reminder[]>

  /**
   * Those of nobody in person that are due, earliest first, marked as given at `at` with all that they fold; until the
   * open unit of work ends nobody else takes them, and nobody waits for them.
   *
   * @param except keys that are left for later
   */
  readonly take: (now: number, limit: number, except: readonly string[]) => Promise<readonly Reminder[]>
  /** Takes back what was taken in the open unit of work: it is due at another moment. */
  readonly putOff: (reminder: Reminder, until: number) => Promise<void>
  /** Members for whom something is due, whoever has waited longest first; each once. */
  readonly dueMembers: (now: number, limit: number) => Promise<readonly DueMember[]>
  /** What this member put off, and waits: their own, of whatever thing. */
  readonly snoozesOf: (member: MemberOf) => Promise<readonly Reminder[]>
  /** Forgets the one that waits under this key. */
  readonly cancel: (network: string, key: string) => Promise<void>
  /** All of this member, given or not, as if it had never been. */
  readonly forgetMember: (member: MemberOf) => Promise<void>
  /** How many wait for each member for whom any does. */
  readonly waitingByMember: (network: string) => Promise<ReadonlyMap<string, number>>
  /** As `take`, of what is due to one member; null where somebody else is giving them theirs at this moment. */
  readonly takeOf: (
    member: MemberOf,
    now: number,
    limit: number,
    except: readonly string[],
  ) => Promise<readonly Reminder[] | null>
}

export interface MemberOf {
  readonly network: string
  readonly member: string
}

/** @property since when the first of it was due, in epoch milliseconds. */
export type DueMember = MemberOf & { readonly since: number }

/** Since when something is owed as it is now. */
export interface OwedMemo {
  readonly network: string
  readonly ref: Ref
  /** Says the days for which it was planned; another term is owed anew. */
  readonly term: string
  /** Epoch milliseconds: since when its term is this one. */
  readonly since: number
  /** When each of its owners (`refKey`) got it, in epoch milliseconds; null for who had it before anybody asked. */
  readonly assigned: Readonly<Record<string, number | null>>
}

export interface OwedMemoStore {
  readonly find: (network: string, ref: Ref) => Promise<OwedMemo | null>
  readonly save: (memo: OwedMemo) => Promise<void>
  readonly remove: (network: string, ref: Ref) => Promise<void>
}

/** What was said to one person at one moment. */
export interface NudgeStore {
  readonly add: (nudge: Nudge) => Promise<void>
  /** What it says from now on, in the place of what it said. */
  readonly saveLines: (network: string, id: string, lines: Nudge['lines']) => Promise<void>
  readonly find: (network: string, id: string) => Promise<Nudge | null>
  /** The latest first. */
  readonly ofMember: (network: string, member: string, limit: number) => Promise<readonly Nudge[]>
  /** Whatever was said before; called once in a while. */
  readonly forgetBefore: (network: string, instant: number) => Promise<void>
  /** As if they had never been told anything. */
  readonly forgetOf: (network: string, member: string) => Promise<void>
  /**
   * Nobody can find out any more who was reminded of it: what was said of it says that it is over, without saying of
   * what, and no reminder of it is known, given or not.
   *
   * @returns the messages that have become something else, to be made right in the open unit of work
   */
  readonly forgetThing: (network: string, ref: Ref) => Promise<readonly Ref[]>
}

/** How a network, its bodies and its members want to be reminded. What nobody set is as usual. */
export interface ReminderSettingStore {
  /** Of the network (`body` null), or of a body: what differs there. */
  readonly differing: (network: string, body: string | null) => Promise<DifferingReminders>
  readonly save: (network: string, body: string | null, differing: DifferingReminders) => Promise<void>
  /** What holds for a body, or (null) where no body has a say. */
  readonly settingsOf: (network: string, body: string | null) => Promise<ReminderSettings>

  readonly own: (network: string, member: string) => Promise<OwnReminders>
  readonly saveOwn: (network: string, member: string, own: OwnReminders) => Promise<void>
  /** As if they had never said anything. */
  readonly forgetOwn: (network: string, member: string) => Promise<void>

  /** Whether this member wants to hear nothing more of it. */
  readonly isMuted: (network: string, member: string, ref: Ref) => Promise<boolean>
  readonly mute: (network: string, member: string, ref: Ref) => Promise<void>
  readonly unmute: (network: string, member: string, ref: Ref) => Promise<void>
  readonly muted: (network: string, member: string) => Promise<readonly Ref[]>
}

/** Up to which day a body's channels were told, of what comes round: its mornings, its weeks. */
export interface RoundStore {
  /** `YYYY-MM-DD`, or null before the first. */
  readonly toldUntil: (network: string, body: string, round: Round) => Promise<string | null>
  readonly saveTold: (network: string, body: string, round: Round, until: string) => Promise<void>
}

/** What the channels of bodies were told. */
export interface TellingStore {
  /** Of two who tell a body on the same day only one does. @returns false when it was told already */
  readonly add: (telling: Telling) => Promise<boolean>
  readonly find: (network: string, body: string, on: string) => Promise<Telling | null>
  /** Those that tell of that day, or of a later one. */
  readonly untilAtLeast: (network: string, body: string, day: string) => Promise<readonly Telling[]>
  /** The last of a round, or null. */
  readonly last: (network: string, body: string, round: Round) => Promise<Telling | null>
}

export const rounds = ['morning', 'week'] as const
export type Round = (typeof rounds)[number]

/** Reminders that somebody asked for. */
export interface HandReminderStore {
  /** An id that is kept already changes nothing and gives back what was kept. */
  readonly add: (reminder: HandReminder) => Promise<{ readonly reminder: HandReminder; readonly isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<HandReminder | null>
  /** @throws {Refusal} reminder.unknown */
  readonly change: (
    network: string,
    id: string,
    step: (reminder: HandReminder) => HandReminder,
  ) => Promise<HandReminder>
  /** Removes what was for that member alone, whoever asked for it. */
  readonly forgetMember: (network: string, member: string) => Promise<void>
  readonly running: (network: string) => Promise<readonly HandReminder[]>
  /** Those that run, for any of these, in the order in which they were made. */
  readonly runningFor: (network: string, to: readonly Remindee[]) => Promise<readonly HandReminder[]>
  /** All that this member made or is reminded by, run or not. */
  readonly ofMember: (network: string, member: string) => Promise<readonly HandReminder[]>
}
