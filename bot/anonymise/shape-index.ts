import { beyond, digit, firstLetters, kindOf } from './first-letters.ts'
import { gatesOf } from './gates.ts'
import { lazy } from './lazy.ts'

/** What matched, and where; not the array of `exec`, which flattening would take apart. */
export interface Matched {
  readonly start: number
  readonly found: string
}

/** Patterns that can begin with the same character. */
interface Begun {
  /** One of them matches where one of `places` does, and nowhere else: mostly one question instead of many. */
  readonly gates: readonly RegExp[]
  /** Which of the patterns, in their order. */
  readonly places: readonly number[]
}

/** Looks for many shapes in one walk through a text: each place is asked only for those that begin with what stands there. */
export class ShapeIndex {
  readonly #patterns: readonly RegExp[]
  readonly #begun: () => readonly (Begun | undefined)[]

  /** @param patterns none begins in the midst of a run of letters or of digits, or matches nothing */
  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns.map(({ source, flags }) => new RegExp(source, flags.replace('g', 'y')))
    this.#begun = lazy(() => byBeginning(patterns))
  }

  /** What each pattern matches, as `matchAll` would find it. */
  findAll(text: string): readonly (readonly Matched[])[] {
    const all = this.#begun()
    const found = this.#patterns.map((): Matched[] => [])
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = kindAt(text, at)
      const isWithin = (isLetter(code) && isLetter(before)) || (code === digit && before === digit)
      before = code
      const begun = isWithin ? undefined : all[code]
      if (begun && isAnyAt(begun.gates, text, at)) this.#collect(text, at, begun.places, found)
    }
    return found
  }

  #collect(text: string, at: number, places: readonly number[], found: readonly Matched[][]): void {
    for (const place of places) {
      const all = found[place]
      const last = all?.at(-1)
      const match = last && at < last.start + last.found.length ? null : this.#match(text, at, place)
      if (match) all?.push({ start: at, found: match })
    }
  }

  /** All that begins at one place. */
  findAt(text: string, at: number): readonly Matched[] {
    const begun = this.#begun()[kindAt(text, at)]
    if (!begun || !isAnyAt(begun.gates, text, at)) return []
    return begun.places.flatMap((place) => {
      const found = this.#match(text, at, place)
      return found ? [{ start: at, found }] : []
    })
  }

  #match(text: string, at: number, place: number): string | undefined {
    const pattern = this.#patterns[place]
    if (!pattern) return undefined
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
}

/** By the code of what they begin with. */
const byBeginning = (patterns: readonly RegExp[]): readonly (Begun | undefined)[] => {
  const firsts = patterns.map(({ source }) => firstLetters(source))
  const alike = new Map<string, Begun>()
  return Array.from({ length: beyond + 1 }, (_, code) => {
    const places = firsts.flatMap((first, place) => (first.has(code) ? [place] : []))
    if (places.length === 0) return undefined
    const begun = alike.get(`${places}`) ?? {
      gates: gatesOf(patterns.filter((_, at) => places.includes(at))),
      places,
    }
    alike.set(`${places}`, begun)
    return begun
  })
}

const kinds = Uint8Array.from({ length: beyond }, (_, code) => kindOf(String.fromCharCode(code)))
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? beyond
const isLetter = (code: number): boolean => code >= 97 && code <= 122

function isAnyAt(gates: readonly RegExp[], text: string, at: number): boolean {
  for (const gate of gates) {
    gate.lastIndex = at
    if (gate.test(text)) return true
  }
  return false
}
