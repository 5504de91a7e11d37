/**
 * The rules of an agreement: who owes what, by when, and how it moves. Pure: time and people are arguments,
 * and what cannot be is a Refusal.
 */

import type { Ref } from '../ref.ts'
import { refusal } from '../refusal.ts'
import { type Actor, isActor, joinOwners, type Owner, type OwnerName, sameOwners } from './owner.ts'

/** A term as agreed (`text`) and as read with the school calendar; days are `YYYY-MM-DD`, both ends included. */
export interface Term {
  readonly text: string
  readonly from: string | null
  readonly until: string | null
  readonly precision: string
  readonly isStart: boolean
}

export type AgreementState = 'open' | 'running' | 'reported_done' | 'withdrawn'

/** @property number running within the network: people say "afspraak 12". */
export interface Agreement {
  readonly id: string
  readonly network: string
  readonly number: number
  readonly body: string
  readonly title: string
  readonly owners: readonly Owner[]
  readonly term: Term | null
  readonly state: AgreementState
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

/** Slack's text inputs end at 3,000 characters, but a line of an action list is a sentence, not a story. */
export const titleLimit = 300

export const agreementRef = (id: string): Ref => ({ kind: 'agreement', id })

export const isClosed = (item: Agreement): boolean => item.state === 'reported_done' || item.state === 'withdrawn'

export interface Draft {
  readonly title: string
  readonly owners: readonly OwnerName[]
  readonly term: Term | null
}

/** A new agreement; @throws {Refusal} agreement.no-title, agreement.title-too-long */
export const openAgreement = (
  draft: Draft,
  given: { id: string; network: string; number: number; body: string; by: string; now: number },
): Agreement => ({
  id: given.id,
  network: given.network,
  number: given.number,
  body: given.body,
  title: checkTitle(draft.title),
  owners: joinOwners(draft.owners, []),
  term: draft.term,
  state: 'open',
  createdAt: given.now,
  createdBy: given.by,
  version: 1,
})

/**
 * Title, owners and term anew; owners who had accepted stay so. Owners are named by those who may close the item:
 * nobody makes an item of others their own.
 *
 * @throws {Refusal} as openAgreement; agreement.closed; agreement.not-yours at `owners`
 */
export const correct = (item: Agreement, draft: Draft, actor: Actor): Agreement => {
  requireOpen(item)
  const owners = joinOwners(draft.owners, item.owners)
  const isFree = item.owners.length === 0 || mayClose(item, actor)
  if (!isFree && !sameOwners(owners, item.owners)) throw refusal('agreement.not-yours', undefined, 'owners')
  return { ...item, title: checkTitle(draft.title), owners, term: draft.term }
}

/**
 * An owner takes it on; an item without owner becomes the taker's.
 *
 * @throws {Refusal} agreement.closed, agreement.already-taken, agreement.not-yours
 */
export const takeOn = (item: Agreement, actor: Actor): Agreement => {
  requireOpen(item)
  const taker: Owner = { kind: 'member', id: actor.member, hasAccepted: true }
  if (item.owners.length === 0) return { ...item, owners: [taker], state: 'running' }
  const mine = item.owners.filter((owner) => isActor(owner, actor))
  if (mine.length === 0) throw refusal('agreement.not-yours')
  if (mine.every((owner) => owner.hasAccepted)) throw refusal('agreement.already-taken')
  const owners = item.owners.map((owner) => (isActor(owner, actor) ? { ...owner, hasAccepted: true } : owner))
  return { ...item, owners, state: 'running' }
}

/** A line on how it stands sets it going. @throws {Refusal} agreement.closed */
export const reportProgress = (item: Agreement): Agreement => ({ ...requireOpen(item), state: 'running' })

/** @throws {Refusal} agreement.closed, agreement.not-yours */
export const reportDone = (item: Agreement, actor: Actor): Agreement => {
  requireMayClose(requireOpen(item), actor)
  return { ...item, state: 'reported_done' }
}

/** @throws {Refusal} agreement.closed, agreement.not-yours */
export const withdraw = (item: Agreement, actor: Actor): Agreement => {
  requireMayClose(requireOpen(item), actor)
  return { ...item, state: 'withdrawn' }
}

/**
 * Closed by mistake, or not done after all.
 *
 * @throws {Refusal} agreement.open, agreement.not-yours
 */
export const reopen = (item: Agreement, actor: Actor): Agreement => {
  if (!isClosed(item)) throw refusal('agreement.open', { number: item.number })
  requireMayClose(item, actor)
  return { ...item, state: item.owners.some((owner) => owner.hasAccepted) ? 'running' : 'open' }
}

/** An owner, whoever wrote down an item without owner, the chair or the secretariat. */
export const mayClose = (item: Agreement, actor: Actor): boolean =>
  actor.isSteward ||
  item.owners.some((owner) => isActor(owner, actor)) ||
  (item.owners.length === 0 && item.createdBy === actor.member)

/** @throws {Refusal} agreement.closed */
export const requireOpen = (item: Agreement): Agreement => {
  if (isClosed(item)) throw refusal('agreement.closed', { number: item.number })
  return item
}

const requireMayClose = (item: Agreement, actor: Actor): void => {
  if (!mayClose(item, actor)) throw refusal('agreement.not-yours')
}

const checkTitle = (title: string): string => {
  const tidy = title.replace(/\s+/gu, ' ').trim()
  // A title of invisible characters is none.
  if (/^[\p{C}\p{Z}]*$/u.test(tidy)) throw refusal('agreement.no-title', undefined, 'title')
  if (tidy.length > titleLimit)
    throw refusal('agreement.title-too-long', { limit: titleLimit, length: tidy.length }, 'title')
  return tidy
}
