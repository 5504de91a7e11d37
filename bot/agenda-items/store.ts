import type { Ref } from '../ref.ts'
import type { AgendaItem, AgendaItemState } from './agenda-item.ts'

export interface AgendaItemStore {
  /**
   * An id that is kept already changes nothing and gives back what was kept. What is to be there once (a report back of
   * one meeting for one body) gets an id that follows from what it is (`idOf`).
   */
  readonly add: (item: AgendaItem) => Promise<{ readonly item: AgendaItem; readonly isNew: boolean }>
  /** In one question for all; those whose id is kept already are left alone. Gives the others. */
  readonly addAll: (items: readonly AgendaItem[]) => Promise<readonly AgendaItem[]>
  readonly find: (network: string, id: string) => Promise<AgendaItem | null>
  /** In the order of the agenda. */
  readonly ofMeeting: (network: string, meeting: string) => Promise<readonly AgendaItem[]>
  /** Of several meetings in one question: those of each in the order of its agenda. */
  readonly ofMeetings: (network: string, meetings: readonly string[]) => Promise<readonly AgendaItem[]>
  /** Of a body, oldest first; of any state when none are named. */
  readonly ofBody: (
    network: string,
    body: string,
    states?: readonly AgendaItemState[],
  ) => Promise<readonly AgendaItem[]>
  /** Of a body, what was on the agenda of that meeting when it was held, wherever it stands by now; oldest first. */
  readonly passedIn: (network: string, body: string, meeting: string) => Promise<readonly AgendaItem[]>
  /** What all items are called, and nothing else of them: for a search. */
  readonly titles: (network: string) => Promise<readonly Pick<AgendaItem, 'id' | 'title'>[]>
  /** About one thing, in any body, oldest first. */
  readonly about: (network: string, source: Ref) => Promise<readonly AgendaItem[]>
  /** That a member brings in, or proposed; of any body, oldest first. */
  readonly ofMember: (network: string, member: string) => Promise<readonly AgendaItem[]>
  /** What continues an item in other bodies. */
  readonly continuing: (network: string, item: string) => Promise<readonly AgendaItem[]>
  /**
   * Finds, locks, applies a pure step and saves, in one call; the version grows by one.
   * @throws {Refusal} agenda-item.unknown
   */
  readonly change: (network: string, id: string, step: (item: AgendaItem) => AgendaItem) => Promise<AgendaItem>
  /** Until the open unit of work ends nobody else reorders or places items of this body. */
  readonly lockAgenda: (network: string, body: string) => Promise<void>
  /** Strikes a member who owned or wrote items. */
  readonly forgetMember: (network: string, member: string) => Promise<void>
}
