/** What the secretariat is told when the school holidays of coming years run out. */
import { type Card, card, heading, notice, paragraph } from './card.ts'
import type { Words } from './words/words.ts'

/** @property year the first school year without holidays, by the year in which it starts */
export interface MissingYearView {
  readonly year: number
  readonly region: keyof Words['network']['claim']['regions']
  /** They were taken in since. */
  readonly isKnown: boolean
}

export const missingYearCard = ({ year, region, isKnown }: MissingYearView, words: Words): Card => {
  const say = words.network.schoolCalendar
  const where = words.network.claim.regions[region]
  if (isKnown) {
    const said = say.known(schoolYear(year), where)
    return card(said, paragraph(said))
  }
  const title = say.title(schoolYear(year))
  return card(
    title,
    heading(title),
    notice(say.so(where, schoolYear(year - 1))),
    paragraph(say.afterwards),
    paragraph(say.remedy),
  )
}

const schoolYear = (start: number): string => `${start}-${start + 1}`
