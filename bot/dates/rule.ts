import { type Token, tokenise } from './tokens.ts'
import { listed } from './word-list.ts'

export interface Match<T> {
  readonly value: T
  readonly end: number
}

/** Reads something at a place among the tokens. No rule repeats without bound, so a reading costs the same everywhere. */
export type Rule<T> = (tokens: readonly Token[], at: number) => Match<T> | null

type Values<R extends readonly Rule<unknown>[]> = { [K in keyof R]: R[K] extends Rule<infer T> ? T : never }

export const map =
  <T, U>(rule: Rule<T>, to: (value: T) => U | null): Rule<U> =>
  (tokens, at) => {
    const match = rule(tokens, at)
    const value = match && to(match.value)
    return match && value !== null ? { value: value as U, end: match.end } : null
  }

export const sequence =
  <R extends readonly Rule<unknown>[]>(...rules: R): Rule<Values<R>> =>
  (tokens, at) => {
    const values: unknown[] = []
    let end = at
    for (const rule of rules) {
      const match = rule(tokens, end)
      if (!match) return null
      values.push(match.value)
      end = match.end
    }
    return { value: values as Values<R>, end }
  }

/** The alternative that reads furthest; of equals, the first. */
export const either =
  <T>(...rules: readonly Rule<T>[]): Rule<T> =>
  (tokens, at) => {
    let best: Match<T> | null = null
    for (const rule of rules) {
      const match = rule(tokens, at)
      if (match && (!best || match.end > best.end)) best = match
    }
    return best
  }

export const optional =
  <T>(rule: Rule<T>): Rule<T | undefined> =>
  (tokens, at) =>
    rule(tokens, at) ?? { value: undefined, end: at }

/** A rule that is looked up when it is used, for rules that refer to each other. */
export const later =
  <T>(rule: () => Rule<T>): Rule<T> =>
  (tokens, at) =>
    rule()(tokens, at)

/**
 * Remembers what a rule read at each place of the text at hand. Rules that many phrases share are tried again
 * and again at one place; without this a page of text costs ten times as much.
 */
export const remembered = <T>(rule: Rule<T>): Rule<T> => {
  const readings = new WeakMap<readonly Token[], (Match<T> | null | undefined)[]>()
  return (tokens, at) => {
    const known = readings.get(tokens) ?? new Array<Match<T> | null | undefined>(tokens.length + 1)
    readings.set(tokens, known)
    const match = known[at]
    if (match !== undefined) return match
    const found = rule(tokens, at)
    known[at] = found
    return found
  }
}

/** Succeeds where the other rule does not, without reading anything. */
export const not =
  (rule: Rule<unknown>): Rule<null> =>
  (tokens, at) =>
    rule(tokens, at) ? null : { value: null, end: at }

export const token =
  (accepts: (token: Token) => boolean): Rule<Token> =>
  (tokens, at) => {
    const found = tokens[at]
    return found && accepts(found) ? { value: found, end: at + 1 } : null
  }

export const glued = (text: string): Rule<Token> => token((it) => it.isGlued && it.text === text)

interface Branch<T> {
  value?: T
  readonly next: Map<string, Branch<T>>
}

/** A table of phrases, each with its meaning; the longest one that stands there is read. */
export function phrases<T>(table: Readonly<Record<string, T>>): Rule<T> {
  const root: Branch<T> = { next: new Map() }
  for (const [phrase, value] of Object.entries(table)) plant(root, phrase, value)
  return (tokens, at) => {
    let best: Match<T> | null = null
    let branch: Branch<T> | undefined = root
    for (let end = at; branch; end += 1) {
      if (branch.value !== undefined) best = { value: branch.value, end }
      branch = branch.next.get(tokens[end]?.text ?? '')
    }
    return best
  }
}

function plant<T>(root: Branch<T>, phrase: string, value: T): void {
  let branch = root
  for (const { text } of tokenise(phrase)) {
    const next: Branch<T> = branch.next.get(text) ?? { next: new Map() }
    branch.next.set(text, next)
    branch = next
  }
  branch.value = value
}

export const words = (...all: readonly string[]): Rule<true> =>
  phrases(Object.fromEntries(all.map((it) => [it, true as const])))

/** Any of the phrases in a list with commas. */
export const anyOf = (list: string): Rule<true> => words(...listed(list))
