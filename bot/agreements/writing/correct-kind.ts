/** What was written down as one kind turns out to be another. */
import { refusal } from '../../refusal.ts'
import { type Agreement, type AgreementKind, agreementKinds } from '../agreement.ts'

/** A decision has its number in its body, and what many share is of one kind: these stay what they are. */
export const kindsFor = (item: Agreement | null): readonly AgreementKind[] => {
  if (!item) return agreementKinds
  if (item.kind === 'decision' || item.isShared || item.parent?.relation === 'share') return [item.kind]
  return agreementKinds.filter((kind) => kind !== 'decision')
}

/** What nobody owes is under way with nobody: who took it on did so for what it was. @throws {Refusal} agreement.kind-stays */
export const correctKind = (item: Agreement, kind: AgreementKind): Agreement => {
  if (item.kind === kind) return item
  if (!kindsFor(item).includes(kind)) throw refusal('agreement.kind-stays', { number: item.number }, 'kind')
  const owners = item.owners.map((owner) => ({ ...owner, hasAccepted: false }))
  return { ...item, kind, owners, state: 'open', proposal: null, help: null }
}
