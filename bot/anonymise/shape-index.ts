import { beyond, firstLetters } from './first-letters.ts'
import { gatesOf } from './gates.ts'
import type { Matched } from './match-at.ts'

/** Sticky patterns that can begin with the same character. */
interface Begun {
  /** Each matches where one of `places` does, and nowhere else: mostly one question instead of many. */
  readonly gates: readonly RegExp[]
  /** Which of the patterns, in their order. */
  readonly places: readonly number[]
}

/** Looks for many shapes in one walk through a text: each place is asked only for those that begin with what stands there. */
export class ShapeIndex {
  readonly #patterns: readonly RegExp[]
  readonly #begun: readonly (Begun | undefined)[]

  /** @param patterns none begins in the midst of a run of letters or of digits, or matches nothing */
  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns.map(toSticky)
    const firsts = patterns.map(({ source }) => firstLetters(source))
    this.#begun = Array.from({ length: beyond + 1 }, (_, code) => {
      const places = firsts.flatMap((first, place) => (first.has(code) ? [place] : []))
      return places.length > 0
        ? { gates: gatesOf(places.map((place) => patterns[place] as RegExp)), places }
        : undefined
    })
  }

  /** What each pattern matches, as `matchAll` would find it. */
  findAll(text: string): readonly (readonly Matched[])[] {
    const found = this.#patterns.map((): Matched[] => [])
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = lowered[text.charCodeAt(at)] ?? beyond
      const isWithin = (isLetter(code) && isLetter(before)) || (isDigit(code) && isDigit(before))
      before = code
      const begun = isWithin ? undefined : this.#begun[code]
      if (begun && isAnyAt(begun.gates, text, at)) this.#collect(text, at, begun.places, found)
    }
    return found
  }

  #collect(text: string, at: number, places: readonly number[], found: readonly Matched[][]): void {
    for (const place of places) {
      const [all, pattern] = [found[place], this.#patterns[place]]
      const last = all?.at(-1)
      if (!all || !pattern || (last && at < last.start + last.found.length)) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)?.[0]
      if (match) all.push({ start: at, found: match })
    }
  }
}

const lowered = Uint8Array.from({ length: beyond }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))
const isLetter = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57

function isAnyAt(gates: readonly RegExp[], text: string, at: number): boolean {
  for (const gate of gates) {
    gate.lastIndex = at
    if (gate.test(text)) return true
  }
  return false
}

const toSticky = ({ source, flags }: RegExp): RegExp => new RegExp(source, flags.replace('g', 'y'))
