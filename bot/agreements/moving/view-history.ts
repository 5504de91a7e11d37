/** What happened to an item, newest first, each event said in the reader's language. */
import { agreementHistoryCard, type HistoryLine, sayVerb } from '../../../cards/agreement-history.ts'
import { historyPress } from '../../../cards/agreement-presses.ts'
import { type Context, type Feature, onPress, type Reader } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { whisper } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { HistoryEntry } from '../../history.ts'
import { type Agreement, agreementRef } from '../agreement.ts'
import { findItem } from '../find.ts'
import { type Names, nameAll } from '../names.ts'
import type { Party } from '../party.ts'
import type { AgreementStores } from '../stores.ts'
import { sign, signersOf } from '../view.ts'
import { type Changes, changesShape, partyChanges, textChanges } from './changes.ts'
import { latestChange } from './undo.ts'

export const historyMoves = (stores: AgreementStores): Required<Pick<Feature, 'presses'>> => ({
  presses: [
    onPress(historyPress, async ({ item: id }, context) => {
      const item = await findItem(stores, id, context)
      const entries = await stores.history.of(item.network, agreementRef(item.id))
      const lines = await viewHistory(stores, item, entries, readerOf(context))
      return whisper(agreementHistoryCard(item, lines, offerOf(item, entries, context), context.words))
    }),
  ],
})

const offerOf = (item: Agreement, entries: readonly HistoryEntry[], { member }: Context) => {
  const latest = member.role === 'secretariat' ? latestChange(entries) : null
  return latest && { verb: latest.verb, version: item.version }
}

const viewHistory = async (
  stores: AgreementStores,
  item: Agreement,
  entries: readonly HistoryEntry[],
  reader: Reader,
): Promise<readonly HistoryLine[]> => {
  const known = entries.map((entry) => ({ entry, changes: readChanges(entry) }))
  const parties = known.flatMap(({ changes }) => partyChanges.flatMap((what) => changes[what]?.flat() ?? []))
  const members = [...entries.flatMap(signersOf), ...parties.flatMap(({ kind, id }) => (kind === 'member' ? [id] : []))]
  const names = await nameAll(stores.network, item.network, { items: [item], members }, reader.words)
  const placeOf = await namePlaces(stores, item, known)
  return known
    .map(({ entry, changes }) => ({
      ...sign(entry, names, reader),
      verb: entry.verb,
      text: [...factsOf(entry, names, reader), ...saidOf(changes, { names, placeOf }, reader)].join(' · '),
    }))
    .reverse()
}

const readChanges = (entry: HistoryEntry): Changes => changesShape.safeParse(entry.data.changes).data ?? {}

/** Themes and agendas are kept by their ids; one that is gone is named by none. */
const namePlaces = async (
  { workAgendas }: AgreementStores,
  { network }: Agreement,
  known: readonly { readonly changes: Changes }[],
): Promise<(id: string) => string> => {
  if (!known.some(({ changes }) => changes.theme || changes.agenda)) return () => ''
  const [themes, agendas] = await Promise.all([workAgendas.themes(network), workAgendas.agendas(network)])
  const found = new Map([...themes, ...agendas].map(({ id, name }) => [id, name]))
  return (id) => found.get(id) ?? ''
}

/** What was written or meant, beside what changed. */
const factsOf = ({ data }: HistoryEntry, names: Names, { words }: Reader): readonly string[] => {
  const { moving } = words
  const { organisation, reaction, proposed, others, undid, text } = data
  const state = Object.entries(moving.reactionStates).find(([name]) => name === reaction)?.[1]
  return [
    ...(typeof organisation === 'string' ? [names.owner({ kind: 'organisation', id: organisation })] : []),
    ...(state ? [state] : []),
    ...(typeof proposed === 'string' && proposed !== '' ? [moving.quote(proposed)] : []),
    ...(Array.isArray(others) ? [moving.history.others(others.join(', '))] : []),
    ...(typeof undid === 'string' ? [sayVerb(undid, words)] : []),
    ...(typeof text === 'string' && text !== '' ? [text] : []),
  ]
}

interface Naming {
  readonly names: Names
  readonly placeOf: (id: string) => string
}

const saidOf = (changes: Changes, { names, placeOf }: Naming, { words, language }: Reader): readonly string[] => {
  const { parts } = words.moving.history
  const say: Partial<Record<(typeof textChanges)[number], (value: string) => string>> = {
    kind: (value) => sayOf(words.agreements.kinds, value),
    level: (value) => sayOf(words.bodies.levels, value),
    sector: (value) => sayOf(words.registers.organisation.sectorNames, value),
    agreedOn: (value) => sayDate(value, language),
    theme: placeOf,
    agenda: placeOf,
  }
  const sayText = (what: (typeof textChanges)[number]) => (value: string) =>
    value === '' ? '' : (say[what]?.(value) ?? value)
  const sayParties = (list: readonly Party[]) => list.map(names.owner).join(', ')
  const { history } = words.agreements
  const pair = (what: string, [before, after]: readonly [string, string]) =>
    history.was(what, before || history.empty, after || history.empty)
  return [
    ...textChanges.flatMap((what) => {
      const [before, after] = changes[what] ?? []
      return before === undefined || after === undefined
        ? []
        : [pair(parts[what], [sayText(what)(before), sayText(what)(after)])]
    }),
    ...partyChanges.flatMap((what) => {
      const both = changes[what]
      return both ? [pair(parts[what], [sayParties(both[0]), sayParties(both[1])])] : []
    }),
  ]
}

const sayOf = (said: Readonly<Record<string, string>>, value: string): string => said[value] ?? value
