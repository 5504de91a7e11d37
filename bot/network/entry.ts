/** What the entries of all registers have in common. */
import type { Context } from '../chat/feature.ts'
import type { Reply } from '../chat/reply.ts'
import { newId } from '../ids.ts'
import { requireText } from '../read-text.ts'
import { refusal } from '../refusal.ts'
import { versionOf } from '../version.ts'
import { sameName } from './enrol.ts'
import type { NetworkStores } from './stores.ts'
import { recordChange, whatChanged } from './write-down.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** One at a time: what the handler reads is as it will be kept. */
export const oneAtATime =
  <Sent>({ network: store }: Pick<NetworkStores, 'network'>, write: (sent: Sent, context: Context) => Promise<Reply>) =>
  async (sent: Sent, context: Context): Promise<Reply> => {
    await store.lockRegisters(context.network.id)
    return write(sent, context)
  }

/** A form that was opened on an older version would undo in silence what somebody else changed since; sent twice it
 * would change nothing. @throws {Refusal} network.changed-meanwhile */
export const requireCurrent = <Entry extends Named>(kept: Entry | null, entry: Entry, version: string): void => {
  const isOlder = kept && versionOf(kept) !== version && Object.keys(whatChanged(kept, entry)).length > 0
  if (isOlder) throw refusal('network.changed-meanwhile', { name: kept.name })
}

/** The entry that a form is about; null for a new one. @throws {Refusal} network.entry-gone */
export const findKept = <Entry extends Named>(entries: readonly Entry[], id: string): Entry | null => {
  const kept = entries.find((one) => one.id === id) ?? null
  if (!kept && id !== '') throw refusal('network.entry-gone')
  return kept
}

/** Where an entry begins: in which network, under which id, and with a name that no other entry has.
 * @throws {Refusal} field.missing, field.too-long, network.name-taken at field `name` */
export const beginEntry = (kept: Named | null, typed: string, entries: readonly Named[], { network }: Context) => {
  const name = requireText(typed, 'name')
  const other = entries.find((one) => one.id !== kept?.id && sameName(one.name, name))
  if (other) throw refusal('network.name-taken', { name: other.name }, 'name')
  return { id: kept?.id ?? newId(), network: network.id, name }
}

/** Writes down that an entry was added, or what of it changed. */
export const recordEntry = (
  stores: NetworkStores,
  context: Context,
  kind: string,
  kept: Named | null,
  entry: Named,
): Promise<void> => {
  const verb = kept ? 'network.changed' : 'network.added'
  return recordChange(stores, context, { kind, id: entry.id }, verb, whatChanged(kept, entry))
}

/** Small print: what is known, in one line. */
export const aboutLine = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
