/** Two agreements become one, or one becomes several. */
import { refusal } from '../../refusal.ts'
import { type Agreement, type Draft, isShare, requireMayClose, requireOpen } from '../agreement.ts'
import { type Details, sameTerm, type Term } from '../details.ts'
import { type Actor, type Party, sameParties, sameParty, uniqueParties } from '../party.ts'
import { requireKnows, requireMayGrow } from './kinds.ts'
import { close } from './steps.ts'

/** @throws {Refusal} agreement.is-…, agreement.closed, agreement.not-yours */
export const requireMayMerge = (item: Agreement, actor: Actor): Agreement => {
  requireMayClose(requireOpen(requireKnows(item, 'merge')), actor)
  return item
}

/** An intention may go up in anything; what somebody owes stays owed, and what many share stays shared. */
export const canMerge = (from: Agreement, into: Agreement): boolean =>
  from.id !== into.id &&
  ![from, into].some((one) => one.isShared || isShare(one)) &&
  (from.kind === into.kind || (from.kind === 'intention' && into.kind !== 'decision'))

/** It points at the other. @throws {Refusal} as requireMayMerge */
export const mergeAway = (from: Agreement, into: string, actor: Actor): Agreement => ({
  ...close(requireMayMerge(from, actor), 'merged'),
  mergedInto: into,
})

/** An intention lives on in what is made of it; what else grows out of something leaves it as it is. @throws {Refusal} as requireMayGrow */
export const growInto = (item: Agreement, into: string): Agreement =>
  // The same form sent twice at once made the same thing of it.
  item.mergedInto === into ? item : { ...close(requireMayGrow(item), 'merged'), mergedInto: into }

/**
 * Whoever had a part in the other has one in this, and the earlier day stays asked. Of what another body agreed no
 * more than that comes along: here others read it.
 *
 * @throws {Refusal} as requireMayMerge; agreement.cannot-merge at `other`
 */
export const takeIn = (into: Agreement, from: Agreement, actor: Actor): Agreement => {
  if (!canMerge(from, into)) throw refusal('agreement.cannot-merge', undefined, 'other')
  requireMayMerge(into, actor)
  const owners = uniqueParties([...into.owners, ...from.owners])
  const beside = (own: readonly Party[], theirs: readonly Party[]) =>
    uniqueParties([...own, ...theirs]).filter((party) => !owners.some((owner) => sameParty(owner, party)))
  const term = earlier(into.term, from.term)
  const isAsProposed = sameTerm(term, into.term) && sameParties(owners, into.owners)
  const people = {
    partners: beside(into.details.partners, from.details.partners),
    consulted: beside(into.details.consulted, from.details.consulted),
    lead: into.details.lead ?? from.details.lead,
    contact: into.details.contact ?? from.details.contact,
  }
  const taken = { ...into, owners, term, proposal: isAsProposed ? into.proposal : null }
  const details = { ...into.details, ...people }
  return from.body === into.body ? { ...taken, ...saidOf(into, from, details) } : { ...taken, details }
}

const saidOf = (into: Agreement, from: Agreement, details: Details) => {
  const heard = new Set(into.reactions.map(({ organisation }) => organisation))
  return {
    help: into.help ?? from.help,
    reactions: [...into.reactions, ...from.reactions.filter(({ organisation }) => !heard.has(organisation))],
    details: {
      ...details,
      theme: details.theme ?? from.details.theme,
      agenda: details.agenda ?? from.details.agenda,
      goals: [...new Set([...details.goals, ...from.details.goals])],
    },
  }
}

const earlier = (one: Term | null, other: Term | null): Term | null => {
  if (!one || !other) return one ?? other
  const [mine, theirs] = [one, other].map(({ until, from }) => until ?? from ?? '9999-12-31') as [string, string]
  return theirs < mine ? other : one
}

/** @throws {Refusal} agreement.is-…, agreement.closed, agreement.not-yours */
export const splitUp = (item: Agreement, actor: Actor): Agreement => {
  requireMayClose(requireOpen(requireKnows(item, 'split')), actor)
  return close(item, 'split')
}

/** More at once nobody reads back, and each posts a card. */
const mostParts = 20

/** A line each; bullets and numbers before a line are left out. @throws {Refusal} at `parts` */
export const readParts = (text: string): readonly string[] => {
  const parts = text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*–]|\d+[.)])\s+/u, '').trim())
    .filter((line) => line !== '')
  if (parts.length < 2) throw refusal('agreement.one-part', undefined, 'parts')
  if (parts.length > mostParts) throw refusal('agreement.many-parts', { limit: mostParts }, 'parts')
  return parts
}

/** Everything but the title goes with each part. */
export const partOf = ({ kind, agreedOn, owners, term, details }: Agreement, title: string): Draft => ({
  kind,
  title,
  agreedOn,
  owners,
  term,
  details,
})
