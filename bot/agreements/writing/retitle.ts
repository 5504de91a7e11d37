/** One text that many share: it stands with the parent, and its shares follow. */
import { refusal } from '../../refusal.ts'
import { type Agreement, checkTitle } from '../agreement.ts'
import type { AgreementStore } from '../store.ts'

export const isShare = (item: Pick<Agreement, 'parent'>): boolean => item.parent?.relation === 'share'

/** A share with the title of its parent. */
export const retitle = (share: Agreement, parent: Pick<Agreement, 'title'>): Agreement => ({
  ...share,
  title: parent.title,
})

/** @throws {Refusal} agreement.title-of-share at `title`: the text of a share is changed at its parent */
export const requireOwnTitle = async (agreements: AgreementStore, item: Agreement, title: string): Promise<void> => {
  if (!item.parent || !isShare(item) || checkTitle(title) === item.title) return
  const parent = await agreements.find(item.network, item.parent.agreement)
  throw refusal('agreement.title-of-share', { number: parent?.number ?? item.number }, 'title')
}
