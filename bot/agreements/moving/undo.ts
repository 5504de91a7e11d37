/** Which change is the latest that can be undone. An undo is a change itself: pressed again, one goes further back. */
import { z } from 'zod'
import type { HistoryEntry } from '../../history.ts'
import type { Agreement } from '../agreement.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** A change of several agreements at once, which are undone together. */
const jointShape = z.object({ id: z.string(), agreements: z.array(z.string()) })
export type Joint = z.infer<typeof jointShape>

export const undoneVerb = 'agreement.undone'

/** @property before null for what came into being in that change: it is withdrawn then. */
export interface Undoable {
  readonly verb: string
  readonly before: Snapshot | null
  readonly joint: Joint | null
}

/** @param entries oldest first @returns null where nothing was changed, or nothing was kept of how it was before */
export const latestChange = (entries: readonly HistoryEntry[]): Undoable | null => {
  const standing: HistoryEntry[] = []
  for (const entry of entries) {
    if (entry.verb === undoneVerb) standing.pop()
    else standing.push(entry)
  }
  const latest = standing.at(-1)
  if (!latest) return null
  const before = readSnapshot(latest.data.before)
  const joint = jointShape.safeParse(latest.data.joint).data ?? null
  return before || joint ? { verb: latest.verb, before, joint } : null
}

export const undo = (item: Agreement, { before }: Undoable): Agreement =>
  before ? { ...item, ...before } : { ...item, state: 'withdrawn' }
