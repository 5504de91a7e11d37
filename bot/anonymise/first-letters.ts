/** Which characters a pattern can begin with, read from its source: a place in a text that begins with none of them need not
 * be asked. ASCII by code, of letters that of the small one and of digits that of 0; `beyond` is whatever lies outside of ASCII. */
export const digit = 48
export const beyond = 128

interface Read {
  readonly first: ReadonlySet<number>
  /** May match nothing, so that what follows may come first. */
  readonly isEmpty: boolean
}

/** One number for a character in a text or a pattern: both cases of a letter have the same, and so have all digits. */
export const kindOf = (one: string): number =>
  /\d/.test(one) ? digit : Math.min(one.toLowerCase().charCodeAt(0), beyond)

const codes = (text: string): readonly number[] => [...text].map(kindOf)
const digits = codes('0')
const spaces = codes(' \t\n\r\f\v\u00a0')
const letters = codes('abcdefghijklmnopqrstuvwxyzé')
const everything = Array.from({ length: beyond + 1 }, (_, code) => code)
const nothing: Read = { first: new Set(), isEmpty: true }

export const firstLetters = (source: string): ReadonlySet<number> => new PatternReader(source).alternatives().first

/** What it does not know it takes for anything, which costs time and nothing else. */
class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(): Read {
    let all = this.#sequence()
    while (this.#takes('|')) {
      const next = this.#sequence()
      all = { first: both(all.first, next.first), isEmpty: all.isEmpty || next.isEmpty }
    }
    return all
  }

  #sequence(): Read {
    let all = nothing
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const next = this.#quantified(this.#one())
      if (all.isEmpty) all = { first: both(all.first, next.first), isEmpty: next.isEmpty }
    }
    return all
  }

  #quantified(one: Read): Read {
    const written = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))?.[0] ?? ''
    this.#at += written.length
    return /^(?:[?*]|\{0)/.test(written) ? { ...one, isEmpty: true } : one
  }

  #one(): Read {
    if (this.#takes('(')) return this.#group()
    if (this.#takes('[')) return this.#set()
    if (this.#takes('\\')) return oneOf(this.#escaped())
    const one = this.#source[this.#at++] ?? ''
    if (one === '^' || one === '$') return nothing
    return oneOf(one === '.' ? everything : sameLetters(one))
  }

  /** What is looked at, ahead or behind, takes no place. */
  #group(): Read {
    const isLook = ['?=', '?!', '?<=', '?<!'].map((mark) => this.#takes(mark)).some(Boolean)
    if (!isLook) this.#at += /^\?(?::|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 20))?.[0].length ?? 0
    const inside = this.alternatives()
    this.#takes(')')
    return isLook ? nothing : inside
  }

  #set(): Read {
    const isNegated = this.#takes('^')
    const all: number[] = []
    while (!this.#takes(']')) {
      if (this.#takes('\\')) {
        all.push(...this.#escaped())
        continue
      }
      const from = this.#source[this.#at++] ?? ']'
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']'
      all.push(...(isRange ? rangeOf(from, this.#source[this.#at + 1] ?? from) : sameLetters(from)))
      if (isRange) this.#at += 2
    }
    return oneOf(isNegated ? everything : all)
  }

  #escaped(): readonly number[] {
    const one = this.#source[this.#at++] ?? ''
    if (one === 'd') return digits
    if (one === 's') return spaces
    if (one === 'b') return everything
    if (one === 'p') {
      const property = /^\{(\w+)\}/.exec(this.#source.slice(this.#at, this.#at + 8))
      this.#at += property?.[0].length ?? 0
      return property?.[1] === 'N' ? [...digits, beyond] : letters
    }
    return /\w/.test(one) ? everything : sameLetters(one)
  }

  #takes(mark: string): boolean {
    const isThere = this.#source.startsWith(mark, this.#at)
    if (isThere) this.#at += mark.length
    return isThere
  }
}

const both = (one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> => new Set([...one, ...other])

const oneOf = (all: readonly number[]): Read => ({ first: new Set(all), isEmpty: false })

/** Outside of ASCII stand a long s and the sign of Kelvin, which fold to letters within. */
const sameLetters = (one: string): readonly number[] => (/[sk]/i.test(one) ? [...codes(one), beyond] : codes(one))

const rangeOf = (from: string, to: string): readonly number[] => {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)]
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).flatMap(sameLetters)
}
