/**
 * A point that a body talks about: proposed, placed on a meeting's agenda, treated there, carried over to the next, or
 * sent on to another body, where it goes on as an item of that body. Pure.
 */
import type { Ref } from '../ref.ts'

/** Hamerstuk, bespreekpunt, ter informatie. */
export const agendaItemTypes = ['formality', 'discussion', 'information'] as const
export type AgendaItemType = (typeof agendaItemTypes)[number]

/**
 * Why it stands there: `member`: somebody asked for it. `standing`: it always does. `agreement`: an agreement or decision
 * is to be talked about. `prepared`: a body that prepares this one has treated it. `elaborate`: a decision that this
 * body works out. `report-back`: what came of other bodies' meetings. `open-agreements`, `progress` and `confirm`: with
 * these a meeting opens: what is open, how the werkagenda's stand, the list of the meeting before.
 */
export const agendaItemReasons = [
  'member',
  'standing',
  'agreement',
  'prepared',
  'elaborate',
  'report-back',
  'open-agreements',
  'progress',
  'confirm',
] as const
export type AgendaItemReason = (typeof agendaItemReasons)[number]

/**
 * - `proposed`: for a next meeting, none yet.
 * - `placed`: on the agenda of `meeting`.
 * - `treated`: there, and done with; `sent-on`: treated, and goes on in another body.
 * - `dropped`: taken off before it was treated.
 */
export const agendaItemStates = ['proposed', 'placed', 'treated', 'sent-on', 'dropped'] as const
export type AgendaItemState = (typeof agendaItemStates)[number]

/** A paper that goes with it, where it stands; https. */
export interface Paper {
  readonly text: string
  readonly href: string
}

/** What became of it in a meeting. */
export interface Passage {
  readonly meeting: string
  readonly outcome: 'treated' | 'carried-over' | 'sent-on'
  readonly at: number
}

/**
 * @property meeting on whose agenda it stands or was treated last, or null.
 * @property position among the items of that meeting, from 1; 0 when there is none.
 * @property owner the member who brings it in, or null.
 * @property source what it is about, where that is a thing of ours: an agreement, a meeting, a plan, or null.
 * @property cameFrom the item of another body of which it is the continuation, or null.
 * @property passages through earlier meetings of this body, oldest first.
 */
export interface AgendaItem {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly meeting: string | null
  readonly position: number
  readonly title: string
  readonly about: string
  readonly type: AgendaItemType
  readonly reason: AgendaItemReason
  readonly minutes: number | null
  readonly owner: string | null
  readonly papers: readonly Paper[]
  readonly source: Ref | null
  readonly cameFrom: string | null
  readonly state: AgendaItemState
  readonly passages: readonly Passage[]
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

export const agendaItemRef = (id: string): Ref => ({ kind: 'agenda-item', id })

export const isOnTheWay = ({ state }: Pick<AgendaItem, 'state'>): boolean => state === 'proposed' || state === 'placed'
