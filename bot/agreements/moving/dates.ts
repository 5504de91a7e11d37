/** Another date: an owner proposes it, chair or secretariat decide. */
import { refusal } from '../../refusal.ts'
import { type Agreement, requireMayClose, requireOpen } from '../agreement.ts'
import { sameTerm, type Term } from '../details.ts'
import type { Actor } from '../party.ts'
import { requireKnows } from './kinds.ts'
import { requireSteward } from './steps.ts'

/** @throws {Refusal} agreement.is-…, agreement.closed, agreement.not-yours */
export const requireMayPropose = (item: Agreement, actor: Actor): Agreement => {
  requireMayClose(requireOpen(requireKnows(item, 'propose-date')), actor)
  return item
}

/** A steward's own counts at once. @throws {Refusal} as requireMayPropose; agreement.same-date at `term` */
export const proposeDate = (
  item: Agreement,
  { term, why, at }: { readonly term: Term; readonly why: string; readonly at: number },
  actor: Actor,
): Agreement => {
  requireMayPropose(item, actor)
  if (sameTerm(item.term, term)) throw refusal('agreement.same-date', undefined, 'term')
  if (actor.isSteward) return { ...item, term, proposal: null }
  return { ...item, proposal: { term, why, by: actor.member, at } }
}

/** @param at which proposal was seen: another one may have come meanwhile */
export const acceptDate = (item: Agreement, at: number, actor: Actor): Agreement => ({
  ...item,
  term: requireProposal(item, at, actor).term,
  proposal: null,
})

export const declineDate = (item: Agreement, at: number, actor: Actor): Agreement => {
  requireProposal(item, at, actor)
  return { ...item, proposal: null }
}

/** @throws {Refusal} agreement.closed, agreement.for-steward, agreement.no-proposal */
const requireProposal = (item: Agreement, at: number, actor: Actor) => {
  const { proposal } = requireSteward(requireOpen(item), actor)
  if (proposal?.at !== at) throw refusal('agreement.no-proposal')
  return proposal
}
