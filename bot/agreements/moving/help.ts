/** "Hulp nodig": stands on the card until it is said how it stands, or that help has come. */
import { refusal } from '../../refusal.ts'
import { type Agreement, mayClose, requireOpen } from '../agreement.ts'
import { type Actor, isActor } from '../party.ts'
import { requireKnows } from './kinds.ts'

/** Whoever works on it may. @throws {Refusal} agreement.is-…, agreement.closed, agreement.not-yours */
export const requireMayAskHelp = (item: Agreement, actor: Actor): Agreement => {
  requireOpen(requireKnows(item, 'ask-help'))
  const { lead, partners } = item.details
  const isAtWork = [...partners, ...(lead ? [lead] : [])].some((party) => isActor(party, actor))
  if (!isAtWork && !mayClose(item, actor)) throw refusal('agreement.not-yours')
  return item
}

export const askHelp = (
  item: Agreement,
  { text, at }: { readonly text: string; readonly at: number },
  actor: Actor,
): Agreement => ({ ...requireMayAskHelp(item, actor), help: { text, by: actor.member, at } })

/** Whoever gave the help may say so. @throws {Refusal} agreement.closed, agreement.no-help */
export const settleHelp = (item: Agreement): Agreement => {
  if (!requireOpen(item).help) throw refusal('agreement.no-help')
  return { ...item, help: null }
}
