/** What a newer message to somebody says again, the one before it asks of them no more. */
import type { Outbox } from '../../chat/outbox.ts'
import { refKey } from '../../ref.ts'
import type { NudgeStore } from '../store.ts'
import { type Nudge, type NudgeLine, nudgeRef, roleOf } from './nudge.ts'

export interface LeavingStores {
  readonly nudges: Pick<NudgeStore, 'ofMember' | 'saveLines'>
  readonly outbox: Pick<Outbox, 'refresh'>
}

/** As far back as anybody scrolls to press something. */
const asFarBack = 100

/** Of each thing only the last message before this one: those before that were left to it when it was given. */
export const leaveToNewer = async (
  { nudges, outbox }: LeavingStores,
  { network, member, lines }: Pick<Nudge, 'network' | 'member' | 'lines'>,
): Promise<void> => {
  const open = new Set(lines.map(askedBy))
  for (const older of await nudges.ofMember(network, member, asFarBack)) {
    const left = new Set(older.lines.filter((line) => open.delete(askedBy(line))))
    if (left.size > 0) {
      const kept = older.lines.map((line) => (left.has(line) ? { ...line, isSaidAgain: true } : line))
      await nudges.saveLines(network, older.id, kept)
      await outbox.refresh(network, nudgeRef(older.id))
    }
    if (open.size === 0) return
  }
}

const askedBy = ({ ref, occasion }: NudgeLine): string => `${refKey(ref)} ${roleOf(occasion)}`
