/** `@` and a name, typed where the platform makes no mention of it. Nothing is guessed: who is unclear is said. */
import type { Candidate, ResolvedMention } from './read-line.ts'

/** The names after each `@` that no mention of the platform covers. @param self for `@mij` and `@ik` */
export const findTypedMentions = (
  text: string,
  known: readonly ResolvedMention[],
  candidates: readonly Candidate[],
  self: Candidate | null,
): readonly ResolvedMention[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}._-])@(?=[\p{L}\p{N}])/gu)]
    .map((match) => match.index)
    .filter((at) => !known.some(({ span: [start, end] }) => at >= start && at < end))
    .map((at) => resolve(text, at, candidates, self))

const resolve = (
  text: string,
  at: number,
  candidates: readonly Candidate[],
  self: Candidate | null,
): ResolvedMention => {
  const rest = text.slice(at + 1)
  const found = (owner: Candidate, length: number) => ({
    span: [at, at + 1 + length] as const,
    name: owner.name,
    owner,
  })
  const whole = longestName(rest, candidates)
  if (whole) return found(whole, whole.name.length)
  const word = /^[\p{L}\p{N}][\p{L}\p{N}'’&._-]*[\p{L}\p{N}]|^[\p{L}\p{N}]/u.exec(rest)?.[0] ?? ''
  if (self && selfWords.has(fold(word))) return found(self, word.length)
  const dotted = candidates.find((one) => fold(one.name) === fold(word.replace(/[._]/gu, ' ')))
  if (dotted) return found(dotted, word.length)
  // "@wethouder Bram Tolsma": a title before the name.
  const after = longestName(rest.slice(word.length + 1), candidates)
  if (after && rest[word.length] === ' ') return found(after, word.length + 1 + after.name.length)
  return resolveFirstName(rest, at, word, candidates)
}

/** One bearer of a first name is meant; of several, and of a name that nobody bears, the person chooses. */
const resolveFirstName = (
  rest: string,
  at: number,
  word: string,
  candidates: readonly Candidate[],
): ResolvedMention => {
  const bearers = candidates.filter((one) => one.kind === 'member' && fold(one.name.split(' ')[0] ?? '') === fold(word))
  const [only] = bearers
  const name = bearers.length === 1 ? word : (fullName.exec(rest)?.[0] ?? word)
  const span = [at, at + 1 + name.length] as const
  if (bearers.length === 1 && only) return { span, name: only.name, owner: only }
  return { span, name, owner: null, namesakes: bearers.map((bearer) => bearer.name) }
}

const selfWords = new Set(['mij', 'ik', 'me', 'mijzelf'])

/** A name with its surname: "Piet Jansen", "Mina van der Dijk". */
const fullName = /^\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:van|de|der|den|ten|ter|te|el|al|von|la|le)\s+)*\p{Lu}[\p{L}'’-]*)+/u

const longestName = (rest: string, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.filter((one) => startsWithName(rest, one.name)).sort((a, b) => b.name.length - a.name.length)[0]

const startsWithName = (rest: string, name: string): boolean =>
  fold(rest.slice(0, name.length)) === fold(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length))

const fold = (name: string): string => name.toLocaleLowerCase('nl')
