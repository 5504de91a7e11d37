import { anyOf, either, glued, map, optional, phrases, type Rule, sequence, token, words } from './rule.ts'
import { listed } from './word-list.ts'

/** Words that many phrases share. */

const monthNames = listed(`
  januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
`)
const shortMonths = ['jan', 'feb febr', 'mrt mar', 'apr', '', 'jun', 'jul', 'aug', 'sept sep', 'okt oct', 'nov', 'dec']

/** Names with their place in the row, from 1; several names for one place stand in one string. */
const numbered = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    names.flatMap((all, index) =>
      all
        .split(' ')
        .filter(Boolean)
        .map((it) => [it, index + 1]),
    ),
  )

const withDot = <T>(rule: Rule<T>): Rule<T> => map(sequence(rule, optional(glued('.'))), ([value]) => value)

/** 1 … 12 */
export const month = either(phrases(numbered(monthNames)), withDot(phrases(numbered(shortMonths))))

const weekdayNames = listed('maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag')
const shortWeekdays = ['ma maa', 'di din', 'wo woe', 'do don', 'vr vrij vrijd', 'za zat', 'zo']
const partsOfDay = ['', 'ochtend', 'morgen', 'middag', 'namiddag', 'avond']

/** Monday = 1. "Vrijdagmiddag" is Friday. */
export const weekday = phrases(numbered(weekdayNames.map((name) => partsOfDay.map((part) => name + part).join(' '))))

/** "Do", "zo" and "di" are ordinary words too: only beside a date or behind "komende". */
export const shortWeekday = either(weekday, withDot(phrases(numbered(shortWeekdays))))

const cardinals = listed(`
  een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien,
  achttien, negentien, twintig
`)
const tens = { dertig: 30, veertig: 40, vijftig: 50, zestig: 60, negentig: 90 }

/** One or two digits */
export const shortNumber: Rule<number> = map(
  token((it) => it.kind === 'number' && it.text.length <= 2),
  (it) => Number(it.text),
)

/** A count in digits (no more than three) or in words. */
export const count: Rule<number> = either(
  map(
    token((it) => it.kind === 'number' && it.text.length <= 3),
    (it) => Number(it.text),
  ),
  phrases({ nul: 0, ...numbered(cardinals), ...tens }),
)

const ordinalWords = listed(`
  eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde
`)

const ordinalSuffix = either(glued('e'), glued('de'), glued('ste'), glued('st'))

export const ordinalNumber: Rule<number> = map(sequence(shortNumber, ordinalSuffix), ([number]) => number)

/** First = 1, last = -1. */
export const ordinal: Rule<number> = either(
  ordinalNumber,
  phrases({ ...numbered(ordinalWords), laatste: -1, voorlaatste: -2 }),
)

export const article = words('de', 'het', "'t", 't', 'den')

export const of = anyOf(`
  van, in, uit, van de, van het, van 't, in de, in het, v . d, v.d., v / d, v / h, v.h., der, van een, van deze
`)

const thisWords = listed('dit, deze, lopend, lopende, huidig, huidige, dit lopende, deze lopende, dit huidige')
const nextWords = listed(`
  volgend, volgende, nieuw, nieuwe, komend, komende, aankomend, aankomende, aanstaand, aanstaande, eerstvolgend, eerstvolgende,
  eerstkomend, eerstkomende, a.s., as
`)

/** This one or the one after it. */
export const thisOrNext: Rule<0 | 1> = either<0 | 1>(
  map(words(...thisWords), () => 0 as const),
  map(words(...nextWords), () => 1 as const),
)

export const coming = anyOf(`
  komende, komend, aanstaande, aankomende, eerstvolgende, eerstkomende, a.s., deze komende, deze, nu, kom .
`)

/** "12 oktober a.s.", "vrijdag aanstaande" */
export const comingSuffix = words('a.s.', 'as', 'as .', 'aanstaande', 'eerstkomend', 'eerstvolgend', 'aankomend')

/** Turns a two-digit year into this century's. */
export const fullYear = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0)

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text)

export const longYear: Rule<number> = map(
  token((it) => it.kind === 'number' && isYear(it.text)),
  (it) => Number(it.text),
)

/** '26 */
const shortYear: Rule<number> = map(
  sequence(
    token((it) => it.text === "'"),
    token((it) => it.kind === 'number' && it.isGlued && it.text.length === 2),
  ),
  ([, it]) => fullYear(it.text),
)

export const yearNumber = either(longYear, shortYear)
