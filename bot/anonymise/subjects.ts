import type { Marks } from './marks.ts'
import { isCapitalAt, skip, tooCommon } from './name-words.ts'
import { opensName } from './particles.ts'
import type { Reading } from './reading.ts'
import { roleOf } from './role-words.ts'

/** "Storm (9)", "Wolf, 14 jaar", "Bink en Boris", and at the head of a sentence "Sterre wil niet". */
export function markByFollower(reading: Reading, marks: Marks, at: number): void {
  const known = reading.known[at]
  if (
    !reading.isUnpunctuated &&
    isCapitalAt(reading, at) &&
    !/^(?:de|het|een|die|dat|van|in|op|en)$/.test(reading.tokens[at]?.folded ?? '') &&
    opensName(reading.tokens[at + 1]?.folded ?? '') &&
    isCapitalAt(reading, at + 2)
  ) {
    marks.add(at, 'context', 'PER')
    if (known?.isGiven) marks.add(at + 2, 'context', 'PER')
  }
  if (known?.isGiven && isOfAge(reading, at)) marks.add(at, 'context', 'PER')
  if (!known?.isWord || known.isNever || marks.at(at) || (known.isKept && !known.isWordName)) return
  const isNamed = known.isGiven
    ? hasAge(reading, at) || actsAsSubject(reading, marks, at)
    : actsAsPerson(reading, marks, at)
  if (isNamed) marks.add(at, 'context', 'PER')
}

/** "lieve is 9 jaar": what opens a sentence and has years is somebody. */
function isOfAge(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  if (before && before.shape !== 'mark' && before.shape !== 'break') return false
  const number = skip(reading, at + 2, (it) => /^(?:nu|net|bijna|pas|al)$/.test(reading.tokens[it]?.folded ?? ''))
  const years = reading.tokens[number]?.text === ',' ? number + 2 : number + 1
  return (
    /^(?:is|wordt)$/.test(reading.tokens[at + 1]?.folded ?? '') &&
    reading.tokens[number]?.shape === 'number' &&
    /^(?:jaar|jr)$/.test(reading.tokens[years]?.folded ?? '')
  )
}

function hasAge(reading: Reading, at: number): boolean {
  const [next, second, third] = [reading.tokens[at + 1], reading.tokens[at + 2], reading.tokens[at + 3]]
  return (
    (next?.text === '(' || next?.text === ',') &&
    second?.shape === 'number' &&
    /^[),]|jaar|jr$/.test(third?.folded ?? '')
  )
}

function actsAsSubject(reading: Reading, marks: Marks, at: number): boolean {
  const rank = reading.known[at]?.rank ?? 0
  if (!isCapitalAt(reading, at, true) || rank <= tooCommon) return false
  return (rank > 1000 && verbs.has(reading.tokens[at + 1]?.folded ?? '')) || marks.at(at + 1) !== null
}

/** A noun without article is no subject of "wil" or "durft"; a rare one beside a name is a name. */
function actsAsPerson(reading: Reading, marks: Marks, at: number): boolean {
  const next = reading.tokens[at + 1]
  if (
    !isCapitalAt(reading, at, true) ||
    (reading.known[at]?.rank ?? 0) < 2500 ||
    roleOf(reading.tokens[at]?.folded ?? '')
  )
    return false
  const isPaired = next?.folded === 'en' && marks.at(at + 2) !== null && isCapitalAt(reading, at + 2)
  return isPaired || (reading.tokens[at]?.opens === true && human.has(next?.folded ?? ''))
}

const human = new Set(
  'wil zit woont vindt zegt durft belt belde vertelt vertelde huilt huilde wilde weigert slaapt lacht fluistert schreeuwt'.split(
    ' ',
  ),
)
export const verbs: ReadonlySet<string> = new Set(
  'is heeft zit gaat wil was woont kan komt wordt vindt zegt had krijgt blijft kreeg moet mag zat ging wilde doet belt belde vertelt durft en slaapt huilt werd bleef kwam volgt mist houdt vertelde zei gaf geeft lijkt'.split(
    ' ',
  ),
)
