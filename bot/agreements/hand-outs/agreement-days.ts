/** The days of agreements as a calendar shows them: the last day of what is owed, the first of what starts. */
import type { Words } from '../../../cards/words/words.ts'
import type { Agreement } from '../agreement.ts'
import type { CalendarDay } from './calendar.ts'

export const agreementDays = (items: readonly Agreement[], words: Words): readonly CalendarDay[] =>
  items.flatMap((item) => {
    const { id, version, number, title, createdAt, term } = item
    const day = term?.isStart ? term.from : term?.until
    if (!term || !day) return []
    const said = sayDay(item, words)(number, title)
    return [{ id, version, from: day, until: day, title: said, about: term.text, changedAt: createdAt }]
  })

/** Only what somebody owes is due. */
const sayDay = ({ kind, term }: Agreement, { handOuts }: Words) => {
  if (kind === 'standing-agreement') return handOuts.looksBack
  if (kind === 'intention') return handOuts.intends
  if (kind === 'decision') return handOuts.decided
  return term?.isStart ? handOuts.starts : handOuts.due
}
