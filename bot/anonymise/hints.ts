import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { schoolKindOf } from './school-kinds.ts'
import { usual } from './school-words.ts'

/** Places in the table of weights; a power of two. */
export const hintSpace = 2 ** 17

/** Words heard less often say what kind of word they are, not which. */
const telling = 2500

/** What stands at a place, as its neighbours see it: the word itself if many people use it, what the lists know of it if not. */
export function neighbourAt(reading: Reading, marks: Marks, at: number): number {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!token || !known) return hashOf('^')
  if (token.shape === 'number' || token.shape === 'code') return hashOf('#')
  if (token.shape === 'mark' || token.shape === 'break') return hashOf(token.text)
  const mark = marks.at(at)
  if (mark) return hashOf(`=${mark.label ?? ''}`)
  return hashOf(isTelling(reading, at) ? token.folded : `~${kindAt(reading, at)}`)
}

const isTelling = (reading: Reading, at: number): boolean => {
  const [folded, known] = [reading.tokens[at]?.folded ?? '', reading.known[at]]
  if (!known) return false
  return (
    known.isNever ||
    (known.isKept && !known.isGiven) ||
    (known.rank < telling && !known.isWordName) ||
    roleOf(folded) !== null ||
    isTitle(folded) ||
    schoolKindOf(folded) !== null
  )
}

/** What the lists know of the word, in a few letters. */
function kindAt(reading: Reading, at: number): string {
  const [folded, known] = [reading.tokens[at]?.folded ?? '', reading.known[at]]
  if (!known) return ''
  const letters = [
    known.isWord ? (isListed(folded) ? 'w' : 'c') : 'u',
    known.isGiven ? 'g' : '',
    known.isFamily ? 'f' : '',
    known.isPlace ? 'p' : '',
    known.isWordName ? 'n' : '',
    known.isWordPlace ? 'v' : '',
    usual.has(folded) ? 's' : '',
    inflected.test(folded) ? 'i' : '',
    known.isProper && !known.isGiven && !known.isFamily && !known.isPlace ? 'x' : '',
  ]
  return letters.join('')
}

const inflected = /(?:en|t|d|te|de|ing|ings|tie|isch|lijk|baar|loos|heid|je|eel|ief|aal)$/

const commonness = (rank: number): string =>
  rank < 300 ? '0' : rank < 1000 ? '1' : rank < 3000 ? '2' : rank < 8000 ? '3' : rank < 12000 ? '4' : '5'

function caseAt(reading: Reading, at: number): string {
  const token = reading.tokens[at]
  const register = reading.isProse ? 'p' : ''
  if (!token || reading.isCaseless(at)) return `-${register}`
  return `${register}${token.shape}${token.opens ? '.' : ''}${reading.isUnpunctuated ? '!' : ''}`
}

/** The places in the table of weights of all that may tell what the word is: its kind, its ending, and what stands around it.
 * The word itself is not among them: what it is called must not matter. */
export function hintsAt(reading: Reading, neighbours: (at: number) => number, at: number): readonly number[] {
  const folded = reading.tokens[at]?.folded ?? ''
  const kind = hashOf(kindAt(reading, at) + commonness(reading.known[at]?.rank ?? 0))
  const cased = hashOf(caseAt(reading, at))
  const [before3, before2, before, after, after2, after3] = [-3, -2, -1, 1, 2, 3].map((step) =>
    neighbours(at + step),
  ) as [number, number, number, number, number, number]
  const hints = [
    mix(1, kind),
    mix(2, cased),
    mix(3, kind, cased),
    mix(4, before),
    mix(5, before2),
    mix(6, before3),
    mix(7, after),
    mix(8, after2),
    mix(9, after3),
    mix(10, before2, before),
    mix(11, before, after),
    mix(12, after, after2),
    mix(13, before3, before2, before),
    mix(14, kind, before),
    mix(15, kind, after),
    mix(16, kind, before2, before),
    mix(17, kind, before, after),
    mix(18, cased, before),
    mix(19, cased, after),
    mix(20, before2, before, after),
    mix(21, before, after, after2),
    mix(22, hashOf(folded.slice(-3))),
    mix(23, hashOf(folded.slice(-4))),
    mix(24, hashOf(folded.slice(0, 3))),
    mix(25, hashOf(folded.slice(-3)), before),
    mix(26, Math.min(folded.length, 12)),
  ]
  for (let step = 2; step <= 7; step++) hints.push(mix(27, neighbours(at - step)))
  for (let step = 2; step <= 5; step++) hints.push(mix(28, neighbours(at + step)))
  return hints
}

function mix(seed: number, ...parts: readonly number[]): number {
  let hash = Math.imul(seed, 0x9e3779b1)
  for (const part of parts) hash = Math.imul(hash ^ part, 0x85ebca6b) ^ (hash >>> 13)
  hash ^= hash >>> 16
  return (Math.imul(hash, 0xc2b2ae35) >>> 12) & (hintSpace - 1)
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
