/** What a newer message to somebody says again, the one before it asks of them no more. */
import { type Ref, refKey } from '../../ref.ts'
import { nudgeRef } from '../reminder.ts'
import type { NudgeStore } from '../store.ts'
import { asFarBack, type Nudge, type NudgeLine, roleOf } from './nudge.ts'

export interface LeavingStores {
  readonly nudges: Pick<NudgeStore, 'ofMember' | 'saveLines'>
}

/**
 * Of each thing only the last message before this one: those before that were left to it when it was given.
 *
 * @returns which messages have changed by it
 */
export const leaveToNewer = async (
  { nudges }: LeavingStores,
  { network, member, lines }: Pick<Nudge, 'network' | 'member' | 'lines'>,
): Promise<readonly Ref[]> => {
  const changed: Ref[] = []
  const open = new Set(lines.map(askedBy))
  for (const older of await nudges.ofMember(network, member, asFarBack)) {
    const left = new Set(older.lines.filter((line) => open.delete(askedBy(line))))
    if (left.size > 0) {
      const kept = older.lines.map((line) => (left.has(line) ? { ...line, isSaidAgain: true } : line))
      await nudges.saveLines(network, older.id, kept)
      changed.push(nudgeRef(older.id))
    }
    if (open.size === 0) break
  }
  return changed
}

const askedBy = ({ ref, occasion }: NudgeLine): string => `${refKey(ref)} ${roleOf(occasion)}`
