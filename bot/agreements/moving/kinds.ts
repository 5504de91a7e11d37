/** What each kind of agreement knows, so that an intention is never taken on and a decision never late. */
import { refusal } from '../../refusal.ts'
import { type Agreement, type AgreementKind, isShare, requireOpen } from '../agreement.ts'

type KindMove =
  | 'take-on'
  | 'hand-over'
  | 'propose-date'
  | 'report-done'
  | 'ask-help'
  | 'reaffirm'
  | 'merge'
  | 'split'
  | 'become'
  | 'add-result'
  | 'share'

const known: Readonly<Record<AgreementKind, readonly KindMove[]>> = {
  'action-item': ['take-on', 'hand-over', 'propose-date', 'report-done', 'ask-help', 'merge', 'split', 'share'],
  'standing-agreement': ['propose-date', 'reaffirm', 'merge', 'split', 'add-result', 'share'],
  intention: ['merge', 'split', 'become'],
  decision: ['add-result'],
}

const says = {
  'action-item': 'agreement.is-action',
  'standing-agreement': 'agreement.is-standing',
  intention: 'agreement.is-intention',
  decision: 'agreement.is-decision',
} as const

/**
 * What many share is done in their shares, each of which stays what it is; under a project of a werkagenda come actions.
 *
 * @throws {Refusal} agreement.is-…, agreement.each-for-itself, agreement.share-stays
 */
export const requireKnows = (item: Agreement, move: KindMove): Agreement => {
  const isUnderProject = move === 'add-result' && item.details.agenda !== null
  if (!known[item.kind].includes(move) && !isUnderProject) throw refusal(says[item.kind], { number: item.number })
  if (item.isShared) throw refusal('agreement.each-for-itself', { number: item.number })
  if (isShare(item) && (move === 'merge' || move === 'split'))
    throw refusal('agreement.share-stays', { number: item.number })
  return item
}

/** Action items, decisions and agreements grow out of it. @throws {Refusal} agreement.is-…, agreement.closed */
export const requireMayGrow = (item: Agreement): Agreement =>
  requireOpen(requireKnows(item, item.kind === 'intention' ? 'become' : 'add-result'))
