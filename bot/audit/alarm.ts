/** Whoever has to act on it hears in the chat that the log does not hold. */
import { brokenCard } from '../../cards/audit.ts'
import type { Feature, Presenter } from '../chat/feature.ts'
import type { Outbox } from '../chat/outbox.ts'
import type { Ref } from '../ref.ts'
import { findAnchor } from './check.ts'
import type { AuditSafe, AuditStore } from './store.ts'

/** @property tell owes a view to the secretariat, once for each occasion. */
export interface Alarmed {
  readonly audit: AuditStore
  readonly safe: AuditSafe
  readonly outbox: Pick<Outbox, 'refresh'>
  readonly tell: (network: string, tidings: { readonly ref: Ref; readonly view: string }) => Promise<void>
}

export const alarmOf = (parts: Alarmed): Required<Pick<Feature, 'views' | 'wake'>> => {
  const told = new Map<string, number>()
  return {
    views: { 'audit:broken': presentBroken(parts) },
    wake: async () => {
      for (const { network, checked, accepted } of await parts.safe.anchors()) {
        const found = checked?.found ?? 0
        if (told.get(network) === found) continue
        const ref = { kind: 'audit', id: network }
        // Also when nothing is wrong (any more): it may have been accepted while we did not run.
        await parts.outbox.refresh(network, ref)
        if (found > 0) await parts.tell(network, { ref, view: `broken@${accepted?.seq ?? 0}.${found}` })
        told.set(network, found)
      }
    },
  }
}

const presentBroken =
  (parts: Alarmed): Presenter =>
  async ({ id }, { words }) =>
    brokenCard(((await findAnchor(parts, id))?.checked?.found ?? 0) > 0, words)
