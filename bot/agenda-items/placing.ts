/** How items come on an agenda, and off it. Pure. */
import {
  type AgendaDeed,
  type AgendaDraft,
  type AgendaItem,
  type AgendaItemReason,
  isGenerated,
} from './agenda-item.ts'

/** Opening subjects stand before what members bring in, in this order. */
const opening: readonly AgendaItemReason[] = ['confirm', 'open-agreements', 'progress', 'report-back', 'standing']

const rankOf = ({ reason }: Pick<AgendaItem, 'reason'>): number => {
  const at = opening.indexOf(reason)
  return at < 0 ? opening.length : at
}

/** Where a newcomer comes among the items of an agenda, in their order: behind those that open it before it. */
export const placeAmong = (
  items: readonly Pick<AgendaItem, 'reason'>[],
  newcomer: Pick<AgendaItem, 'reason'>,
): number =>
  rankOf(newcomer) === opening.length
    ? items.length
    : items.findLastIndex((item) => rankOf(item) <= rankOf(newcomer)) + 1

/** A draft as it is kept first: proposed. */
export const proposeItem = (draft: AgendaDraft, { member, now }: AgendaDeed): AgendaItem => ({
  id: draft.id,
  network: draft.network,
  body: draft.body,
  meeting: null,
  position: 0,
  title: draft.title,
  about: draft.about ?? '',
  type: draft.type,
  reason: draft.reason,
  minutes: draft.minutes ?? null,
  owner: draft.owner ?? null,
  papers: draft.papers ?? [],
  source: draft.source ?? null,
  cameFrom: draft.cameFrom ?? null,
  state: 'proposed',
  passages: [],
  createdAt: now,
  createdBy: draft.createdBy ?? member.id,
  version: 1,
})

export const placeOn =
  (meeting: string, position: number) =>
  (item: AgendaItem): AgendaItem => ({ ...item, state: 'placed', meeting, position })

/** Off the agenda, to wait for a next one. */
export const takeBack = (item: AgendaItem): AgendaItem => ({ ...item, state: 'proposed', meeting: null, position: 0 })

/** Off the agenda for good; on whose it stood last is remembered. */
export const dropItem = (item: AgendaItem): AgendaItem => ({ ...item, state: 'dropped', position: 0 })

/** It was not reached in that meeting. */
export const carryOver =
  (meeting: string, at: number) =>
  (item: AgendaItem): AgendaItem => ({
    ...(isGenerated(item) ? dropItem(item) : takeBack(item)),
    passages: [...item.passages, { meeting, position: item.position, outcome: 'carried-over', at }],
  })
