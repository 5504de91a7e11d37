/** What one organisation does of a text that many share. Pure. */
import { refusal } from '../../refusal.ts'
import { type Agreement, type AgreementState, type Draft, isShare, requireOpen } from '../agreement.ts'
import type { Details, Term } from '../details.ts'
import { requireKnows } from '../moving/kinds.ts'
import { close, requireSteward } from '../moving/steps.ts'
import { type Actor, joinOwners } from '../party.ts'
import type { AgreementQuery } from '../store.ts'

/** Whose share it is stays with its id, whoever it is handed to; the tilde stands in no id of its own. */
export const shareId = (parent: string, organisation: string): string => `${parent}~${organisation}`
export const organisationOf = (share: Pick<Agreement, 'id'>): string => share.id.split('~')[1] ?? ''

/** What was withdrawn is out. */
const standing: readonly AgreementState[] = ['open', 'running', 'reported_done', 'done']
export const isIn = ({ state }: Pick<Agreement, 'state'>): boolean => standing.includes(state)
export const sharesOf = (parent: string): AgreementQuery => ({ parent, isShare: true, states: standing })

/** Each is written down by itself, and all in one unit of work, which lasts eight seconds at most. */
export const mostShares = 200

/** @throws {Refusal} agreement.closed, agreement.for-steward, agreement.is-…; agreement.share-of-many */
export const requireMayShare = (item: Agreement, actor: Actor): Agreement => {
  requireSteward(requireOpen(item), actor)
  if (isShare(item)) throw refusal('agreement.share-of-many', { number: item.number })
  return item.isShared ? item : requireKnows(item, 'share')
}

/** A date or help is asked for by each for itself from here on. @throws {Refusal} as requireMayShare */
export const shareOut = (item: Agreement, actor: Actor): Agreement => ({
  ...requireMayShare(item, actor),
  isShared: true,
  proposal: null,
  help: null,
})

/** All of the text that they share, of which the organisation is the owner. */
export const draftOf = (
  { kind, title, agreedOn, details }: Agreement,
  organisation: string,
  term: Term | null,
): Draft => ({ kind, title, agreedOn, details, owners: [{ kind: 'organisation', id: organisation }], term })

/** An organisation that was taken out comes in again, as at first. */
export const bringBack = (share: Agreement, draft: Draft): Agreement => ({
  ...share,
  ...draft,
  state: 'open',
  owners: joinOwners(draft.owners, []),
  mergedInto: null,
})

/** The title is of them all; of the rest whatever the share still has from its parent. */
export const takeText = (share: Agreement, was: Agreement, is: Agreement): Agreement => {
  const names = Object.keys(is.details) as (keyof Details)[]
  const followed = names.filter((name) => JSON.stringify(share.details[name]) === JSON.stringify(was.details[name]))
  return {
    ...share,
    title: is.title,
    agreedOn: share.agreedOn === was.agreedOn ? is.agreedOn : share.agreedOn,
    details: { ...share.details, ...Object.fromEntries(followed.map((name) => [name, is.details[name]])) },
  }
}

export const takeOut = (share: Agreement): Agreement => close(share, 'withdrawn')

/** @throws {Refusal} agreement.closed, agreement.not-shared */
export const requireIsShared = (item: Agreement): Agreement => {
  requireOpen(item)
  if (!item.isShared) throw refusal('agreement.not-shared', { number: item.number })
  return item
}

/** @throws {Refusal} also agreement.for-steward */
export const requireShared = (item: Agreement, actor: Actor): Agreement => requireSteward(requireIsShared(item), actor)

/** Whether or not all are done: that is for those who keep order. @throws {Refusal} as requireShared */
export const closeShared = (item: Agreement, actor: Actor): Agreement => close(requireShared(item, actor), 'done')
