/** What rounds left for a next time, by the words that one remembers of it. Of the case nothing can be found. */
import type { LessonView } from '../../../cards/search.ts'
import type { Context } from '../../chat/feature.ts'
import { plainly } from '../../name-search.ts'
import type { Phase } from '../case-round.ts'
import { isListedFor } from '../round/list.ts'
import type { CaseRoundStores } from '../stores.ts'

/** A lesson is released when members make agreements at the earliest. */
const withLessons: readonly Phase[] = ['agreeing', 'closed', 'purged']

export const searchedLessons =
  (stores: Pick<CaseRoundStores, 'caseRounds' | 'network'>) =>
  async (words: readonly string[], context: Context): Promise<readonly LessonView[]> => {
    if (words.length === 0) return []
    const rounds = await stores.caseRounds.list(context.network.id, { phases: withLessons })
    const isListed = isListedFor(stores, context)
    const found: LessonView[] = []
    for (const round of rounds) {
      const hits = round.lessons.filter(({ text, themes }) => holdsAll(`${text} ${themes.join(' ')}`, words))
      if (hits.length === 0 || !(await isListed(round))) continue
      const { id, number } = round
      found.push(...hits.map(({ text, themes }) => ({ id, round: number ?? 0, text, themes })))
    }
    return found
  }

/** By the beginnings of words: who typed “wachtlijst” means “wachtlijsten” too. */
const holdsAll = (text: string, words: readonly string[]): boolean => {
  const said = plainly(text).split(' ')
  return words.every((word) => said.some((one) => one.startsWith(word)))
}
