import { type Finding, finding } from './finding.ts'
import { numberWords } from './number-words.ts'
import type { Reading } from './reading.ts'

const being = new Set(['is', 'was', 'wordt', 'word', 'werd', 'ben', 'bin', 'wurdt'])
/** What may stand between "wordt" and an age: when that is. */
const when = new Set(
  'in op eind begin medio half over volgende volgend deze dit vorige vorig komende aanstaande de het een paar twee drie maand maanden week weken jaar weekend morgen overmorgen vandaag gisteren straks binnenkort onlangs net nu pas al bijna inmiddels nog maar er ook weer alweer intussen zelf voorjaar najaar zomer winter lente herfst maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
)
const longestWhen = 5
const oldest = 99
const counted =
  /^(?:uur|uren|u|dag|dagen|dagdelen|week|weken|maand|maanden|keer|x|procent|minuten|kinderen|leerlingen|lessen|punten|euro|km|kilo|meter|cm|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|havo|vwo|vmbo|mavo|mbo|tl|van|jaar|jr)$/

/** "Siem is drie, Job wordt in december één": the age after somebody's name and what says who he is or becomes. */
export function findAgesTurned(reading: Reading, names: readonly Finding[]): readonly Finding[] {
  const ends = new Set(names.filter(({ label }) => label === 'PER').map(({ end }) => end))
  return reading.tokens.flatMap(({ end }, at) => {
    if (!ends.has(end) || !being.has(reading.tokens[at + 1]?.folded ?? '')) return []
    return ageAfter(reading, at + 2)
  })
}

function ageAfter(reading: Reading, from: number): readonly Finding[] {
  for (let at = from; at <= from + longestWhen; at++) {
    const age = ageAt(reading, at)
    if (age) return [age]
    if (!when.has(reading.tokens[at]?.folded ?? '') && !isDay(reading, at)) break
  }
  return []
}

/** "op 29 februari acht". */
const isDay = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.shape === 'number' &&
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/.test(
    reading.tokens[at + 1]?.folded ?? '',
  )

/** A small number counts all sorts of things, unless the clause ends with it. */
function ageAt(reading: Reading, at: number): Finding | null {
  const [token, next] = [reading.tokens[at], reading.tokens[at + 1]]
  if (!token || (next && counted.test(next.folded))) return null
  const value = /^\d{1,2}$/.test(token.text) ? Number(token.text) : numberWords.get(token.folded)
  if (value === undefined || value < 1 || value > oldest) return null
  const isOver =
    next === undefined ||
    /^(?:[.,;!?)]|\n|en|maar|geworden|dus)$/i.test(next.text) ||
    (reading.isUnpunctuated && reading.known[at + 1]?.isNever === true && !/^een$/i.test(token.text))
  if (next?.joined && !/^[,;!?)]$/.test(next.text) && /\d/.test(reading.tokens[at + 2]?.text ?? '')) return null
  return isOver || (value > 3 && !/(?:en|s)$/.test(next?.folded ?? ''))
    ? finding(token.start, token.end, 'AGE', 'context')
    : null
}
