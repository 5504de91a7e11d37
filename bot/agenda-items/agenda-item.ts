/**
 * A point that a body talks about: proposed, placed on a meeting's agenda, treated there, carried over to the next, or
 * sent on to another body, where it goes on as an item of that body. Pure.
 */
import { createHash } from 'node:crypto'
import type { Origin } from '../history.ts'
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

/** What became of it in a meeting. @property position its place on that agenda. */
export interface Passage {
  readonly meeting: string
  readonly position: number
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

/** Every agenda opens with its own: untreated, or on that of a meeting that is off, they have nothing to wait for. */
export const isGenerated = ({ reason }: Pick<AgendaItem, 'reason'>): boolean =>
  reason === 'open-agreements' || reason === 'progress' || reason === 'standing' || reason === 'report-back'

/**
 * The id of what is to be there once: the same parts always give the same. As long as any other id.
 *
 * @example idOf('report-back', meeting.id, body.id)
 */
export const idOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 20)

/**
 * What is to come on an agenda of a body.
 *
 * @property id given by the caller: `newId()`, or `idOf` for what is to be there once.
 * @property meeting on whose agenda it is to come, as long as that meeting is not over; null to wait for one that is not
 *   planned yet; left out, the next one of the body whose agenda is not sent round yet.
 * @property createdBy whoever does it; a deputy proposes for somebody else.
 */
export interface AgendaDraft
  extends Pick<AgendaItem, 'id' | 'network' | 'body' | 'title' | 'type' | 'reason'>,
    Partial<Pick<AgendaItem, 'about' | 'minutes' | 'owner' | 'papers' | 'source' | 'cameFrom' | 'createdBy'>> {
  readonly meeting?: string | null
}

/** Who did it, when and where; nobody, as '', where it came with the time. */
export interface AgendaDeed {
  readonly member: { readonly id: string }
  readonly now: number
  readonly surface: Origin
  readonly onBehalfOf?: string | null
}

/**
 * Puts it on the agenda: placed, or `proposed` where no meeting takes it yet. In the open unit of work. An id that is
 * kept already changes nothing.
 */
export type PutOnAgenda = (
  draft: AgendaDraft,
  deed: AgendaDeed,
) => Promise<{ readonly item: AgendaItem; readonly isNew: boolean }>

/**
 * What was treated goes on in a body that this one prepares. In the open unit of work.
 *
 * @throws {Refusal} agenda-item.unknown, agenda-item.not-treated, agenda-item.not-prepared,
 *   agenda-item.sent-on-already, agenda-item.there-already
 */
export type SendOn = (
  asked: { readonly network: string; readonly item: string; readonly body: string },
  deed: AgendaDeed,
) => Promise<AgendaItem>
