/** Gathers what a card of an action item shows, in the reader's language. */
import type { HistoryLine } from '../../cards/action-item-history.ts'
import type { ActionItemView, Signed, TermView } from '../../cards/action-items.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Reader } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { HistoryEntry } from '../history.ts'
import { type ActionItem, actionItemRef, isLate, type Owner, type Term } from './action-item.ts'
import type { ActionItemStores } from './stores.ts'

export const viewItem = async (stores: ActionItemStores, item: ActionItem, reader: Reader): Promise<ActionItemView> => {
  const entries = await stores.history.of(item.network, actionItemRef(item.id))
  const names = await nameMembers(stores, item, entries, reader)
  const sign = (entry: { member: string; at: number }): Signed => signEntry(entry, names, reader)
  const progress = entries.findLast((entry) => entry.verb === 'action-item.progressed')
  const closing = entries.findLast((entry) => closingVerbs.has(entry.verb))
  return {
    ...(await viewBare(stores, item, reader)),
    recorded: sign({ member: item.createdBy, at: item.createdAt }),
    latest: progress ? { ...sign(progress), text: String(progress.data.text ?? '') } : null,
    closed: closing ? sign(closing) : null,
  }
}

/** Enough for a row of a list: no history is read. */
export const viewBare = async (
  stores: ActionItemStores,
  item: ActionItem,
  reader: Reader,
): Promise<ActionItemView> => ({
  id: item.id,
  number: item.number,
  title: item.title,
  body: (await stores.network.body(item.network, item.body))?.name ?? '',
  state: item.state,
  owners: await Promise.all(item.owners.map((owner) => viewOwner(stores, item.network, owner, reader.words))),
  term: item.term && viewTerm(item.term, reader),
  isLate: isLate(item, dayAt(reader.now)),
  recorded: { name: '', day: '' },
  latest: null,
  closed: null,
})

export const viewHistory = async (
  stores: ActionItemStores,
  item: ActionItem,
  reader: Reader,
): Promise<readonly HistoryLine[]> => {
  const entries = await stores.history.of(item.network, actionItemRef(item.id))
  const names = await nameMembers(stores, item, entries, reader)
  return entries.map((entry) => ({
    ...signEntry(entry, names, reader),
    verb: entry.verb,
    text: typeof entry.data.text === 'string' ? entry.data.text : '',
  }))
}

const closingVerbs = new Set(['action-item.reported-done', 'action-item.withdrawn'])

/** The agreed words are shown only when they say something else than the day itself. */
export const viewTerm = (term: Term, { language }: Pick<Reader, 'language'>): TermView | null => {
  const text = term.precision === 'day' ? '' : term.text
  if (term.isStart && term.from) return { label: 'start', said: sayWindow(term.from, term.until, language), text }
  return term.until ? { label: 'due', said: sayDate(term.until, language), text } : null
}

const sayWindow = (from: string, until: string | null, language: Reader['language']): string =>
  until && until !== from ? `${sayDate(from, language)} – ${sayDate(until, language)}` : sayDate(from, language)

const viewOwner = async (stores: ActionItemStores, network: string, owner: Owner, words: Words) => {
  const found =
    owner.kind === 'member'
      ? await stores.network.member(network, owner.id)
      : (await stores.network.organisations(network)).find((organisation) => organisation.id === owner.id)
  return { name: found?.name ?? words.chat.noName, hasAccepted: owner.hasAccepted }
}

const nameMembers = async (
  stores: ActionItemStores,
  item: ActionItem,
  entries: readonly HistoryEntry[],
  reader: Reader,
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set([item.createdBy, ...entries.map((entry) => entry.member)])]
  const members = await Promise.all(ids.map((id) => stores.network.member(item.network, id)))
  return new Map(ids.map((id, at) => [id, members[at]?.name ?? reader.words.chat.noName]))
}

const signEntry = (
  entry: { member: string; at: number },
  names: ReadonlyMap<string, string>,
  reader: Reader,
): Signed => ({
  name: names.get(entry.member) ?? reader.words.chat.noName,
  day: sayDate(dayAt(entry.at), reader.language),
})
