import { readFileSync } from 'node:fs'
import { isListed, rankOf } from '../../bot/anonymise/compound.ts'
import { fold } from '../../bot/anonymise/fold.ts'
import { look } from '../../bot/anonymise/lexicon.ts'
import { isParticle } from '../../bot/anonymise/particles.ts'
import { isTitle, roleOf } from '../../bot/anonymise/role-words.ts'
import { schoolKindOf } from '../../bot/anonymise/school-kinds.ts'
import { closing, usual } from '../../bot/anonymise/school-words.ts'
import type { MarkedText, Span } from './marked-text.ts'

/** The same texts about other people, places and schools, so that what they are called teaches nothing. */

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(`../../bot/anonymise/lists/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const names = lines('names').map((line) => line.split(' ') as [string, string?])
const named = (kind: string): readonly string[] =>
  names.flatMap(([name, kinds]) => (kinds?.includes(kind) ? [name] : []))
const [given, family, places] = [named('f'), named('s'), named('p')]
const [wordNames, wordPlaces, words, common, schools] = [
  lines('word-names').flatMap((line) => line.split(' ')),
  lines('word-places').flatMap((line) => line.split(' ')),
  lines('words'),
  lines('common').slice(600),
  [...usual],
]
const organisations = lines('organisations')
  .flatMap((line) => line.split(' '))
  .filter((word) => word.length > 3)
const wordFamily = family.filter((name) => isListed(name) && rankOf(name) > 400)
const byEnding = Map.groupBy([...words, ...common], (word) => word.slice(-2))

type Roll = () => number
const pick = (roll: Roll, from: readonly string[]): string => from[Math.floor(roll() * from.length)] ?? ''

/** Lists to draw from, each with the share that it gets. */
const sources: Readonly<Record<string, readonly (readonly [number, readonly string[]])[]>> = {
  PER: [
    [0.33, given],
    [0.2, family],
    [0.2, wordNames],
    [0.22, wordFamily],
    [0.05, common],
  ],
  LOC: [
    [0.57, places],
    [0.4, wordPlaces],
    [0.03, words],
  ],
  SCHOOL: [
    [0.55, schools],
    [0.1, common],
    [0.12, words],
    [0.15, family],
    [0.08, places],
  ],
  ORG: [
    [0.35, organisations],
    [0.15, common],
    [0.15, words],
    [0.15, schools],
    [0.2, family],
  ],
}

export function vary(marked: MarkedText, roll: Roll): MarkedText {
  const calls = new Map<string, string>()
  let text = ''
  const moved = new Map<number, number>()
  let span = 0
  let at = 0
  for (const { index, 0: word } of marked.text.matchAll(/[\p{L}\p{M}]+/gu)) {
    while ((marked.spans[span]?.end ?? Number.POSITIVE_INFINITY) <= index) span++
    const inside = marked.spans[span]
    const label = inside && inside.start <= index ? inside.label : null
    text += marked.text.slice(at, index)
    moved.set(index, text.length)
    text += label ? renamed(word, label, roll, calls) : reworded(word, marked, index, roll)
    at = index + word.length
    moved.set(at, text.length)
  }
  text += marked.text.slice(at)
  return { text, spans: moveSpans(marked.spans, moved), keep: moveSpans(marked.keep, moved) }
}

/** Edges that stand beside no word moved as far as the last word edge before them. */
function moveSpans(spans: readonly Span[], moved: ReadonlyMap<number, number>): readonly Span[] {
  const edges = [...moved.keys()]
  const move = (edge: number): number => {
    const before = edges.findLast((one) => one <= edge) ?? 0
    return (moved.get(before) ?? 0) + edge - before
  }
  return spans.map(({ start, end, label }) => ({ start: move(start), end: move(end), label }))
}

const isPlain = (folded: string): boolean =>
  folded.length < 3 ||
  isParticle(folded) ||
  isTitle(folded) ||
  roleOf(folded) !== null ||
  schoolKindOf(folded) !== null ||
  closing.test(folded) ||
  look(folded).isNever ||
  /^(?:stichting|ggz|ggd|praktijk|zorgboerderij|bureau|team|jeugdhulp|jeugdteam|wijkteam|noord|zuid|oost|west|midden|bosch)$/.test(
    folded,
  )

function renamed(word: string, label: string, roll: Roll, calls: Map<string, string>): string {
  const from = sources[label]
  const folded = fold(word)
  if (!from || isPlain(folded) || roll() < 0.15) return word
  const known = calls.get(folded + label)
  if (known) return inCaseOf(word, known)
  const name = pick(roll, drawFrom(from, roll()))
  calls.set(folded + label, name)
  return inCaseOf(word, name)
}

function drawFrom(from: readonly (readonly [number, readonly string[]])[], roll: number): readonly string[] {
  let left = roll
  for (const [share, list] of from) {
    left -= share
    if (left < 0) return list
  }
  return given
}

/** Now and then another noun, so that no rare word is remembered for what it is. */
function reworded(word: string, { keep }: MarkedText, at: number, roll: Roll): string {
  if (word !== word.toLowerCase() || word.length < 4 || roll() < 0.6) return word
  const folded = fold(word)
  const known = look(folded)
  const isKept = keep.some(({ start, end }) => start <= at && at < end)
  if (isKept || known.isNever || known.isKept || !isListed(folded) || rankOf(folded) < 800 || isPlain(folded))
    return word
  return pick(roll, byEnding.get(folded.slice(-2)) ?? [word])
}

const inCaseOf = (word: string, name: string): string =>
  word === word.toUpperCase() && word.length > 1
    ? name.toUpperCase()
    : word[0] === word[0]?.toUpperCase()
      ? name.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
      : name
