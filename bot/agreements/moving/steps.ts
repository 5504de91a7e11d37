/** How an agreement moves: each step gives the agreement as it is then, or refuses. */
import { refusal } from '../../refusal.ts'
import {
  type Agreement,
  type AgreementState,
  checkTitle,
  type Draft,
  isClosed,
  isOwed,
  isShare,
  requireMayClose,
  requireOpen,
} from '../agreement.ts'
import { sameTerm, type Term } from '../details.ts'
import { type Actor, isActor, joinOwners, type Owner, type Party, passOn, sameParties, sameParty } from '../party.ts'
import { requireMayCorrect } from './fixed.ts'
import { requireKnows } from './kinds.ts'

/** Everything that the form asks anew; owners who had accepted stay so. @throws {Refusal} as openAgreement, requireMayCorrect */
export const correct = (item: Agreement, draft: Draft, actor: Actor): Agreement => {
  const owners = joinOwners(draft.owners, item.owners)
  requireMayCorrect(item, { ...draft, owners }, actor)
  const { agreedOn, term, details } = draft
  const proposal = sameTerm(item.term, term) && sameParties(item.owners, owners) ? item.proposal : null
  return { ...item, title: checkTitle(draft.title), agreedOn, owners, term, details, proposal }
}

/**
 * An owner takes it on, or somebody who acts for one; an item without owner becomes the taker's.
 *
 * @throws {Refusal} agreement.is-…, agreement.closed, agreement.already-taken, agreement.not-yours
 */
export const takeOn = (item: Agreement, actor: Actor): Agreement => {
  requireOpen(requireKnows(item, 'take-on'))
  const taker: Owner = { kind: 'member', id: actor.member, hasAccepted: true }
  if (item.owners.length === 0) return { ...item, owners: [taker], proposal: null, state: 'running' }
  const mine = item.owners.filter((owner) => isActor(owner, actor))
  if (mine.length === 0) throw refusal('agreement.not-yours')
  if (mine.every((owner) => owner.hasAccepted)) throw refusal('agreement.already-taken')
  const owners = item.owners.map((owner) => (isActor(owner, actor) ? { ...owner, hasAccepted: true } : owner))
  return { ...item, owners, state: 'running' }
}

/**
 * The owners whose part this actor may hand over: the own ones; for a steward all.
 *
 * @throws {Refusal} agreement.is-…, agreement.closed, agreement.without-owner, agreement.not-yours
 */
export const partsToHandOver = (item: Agreement, actor: Actor): readonly Owner[] => {
  requireOpen(requireKnows(item, 'hand-over'))
  if (item.owners.length === 0) throw refusal('agreement.without-owner', { number: item.number })
  const parts = item.owners.filter((owner) => actor.isSteward || isActor(owner, actor))
  if (parts.length === 0) throw refusal('agreement.not-yours')
  return parts
}

/** Who gets it has still to accept, and proposes a day of their own. @throws {Refusal} as partsToHandOver; agreement.owner-already at `to` */
export const handOver = (
  item: Agreement,
  { from, to }: { readonly from: Party; readonly to: Party },
  actor: Actor,
): Agreement => {
  if (!partsToHandOver(item, actor).some((part) => sameParty(part, from))) throw refusal('agreement.not-yours')
  if (item.owners.some((owner) => sameParty(owner, to))) throw refusal('agreement.owner-already', undefined, 'to')
  const owners = passOn(item.owners, from, to)
  return { ...item, owners, proposal: null, state: owners.some((owner) => owner.hasAccepted) ? item.state : 'open' }
}

/** How it stands sets going what is owed, and answers a call for help. @throws {Refusal} agreement.closed */
export const reportProgress = (item: Agreement): Agreement => {
  const { state } = requireOpen(item)
  return { ...item, state: isOwed(item) ? 'running' : state, help: null }
}

/** What chair or secretariat report done is done. @throws {Refusal} agreement.is-…, agreement.closed, agreement.not-yours */
export const reportDone = (item: Agreement, actor: Actor): Agreement => {
  requireMayClose(requireOpen(requireKnows(item, 'report-done')), actor)
  return close(item, actor.isSteward ? 'done' : 'reported_done')
}

/** @throws {Refusal} agreement.not-reported, agreement.for-steward */
export const confirmDone = (item: Agreement, actor: Actor): Agreement =>
  close(requireSteward(requireReported(item), actor), 'done')

/** Not done after all. @throws {Refusal} agreement.not-reported, agreement.for-steward */
export const sendBack = (item: Agreement, actor: Actor): Agreement => ({
  ...requireSteward(requireReported(item), actor),
  state: 'running',
})

/**
 * A decision is the body's, and what many share is of them all: of these nobody withdraws the own part alone.
 *
 * @throws {Refusal} agreement.closed, agreement.not-yours, agreement.for-steward
 */
export const withdraw = (item: Agreement, actor: Actor): Agreement => {
  requireOpen(item)
  const isOfAll = item.kind === 'decision' || item.isShared || isShare(item)
  if (isOfAll) requireSteward(item, actor)
  else requireMayClose(item, actor)
  return close(item, 'withdrawn')
}

/**
 * Who reported it done may take that back; what is done or withdrawn is reopened by those who keep order. What was
 * closed together with others is undone with them.
 *
 * @throws {Refusal} agreement.open, agreement.only-undo, agreement.not-yours, agreement.for-steward
 */
export const reopen = (item: Agreement, actor: Actor): Agreement => {
  const { number, state, isShared, owners } = item
  if (!isClosed(item)) throw refusal('agreement.open', { number })
  if (isShared || state === 'merged' || state === 'split') throw refusal('agreement.only-undo', { number })
  if (state === 'reported_done') requireMayClose(item, actor)
  else requireSteward(item, actor)
  return { ...item, state: owners.some((owner) => owner.hasAccepted) ? 'running' : 'open' }
}

/** It still holds, and is looked back on again. @throws {Refusal} agreement.is-…, agreement.closed, agreement.not-yours */
export const reaffirm = (item: Agreement, term: Term, actor: Actor): Agreement => {
  requireMayClose(requireOpen(requireKnows(item, 'reaffirm')), actor)
  return { ...item, term, proposal: null }
}

/** What is over waits for no date and no help. */
export const close = (item: Agreement, state: AgreementState): Agreement => ({
  ...item,
  state,
  proposal: null,
  help: null,
})

/** @throws {Refusal} agreement.for-steward */
export const requireSteward = (item: Agreement, actor: Actor): Agreement => {
  if (!actor.isSteward) throw refusal('agreement.for-steward')
  return item
}

const requireReported = (item: Agreement): Agreement => {
  if (item.state !== 'reported_done') throw refusal('agreement.not-reported', { number: item.number })
  return item
}
