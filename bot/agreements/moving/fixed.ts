/** What stays as it is for whoever corrects an agreement: nobody changes by the way what others promised or decided. */
import { Refusal, refusal } from '../../refusal.ts'
import { type Agreement, type Draft, mayClose, requireOpen } from '../agreement.ts'
import { sameTerm } from '../details.ts'
import { type Actor, isActor, sameParties } from '../party.ts'

/** The fields of the form, each with the reason why it stays. */
export type Fixed = Readonly<Partial<Record<'kind' | 'owners' | 'term', FixedReason>>>

type FixedReason =
  | 'agreement.kind-of-others'
  | 'agreement.not-yours'
  | 'agreement.date-of-others'
  | 'agreement.date-agreed'

/**
 * Owners, kind and day are of those who may close it. What nobody owes yet anybody may still complete; an owner
 * proposes another day.
 */
export const fixedFor = (item: Agreement, actor: Actor): Fixed => {
  if (actor.isSteward) return {}
  if (mayClose(item, actor)) return isPromised(item, actor) ? { term: 'agreement.date-agreed' } : {}
  if (item.owners.length > 0)
    return { kind: 'agreement.kind-of-others', owners: 'agreement.not-yours', term: 'agreement.date-of-others' }
  return { kind: 'agreement.kind-of-others', ...(item.term ? { term: 'agreement.date-of-others' } : {}) }
}

/** An intention binds nobody. */
const isPromised = ({ kind, term, owners }: Agreement, actor: Actor): boolean =>
  term !== null && kind !== 'intention' && owners.some((owner) => isActor(owner, actor))

/**
 * The text of a decision, and one that many share, is corrected by chair and secretariat.
 *
 * @throws {Refusal} agreement.closed, agreement.decision-for-steward, agreement.shared-for-steward
 */
export const requireCorrectable = (item: Agreement, actor: Actor): Agreement => {
  requireOpen(item)
  if (actor.isSteward) return item
  if (item.kind === 'decision') throw refusal('agreement.decision-for-steward', { number: item.number })
  if (item.isShared) throw refusal('agreement.shared-for-steward', { number: item.number })
  return item
}

/** @throws {Refusal} as requireCorrectable; at the field that stays the reason why */
export const requireMayCorrect = (
  item: Agreement,
  draft: Pick<Draft, 'kind' | 'owners' | 'term' | 'agreedOn'>,
  actor: Actor,
): void => {
  const { kind, owners, term } = fixedFor(requireCorrectable(item, actor), actor)
  if (kind && draft.kind !== item.kind) throw new Refusal(kind, undefined, 'kind')
  if (owners && !sameParties(draft.owners, item.owners)) throw new Refusal(owners, undefined, 'owners')
  if (!term || sameTerm(draft.term, item.term)) return
  // The same words from another day are another day.
  const isMoved = draft.agreedOn !== item.agreedOn && draft.term?.text === item.term?.text
  throw new Refusal(term, undefined, isMoved ? 'agreedOn' : 'term')
}
