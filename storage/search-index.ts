/** Keeps which words an agreement holds, in the transaction in which they are written: only what differs. */
import type { EntityManager } from 'typeorm'
import { type Agreement, agreementRef, progressVerb, textsOf } from '../bot/agreements/agreement.ts'
import type { HistoryEntry } from '../bot/history.ts'
import { wordsIn } from '../bot/search/search.ts'
import { forgetUnused, learnWords, searchLock } from './search-vocabulary.ts'
import { ask, insertNew, isOneOf, sql } from './sql.ts'
import { agreements } from './tables/agreements.ts'
import type { SearchPart } from './tables/search.ts'
import type { Unit } from './unit.ts'

export type Indexed = Pick<Agreement, 'network' | 'number' | 'body'> & { readonly part: SearchPart }

export const wordsOf = (texts: readonly string[]): readonly string[] => wordsIn(texts.join(' '))

export const indexText = (unit: Unit, before: Agreement | null, after: Agreement): Promise<void> =>
  indexWords(unit, { ...after, part: 'text' }, before ? wordsOf(textsOf(before)) : [], wordsOf(textsOf(after)))

/** What is said of how an agreement stands is said for good. */
export const indexProgress = async (unit: Unit, { network, ref, verb, data }: HistoryEntry): Promise<void> => {
  if (verb !== progressVerb || ref.kind !== agreementRef('').kind) return
  const item = await unit.manager.findOneBy(agreements, { network, id: ref.id })
  if (item) await indexWords(unit, { ...item, part: 'progress' }, [], wordsIn(String(data.text ?? '')))
}

export const indexWords = async (
  unit: Unit,
  indexed: Indexed,
  before: readonly string[],
  after: readonly string[],
): Promise<void> => {
  const [had, has] = [new Set(before), new Set(after)]
  const added = after.filter((word) => !had.has(word))
  const dropped = before.filter((word) => !has.has(word))
  if (added.length + dropped.length === 0) return
  const { network } = indexed
  await (dropped.length > 0 ? unit.lockName : unit.shareName)(searchLock(network))
  await addWords(unit.manager, [{ ...indexed, words: added }])
  await learnWords(unit.manager, network, added)
  await dropWords(unit.manager, indexed, dropped)
  await forgetUnused(unit.manager, network, dropped)
}

export const addWords = (
  manager: EntityManager,
  all: readonly (Indexed & { readonly words: readonly string[] })[],
): Promise<void> =>
  insertNew(
    manager,
    'search_words',
    ['network', 'word', 'body', 'number', 'part'],
    all.flatMap(({ network, words, body, number, part }) =>
      words.map((word) => [network, word, body, String(number), part]),
    ),
  )

const dropWords = async (
  manager: EntityManager,
  { network, number, body, part }: Indexed,
  words: readonly string[],
): Promise<void> => {
  if (words.length === 0) return
  const its = sql`network = ${network} AND ${isOneOf('word', words)} AND body = ${body}`
  await ask(manager, sql`DELETE FROM search_words WHERE ${its} AND number = ${String(number)} AND part = ${part}`)
}
