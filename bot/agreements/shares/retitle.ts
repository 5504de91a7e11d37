/** One text that many share: it stands with the parent. */
import { refusal } from '../../refusal.ts'
import { type Agreement, checkTitle, isShare } from '../agreement.ts'
import type { AgreementStore } from '../store.ts'

/** @throws {Refusal} agreement.title-of-share at `title`: the text of a share is changed at its parent */
export const requireOwnTitle = async (agreements: AgreementStore, item: Agreement, title: string): Promise<void> => {
  if (!item.parent || !isShare(item) || checkTitle(title) === item.title) return
  const parent = await agreements.find(item.network, item.parent.agreement)
  throw refusal('agreement.title-of-share', { number: parent?.number ?? item.number }, 'title')
}
