/** English words of when, in the Dutch that everything else reads. Pure. */
import { en } from '../../../cards/words/en.ts'
import { nl } from '../../../cards/words/nl.ts'
import { plainWords } from '../../network/bodies/rhythm/read-words.ts'

/** In Dutch no word is written so. */
const mark =
  /\b(?:every|each|by|the|tomorrow|today|next|before|after|on|from|starting|daily|weekly|monthly|quarterly|yearly|annually|days|weeks|months|quarter|holidays?|weekdays?|in (?:a|an|one|two|three|four|five|six|\d+) (?:day|week|month|year))\b|\b(?:mon|tues|wednes|thurs|fri)day|\b(?:january|february|march|may|june|july|august|october)\b/u

/** What it says in Dutch; what is no English stays as it is. */
export const toDutch = (text: string): string => {
  const plain = plainWords(text)
  if (!mark.test(plain)) return text
  const turned = phrases.reduce(
    (said, [english, dutch]) =>
      typeof dutch === 'string' ? said.replace(english, dutch) : said.replace(english, dutch),
    plain,
  )
  return turned
    .split(' ')
    .map((word) => words.get(word) ?? word)
    .filter((word) => word !== '')
    .join(' ')
}

const monthNames = en.overleg.rhythms.months.join('|').toLowerCase()
const counts = `\\d{1,2}|${en.overleg.rhythms.numbers.join('|')}`
const units = { day: 'dagen', week: 'weken', month: 'maanden', quarter: 'kwartalen', year: 'jaar' }
type Unit = keyof typeof units
const isUnit = (said: string): said is Unit => said in units

/** Longest first. */
const phrases: readonly (readonly [RegExp, string | ((found: string, ...parts: string[]) => string)])[] = [
  [/^(.+?) at the latest\b/u, 'by $1'],
  [/\b(?:no later than|at the latest|not later than) (?:on )?/gu, 'by '],
  [/\bthe day after tomorrow\b/gu, 'overmorgen'],
  [/\bevery other (day|week)\b/gu, (_, unit) => (unit === 'day' ? 'om de dag' : 'om de week')],
  [
    new RegExp(`\\b(?:every|each) (${counts}) (day|week|month)s?\\b`, 'gu'),
    (_, count, unit) => `om de ${inDutch(count ?? '')} ${isUnit(unit ?? '') ? units[unit as Unit] : unit}`,
  ],
  [
    /\blast (?:school|working) day before (?:every|each|any|a|the) (?:school )?holidays?\b/gu,
    'laatste schooldag voor elke schoolvakantie',
  ],
  [/\bschool day\b/gu, 'schooldag'],
  [/\b(?:every |each )?(?:working day|weekday|business day)s?\b/gu, 'elke werkdag'],
  [
    /\b(?:the )?(christmas|autumn|spring|may|summer) holidays?\b/gu,
    (_, holiday) => `de ${holidays[holiday ?? ''] ?? holiday}`,
  ],
  [/\b(?:every|each) (quarter|half year|year|month)\b/gu, (_, unit) => `elke ${inDutch(unit ?? '')}`],
  [/\belke (kwartaal|half jaar|jaar)\b/gu, 'elk $1'],
  [new RegExp(`\\bon (?:day |the )(\\d{1,2})(?:st|nd|rd|th)?(?= |$)(?! (?:of )?(?:${monthNames}))`, 'gu'), 'op de $1e'],
  [new RegExp(`\\b(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?! \\d)`, 'gu'), '$2 $1'],
  [/\b(\d{1,2})(?:st|nd|rd|th) of (?=\p{L}+$)/gu, '$1 '],
  [
    new RegExp(`\\bin (${counts}|a|an) (day|week|month|year)s?\\b`, 'gu'),
    (_, count, unit) => {
      const many = count === 'a' || count === 'an' || count === 'one' ? 'een' : inDutch(count ?? '')
      const one = { day: 'dag', week: 'week', month: 'maand', year: 'jaar' }[unit ?? '']
      return `over ${many} ${many === 'een' || many === '1' ? one : isUnit(unit ?? '') ? units[unit as Unit] : unit}`
    },
  ],
]

const holidays: Readonly<Record<string, string>> = {
  christmas: 'kerstvakantie',
  autumn: 'herfstvakantie',
  spring: 'voorjaarsvakantie',
  may: 'meivakantie',
  summer: 'zomervakantie',
}

const inDutch = (said: string): string =>
  said
    .split(' ')
    .map((word) => words.get(word) ?? word)
    .join(' ')

const both = (english: readonly string[], dutch: readonly string[]) =>
  english.map((word, at) => [word.toLowerCase(), (dutch[at] ?? word).toLowerCase()] as const)

const { rhythms: inEnglish } = en.overleg
const { rhythms: inNetherlands } = nl.overleg

const words: ReadonlyMap<string, string> = new Map([
  ...both(inEnglish.months, inNetherlands.months),
  ...both(inEnglish.weekdays, inNetherlands.weekdays),
  ...both(inEnglish.numbers, inNetherlands.numbers).filter(([english]) => english !== ''),
  ...Object.entries({
    ...{ every: 'elke', each: 'elke', first: 'eerste', second: 'tweede', third: 'derde', fourth: 'vierde' },
    ...{ last: 'laatste', day: 'dag', days: 'dagen', week: 'week', weeks: 'weken', month: 'maand', months: 'maanden' },
    ...{ quarter: 'kwartaal', half: 'half', year: 'jaar', daily: 'dagelijks', weekly: 'wekelijks' },
    ...{ monthly: 'maandelijks', yearly: 'jaarlijks', annually: 'jaarlijks', quarterly: 'elk kwartaal' },
    ...{ the: 'de', of: 'van', by: 'uiterlijk', on: 'op', before: 'voor', after: 'na', from: 'vanaf' },
    ...{ starting: 'vanaf', tomorrow: 'morgen', today: 'vandaag', next: 'volgende', and: 'en', except: 'behalve' },
    ...{ school: 'school', holiday: 'vakantie', holidays: 'vakantie', end: 'eind', this: 'deze', until: 'tot' },
  }),
])
