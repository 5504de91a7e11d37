import { isListed } from './compound.ts'
import type { Label } from './finding.ts'
import { fold } from './fold.ts'
import { lazy } from './lazy.ts'
import type { Marks } from './marks.ts'
import { collectPhrases, type Phrases, phraseAt } from './phrases.ts'
import type { Reading } from './reading.ts'
import { readLines } from './word-list.ts'

/** What a network knows of itself. Every name is found however it is written; none is needed. */
export interface Directory {
  readonly people?: readonly string[]
  readonly schools?: readonly string[]
  readonly organisations?: readonly string[]
  readonly places?: readonly string[]
}

const known = lazy(
  (): Phrases =>
    collectPhrases([
      ...readLines('organisations').map((name) => [name, 'ORG'] as const),
      ...readLines('places').map((name) => [name, 'LOC'] as const),
      ...readLines('schools').map((name) => [name, 'SCHOOL'] as const),
    ]),
)

/** Marks what the lists and the directory name in so many words. A single word that is a word of the language too asks for
 * a capital, or for "bij/van/door" before it. */
export function markListed(reading: Reading, marks: Marks, directory: Directory): void {
  markPhrases(reading, marks, phrasesOf(directory), 'directory')
  markPhrases(reading, marks, known(), 'list')
}

function phrasesOf({ people = [], schools = [], organisations = [], places = [] }: Directory): Phrases {
  const labelled = (names: readonly string[], label: Label) => names.map((name) => [name, label] as const)
  return collectPhrases([
    ...labelled(schools, 'SCHOOL'),
    ...labelled(organisations, 'ORG'),
    ...labelled(places, 'LOC'),
    ...labelled(people, 'PER'),
  ])
}

function markPhrases(reading: Reading, marks: Marks, phrases: Phrases, reason: 'directory' | 'list'): void {
  if (phrases.size === 0) return
  for (let at = 0; at < reading.tokens.length; at++) {
    const found = phraseAt(phrases, reading.tokens, at)
    if (!found || (found.end === at + 1 && !isClear(reading, at))) continue
    if (reason === 'list' && found.phrase.label === 'LOC' && isAnyPlace(reading, at, found.end)) continue
    for (let it = at; it < found.end; it++) marks.add(it, reason, found.phrase.label)
    at = found.end - 1
  }
}

/** "de wijk", "de haven": what every town has is a village only with its capitals. */
const isAnyPlace = (reading: Reading, at: number, end: number): boolean =>
  end === at + 2 &&
  /^(?:de|het)$/.test(reading.tokens[at]?.folded ?? '') &&
  ((reading.known[at + 1]?.rank ?? 0) < 4000 || reading.tokens[at + 1]?.folded === 'wijk') &&
  isListed(reading.tokens[at + 1]?.folded ?? '') &&
  (reading.isCaseless(at + 1) || reading.tokens[at + 1]?.shape !== 'capital')

const introducing = new Set([
  'bij',
  'van',
  'door',
  'via',
  'naar',
  'met',
  'aan',
  'vanuit',
  'en',
  'instelling',
  'organisatie',
  '(',
])

function isClear(reading: Reading, at: number): boolean {
  const [token, word, before] = [reading.tokens[at], reading.known[at], reading.tokens[at - 1]]
  if (!word?.isWord || !isListed(token?.folded ?? '')) return true
  if (word.isNever) return false
  const hasCapital =
    (token?.shape === 'capital' || token?.shape === 'caps' || token?.shape === 'mixed') && !reading.isCaseless(at)
  if ((hasCapital && (!token?.opens || before?.text === '(')) || introducing.has(fold(before?.text ?? ''))) return true
  return (token?.opens === true || before?.text === ',') && acting.has(reading.tokens[at + 1]?.folded ?? '')
}

/** A noun without article at the head of a sentence that does this is called so. */
const acting = new Set(
  'is heeft komt kijkt denkt wil doet zegt start biedt kan stelt vindt belt geeft begeleidt adviseert weigert wacht'.split(
    ' ',
  ),
)
