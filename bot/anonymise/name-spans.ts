import { type Finding, finding, type Label } from './finding.ts'
import type { Marks } from './marks.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { schoolKindOf } from './school-kinds.ts'
import { isWord } from './token.ts'

/** Runs of marked tokens become one finding each; particles, hyphens and the stops of initials inside a run belong to it. */
export function gatherNames(reading: Reading, marks: Marks): readonly Finding[] {
  const found: Finding[] = []
  for (let at = 0; at < reading.tokens.length; ) {
    if (!marks.at(at)) {
      at++
      continue
    }
    const end = runEnd(reading, marks, at)
    found.push(toFinding(reading, marks, at, end))
    at = end
  }
  return found
}

function runEnd(reading: Reading, marks: Marks, from: number): number {
  let end = from + 1
  for (let at = from + 1; at <= end + 3 && at < reading.tokens.length; at++) {
    if (marks.at(at)) {
      if (!isSame(marks, from, at) || isSchoolOf(reading, at)) break
      end = at + 1
    } else if (!isInside(reading, at)) break
  }
  return end
}

/** What the rules call differently is told apart: "Bakker Leeuwarden", "Daan Lindenlaan 3". */
function isSame(marks: Marks, from: number, at: number): boolean {
  const [one, other] = [marks.at(from)?.label, marks.at(at)?.label]
  return !one || !other || one === other
}

/** "Roos van OBS Het Kompas": whose school it is, and no part of what she is called. */
const isSchoolOf = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.folded === 'van' &&
  schoolKindOf(reading.tokens[at]?.folded ?? '') !== null &&
  isWord(reading.tokens[at + 1])

function isInside(reading: Reading, at: number): boolean {
  const [token, before] = [reading.tokens[at], reading.tokens[at - 1]]
  if (!token) return false
  if (token.text === '-' || token.text === "'" || token.text === '/') return token.joined && token.text !== '/'
  if (token.text === '.') return isWord(before) && before.text.length <= 2
  return isParticle(token.folded) && !/^(?:in|op|aan|bij|uit|over|onder|of|e|o)$/.test(token.folded)
}

function toFinding(reading: Reading, marks: Marks, from: number, end: number): Finding {
  const label = labelOf(reading, marks, from, end)
  const first = label === 'SCHOOL' || label === 'ORG' ? withArticle(reading, from) : from
  const stop = label === 'PER' && reading.tokens[end]?.text === '.' && isInitials(reading, end - 1) ? end + 1 : end
  const [start, last] = [reading.tokens[first]?.start ?? 0, reading.tokens[stop - 1]?.end ?? 0]
  return finding(start, last, label, marks.at(from)?.reason ?? 'list')
}

const isInitials = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  return isWord(token) && token.text.length === 1
}

const articles = new Set(['de', 'het', 't', "'t"])
const withArticle = (reading: Reading, from: number): number => {
  const before = reading.tokens[from - 1]
  if (!before || !articles.has(before.folded)) return from
  return before.folded === 't' && /['’`‘]/.test(reading.tokens[from - 2]?.text ?? '') ? from - 2 : from - 1
}

const inPlace = new Set(
  'in te uit vanuit nabij omgeving regio gemeente dorp stad rond woonplaats plaats richting'.split(' '),
)
const atOrganisation = new Set([
  'bij',
  'door',
  'via',
  'instelling',
  'stichting',
  'vereniging',
  'zorgboerderij',
  'organisatie',
  'aanbieder',
  'ggz',
  'jeugdhulp',
])

/** "Noor van Haren": called after a place. */
const isPersonOf = (reading: Reading, from: number): boolean => {
  const known = reading.known[from]
  return known?.isGiven === true && !known.isPlace && reading.tokens[from + 1]?.folded === 'van'
}

function labelOf(reading: Reading, marks: Marks, from: number, end: number): Label {
  for (let at = from; at < end; at++) {
    const label = marks.at(at)?.label
    if (label) return label === 'LOC' && isPersonOf(reading, from) ? 'PER' : label
  }
  const back = reading.tokens[from - 1]?.text === ':' ? 2 : 1
  const before = reading.tokens[from - back]?.folded ?? ''
  const known = reading.known.slice(from, end).filter((_, at) => marks.at(from + at))
  const isPerson = known.some((it) => it.isGiven || it.isFamily) || isTitle(before) || roleOf(before) !== null
  const isPlace = known.every((it) => it.isPlace)
  if (isPlace && (inPlace.has(before) || !isPerson)) return 'LOC'
  if (isTitle(before)) return 'PER'
  if (inPlace.has(before) && !known.some((it) => it.isGiven)) return 'LOC'
  if (reading.tokens[from]?.shape === 'caps' && !reading.isCaseless(from) && !isPerson) return 'ORG'
  return atOrganisation.has(before) && !known.some((it) => it.isGiven) ? 'ORG' : 'PER'
}
