/** `/zoek`: whatever one may see, by the words that one remembers of it. */
import { searchCard, searchHintCard, searchPress } from '../../cards/search.ts'
import { type Context, type Feature, onPress } from '../chat/feature.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { bodiesSeenBy } from '../network/seating.ts'
import { findAround } from './around.ts'
import { findNamed } from './named.ts'
import { readTyped } from './search.ts'
import type { Meant } from './store.ts'
import type { SearchedAgreement, SearchedAgreements, SearchedLessons, SearchStores } from './stores.ts'

const pageLength = 10

/** `12`, `#12`, `afspraak 12` */
const numbered = /^\s*(?:afspraak|nummer|nr\.?|#)?\s*(\d{1,9})\s*$/iu

/** @param lessons what case rounds left */
export const searchFeature = (
  stores: SearchStores,
  agreements: SearchedAgreements,
  lessons: SearchedLessons,
): Feature => ({
  name: 'search',
  commands: {
    zoek: async ({ text }, context) => {
      if (text.trim() === '') return whisper(searchHintCard(context.words))
      const number = Number(numbered.exec(text)?.[1] ?? 0)
      const shown = number > 0 ? await agreements.show(number, context) : null
      return shown ?? search(stores, { agreements, lessons }, { text, skip: 0 }, context)
    },
  },
  presses: [onPress(searchPress, (asked, context) => search(stores, { agreements, lessons }, asked, context))],
})

interface Asked {
  readonly text: string
  readonly skip: number
}

const search = async (
  stores: SearchStores,
  { agreements, lessons }: { readonly agreements: SearchedAgreements; readonly lessons: SearchedLessons },
  { text, skip }: Asked,
  context: Context,
): Promise<Reply> => {
  const seen = await bodiesSeenBy(stores.network, context)
  const { words, isCut } = readTyped(text)
  const bodies = seen.map(({ id }) => id)
  const found = await stores.search.find(context.network.id, { words, bodies }, pageLength, skip)
  const hits = await agreements.view(found.numbers, context)
  const view = {
    ...found,
    text,
    skip,
    isCut,
    lessons: skip === 0 ? await lessons(words, context) : [],
    named: skip === 0 ? await findNamed(stores, text, seen, context) : [],
    hits: await Promise.all(hits.map(async (hit) => ({ ...hit.row, around: await around(hit, found.meant) }))),
  }
  return whisper(searchCard(view, context.words))
}

/** Of the words that do not stand in the title, the first: there one sees for oneself what was found. */
const around = async ({ row, texts, said }: SearchedAgreement, meant: readonly Meant[]) => {
  const title = [row.title, String(row.number)]
  const missing = meant.map(({ words }) => new Set(words)).find((words) => findAround(title, words) === null)
  return missing ? (findAround(texts, missing) ?? findAround(await said(), missing)) : null
}
