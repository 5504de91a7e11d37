/** How an agreement moves: each step gives the agreement as it is then, or refuses. */
import { refusal } from '../../refusal.ts'
import {
  type Agreement,
  checkTitle,
  type Draft,
  isClosed,
  mayClose,
  requireMayClose,
  requireOpen,
} from '../agreement.ts'
import { type Actor, isActor, joinOwners, type Owner, sameParties } from '../party.ts'

/**
 * Everything that the form asks anew; owners who had accepted stay so. Owners are named by those who may close the
 * item: nobody makes an item of others their own.
 *
 * @throws {Refusal} as openAgreement; agreement.closed; agreement.not-yours at `owners`
 */
export const correct = (item: Agreement, draft: Draft, actor: Actor): Agreement => {
  requireOpen(item)
  const owners = joinOwners(draft.owners, item.owners)
  const isFree = item.owners.length === 0 || mayClose(item, actor)
  if (!isFree && !sameParties(owners, item.owners)) throw refusal('agreement.not-yours', undefined, 'owners')
  const { agreedOn, term, details } = draft
  return { ...item, title: checkTitle(draft.title), agreedOn, owners, term, details }
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
