/** Whoever is turned to now is reminded in place of whoever was: what was planned for them is planned anew. */
import type { HistoryEntry } from '../history.ts'
import { planAnewAround, planAnewLater, type ReplanScope } from '../reminders/replanning.ts'
import type { NetworkStores } from './stores.ts'

type Stores = Pick<NetworkStores, 'reminders'>

export const remindAnew = async (stores: Stores, entry: HistoryEntry): Promise<void> => {
  const scope = scopeOf(entry)
  if (scope === null) return
  await planAnewLater(stores)(entry.network, scope, entry.at)
  const { fromOn, untilOn } = entry.data
  if (typeof fromOn !== 'string' || typeof untilOn !== 'string') return
  await planAnewAround(stores)(entry.network, scope, { fromOn, untilOn })
}

/** What hangs on it; null for what changes nothing of whom is reminded, or when. */
const scopeOf = ({ ref: { kind, id }, verb, data }: HistoryEntry): ReplanScope | null => {
  if (kind === 'network') return 'holidayRegion' in data ? 'network' : null
  if (kind === 'organisation' || kind === 'group') return 'contact' in data ? `${kind}:${id}` : null
  if (kind === 'function') return 'holder' in data || 'organisation' in data ? `${kind}:${id}` : null
  if (kind !== 'member') return null
  // The secretariat hears of everything that is late.
  if (Array.isArray(data.role) && data.role.includes('secretariat')) return 'network'
  return standing.has(verb) ? `${kind}:${id}` : null
}

/** Who is there, and who is not. */
const standing: ReadonlySet<string> = new Set([
  'member.went-away',
  'member.came-back',
  'member.left',
  'member.handed-over',
  'network.deputy-gone',
  'network.handed-over',
])
