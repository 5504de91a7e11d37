import type { Precision } from './due.ts'
import { article } from './lexicon.ts'
import { type Period, type Window, within } from './period.ts'
import { anyOf, either, map, not, optional, phrases, type Rule, sequence, words } from './rule.ts'
import type { YearReference } from './year-reference.ts'

/** A name in the calendar that may still wait for its year. */
export interface Place {
  readonly at: (year?: YearReference) => Period
  readonly takesYear: boolean
}

export type Part = 'begin' | 'middle' | 'end' | 'firstHalf' | 'secondHalf'

/** A place long enough to have a beginning and an end of its own. */
export interface Stretch extends Place {
  readonly parts: Partial<Record<Part, Place>>
}

export type Turn = (window: Window) => Window | null

export const placeOf = (period: Period): Place => ({ takesYear: false, at: () => period })

export const turned = (place: Place, precision: Precision, turn: Turn): Place => ({
  takesYear: place.takesYear,
  at: (year) => within(place.at(year), precision, turn),
})

export const stretch = (place: Place, precision: Precision, turns: Partial<Record<Part, Turn>>): Stretch => ({
  ...place,
  parts: Object.fromEntries(Object.entries(turns).map(([part, turn]) => [part, turned(place, precision, turn)])),
})

const partWords: Rule<Part> = either(
  phrases<Part>({
    begin: 'begin',
    'vroeg in': 'begin',
    'start van': 'begin',
    'aanvang van': 'begin',
    medio: 'middle',
    midden: 'middle',
    'midden in': 'middle',
    halverwege: 'middle',
    mid: 'middle',
    eind: 'end',
    einde: 'end',
    ultimo: 'end',
    'laat in': 'end',
    end: 'end',
    'eerste helft': 'firstHalf',
    '1e helft': 'firstHalf',
    '1ste helft': 'firstHalf',
    'tweede helft': 'secondHalf',
    '2e helft': 'secondHalf',
    '2de helft': 'secondHalf',
  }),
  map(sequence(words('half'), not(words('jaar'))), () => 'middle' as const),
)

/** Without "in": whoever says "ik begin in maart" speaks of a start. */
const ofWhole = anyOf(`-, van, v / d, v . d, v.d., v / h, v.h., der`)

/** "begin", "het eind van de", "medio het" */
export const part: Rule<Part> = map(
  sequence(optional(article), partWords, optional(ofWhole), optional(article)),
  ([, found]) => found,
)

export const partOf = (whole: Rule<Stretch>): Rule<Place> =>
  map(sequence(part, whole), ([found, stretched]) => stretched.parts[found] ?? null)
