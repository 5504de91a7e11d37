/** Reads the line of `/afspraak`: who, when, and the rest as title. Pure; nothing is guessed, what is unknown is said. */
import { type Due, readDue } from '../dates/due.ts'
import type { TermContext } from './read-term.ts'

/** Somebody or something that can own an action item, by the names that people use. */
export interface Candidate {
  readonly kind: 'member' | 'organisation'
  readonly id: string
  readonly name: string
}

/** A mention that the platform resolved: `owner` is null for somebody whom the network does not know. */
export interface ResolvedMention {
  readonly span: readonly [number, number]
  readonly name: string
  readonly owner: Candidate | null
}

export interface ReadLine {
  readonly title: string
  readonly owners: readonly Candidate[]
  readonly unknownOwners: readonly string[]
  /** As found, even when it is vague or impossible: the form asks on. */
  readonly due: Due | null
}

export const readLine = (
  text: string,
  mentions: readonly ResolvedMention[],
  candidates: readonly Candidate[],
  context: TermContext,
): ReadLine => {
  const typed = findTypedMentions(text, mentions, candidates)
  const all = [...mentions, ...typed]
  const withoutPeople = blankOut(
    text,
    all.map((one) => one.span),
  )
  const due = withStartWord(readDue(withoutPeople, context), withoutPeople)
  const title = tidy(due && !isVague(due) ? blankOut(withoutPeople, [due.span]) : withoutPeople)
  return {
    title,
    owners: all.flatMap((one) => (one.owner ? [one.owner] : [])),
    unknownOwners: all.filter((one) => !one.owner).map((one) => one.name),
    due,
  }
}

/** "start dit najaar": the word that makes it a start belongs to the term, not to the title. */
const withStartWord = (due: Due | null, text: string): Due | null => {
  const before = due?.isStart
    ? /(?:\bvan\s+)?\b(?:start|starten|begint|beginnen|beginnend)\s+$/iu.exec(text.slice(0, due.span[0]))
    : null
  if (!due || !before) return due
  const span = [before.index, due.span[1]] as const
  return { ...due, span, text: text.slice(...span) }
}

/** A wish for time ("structureel", "z.s.m.") is no term: it stays in the title, and the form asks for an end. */
export const isVague = (due: Due): boolean =>
  due.from === null && due.until === null && due.reason !== 'impossible_date'

/** `@` and a name as typed where the platform has no mention: the longest name that fits, or a first name that one bears. */
const findTypedMentions = (
  text: string,
  mentions: readonly ResolvedMention[],
  candidates: readonly Candidate[],
): readonly ResolvedMention[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}.])@(?=[\p{L}\p{N}])/gu)]
    .map((match) => match.index)
    .filter((at) => !mentions.some(({ span: [start, end] }) => at >= start && at < end))
    .map((at) => resolveTyped(text, at, candidates))

const resolveTyped = (text: string, at: number, candidates: readonly Candidate[]): ResolvedMention => {
  const rest = text.slice(at + 1)
  const whole = candidates
    .filter((one) => startsWithName(rest, one.name))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (whole) return { span: [at, at + 1 + whole.name.length], name: whole.name, owner: whole }
  const word = /^[\p{L}\p{N}][\p{L}\p{N}'’&-]*/u.exec(rest)?.[0] ?? ''
  const bearers = candidates.filter((one) => one.kind === 'member' && fold(one.name.split(' ')[0] ?? '') === fold(word))
  const only = bearers.length === 1 ? (bearers[0] ?? null) : null
  return { span: [at, at + 1 + word.length], name: only?.name ?? word, owner: only }
}

const startsWithName = (rest: string, name: string): boolean =>
  fold(rest.slice(0, name.length)) === fold(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length))

const fold = (name: string): string => name.toLocaleLowerCase('nl')

/** Spans become blanks of the same length, so that later offsets stay true. */
const blankOut = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.reduce((left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

/** What is left when people and term are taken out: no hanging commas, "door" or "met". */
const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .replace(/(?:^[\s,;:.–-]+|[\s,;:–-]+$)/gu, '')
    .replace(/(?:[,;]\s*)?\b(?:door|met|en|voor|actie)\s*$/iu, '')
    .replace(/[\s,;:–-]+$/u, '')
    .trim()
