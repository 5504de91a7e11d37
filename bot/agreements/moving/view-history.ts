/** What happened to an item, newest first, each event said in the reader's language. */
import type { HistoryLine } from '../../../cards/agreement-history.ts'
import type { Reader } from '../../chat/feature.ts'
import type { HistoryEntry } from '../../history.ts'
import { type Agreement, agreementRef } from '../agreement.ts'
import { type Names, nameAll } from '../names.ts'
import type { AgreementStores } from '../stores.ts'
import { sign, signersOf } from '../view.ts'
import { type Changes, changesShape } from './changes.ts'

export const viewHistory = async (
  stores: AgreementStores,
  item: Agreement,
  reader: Reader,
): Promise<readonly HistoryLine[]> => {
  const entries = await stores.history.of(item.network, agreementRef(item.id))
  const known = entries.map((entry) => ({ entry, changes: readChanges(entry) }))
  const owners = known.flatMap(({ changes }) => changes.owners?.flat() ?? [])
  const members = [...entries.flatMap(signersOf), ...owners.map((owner) => owner.id)]
  const names = await nameAll(stores.network, item.network, { items: [item], members }, reader.words)
  return known
    .map(({ entry, changes }) => ({
      ...sign(entry, names, reader),
      verb: entry.verb,
      text: say(entry, changes, names, reader),
    }))
    .reverse()
}

const readChanges = (entry: HistoryEntry): Changes => changesShape.safeParse(entry.data.changes).data ?? {}

const say = (entry: HistoryEntry, changes: Changes, names: Names, { words }: Reader): string => {
  if (typeof entry.data.text === 'string') return entry.data.text
  const { history } = words.agreements
  const nameOwners = (owners: NonNullable<Changes['owners']>[0]) => owners.map(names.owner).join(', ')
  const pairs: readonly (readonly [string, string, string])[] = [
    ...(changes.title ? [[history.parts.title, ...changes.title] as const] : []),
    ...(changes.term ? [[history.parts.term, ...changes.term] as const] : []),
    ...(changes.owners
      ? [[history.parts.owners, nameOwners(changes.owners[0]), nameOwners(changes.owners[1])] as const]
      : []),
  ]
  return pairs.map(([what, was, is]) => history.was(what, was || history.empty, is || history.empty)).join(' · ')
}
