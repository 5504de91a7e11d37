/** What is left of a line as the title: the words as they stood, without what stands in a field of its own. Pure. */
import { isFollowedByVerb } from './finite-verb.ts'
import { overlaps } from './party-names.ts'

type Span = readonly [number, number]

/** @property stays whose part is said in words that stand in the title: their name does, too. */
interface Named {
  readonly span: Span
  readonly name: string
  readonly stays?: boolean
}

/**
 * What was read goes where it stands at the end of a sentence, in brackets, or before one that does without it; out of
 * any other place it would leave a sentence broken, and stays. People who stay do so by name.
 *
 * @param read the stretches that have a field of their own
 */
export const titleOf = (text: string, mentions: readonly Named[], read: readonly Span[]): string => {
  const owners = mentions.filter((one) => !one.stays && !read.some((span) => overlaps(span, one.span)))
  const people = owners.map(({ span }) => span)
  const gone = findGone(text, { people, read })
  const staying = mentions.filter(({ span }) => !gone.some((one) => overlaps(one, span)))
  const named = staying.toReversed().reduce(
    (left, { span: [start, end], name }) => {
      return left.slice(0, start) + name + left.slice(end)
    },
    blankOut(text, gone),
  )
  return asSentence(tidy(named))
}

/** Spans become blanks of the same length, so that offsets stay true. */
export const blankOut = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

const findGone = (
  text: string,
  { people, read }: { readonly people: readonly Span[]; readonly read: readonly Span[] },
) => {
  const spans = [...people, ...read].sort((a, b) => a[0] - b[0])
  const bare = blankOut(text, spans)
  const brackets = [...bare.matchAll(emptyBrackets)].map(({ 0: { length }, index }) => [index, index + length] as const)
  const rest = blankOut(bare, brackets)
  const isMany = people.filter(([start]) => isNothing(rest.slice(0, start))).length > 1
  const gone: Span[] = []
  for (const span of spans) {
    const isPerson = people.includes(span)
    const linked = isPerson ? withLinkWord(text, span) : span
    const before = blankOut(text, gone).slice(0, linked[0])
    const isMissed = hanging.test(before) || (!isPerson && mayHang.test(before))
    const isInBrackets = brackets.some((one) => overlaps(one, span))
    const endsIt = standsAtEnd(text, rest, span) && !isMissed
    const opensIt = isNothing(rest.slice(0, span[0])) && standsApart(rest.slice(span[1]), isPerson, isMany)
    if (isInBrackets || endsIt || opensIt) gone.push(linked)
  }
  return gone
}

const emptyBrackets = /\([\s,;:&–-]*\)/gu

const isNothing = (text: string): boolean => /^(?:[\s,;.:()&+–-]|\ben\b)*$/iu.test(text)

/** "Verslag maken door @Anna en @Bram": what only ties the owners to the sentence goes with them. */
const withLinkWord = (text: string, [start, end]: Span): Span => [
  start -
    (/(?:^|\s)(?:door|met|en|voor|aan|samen met)\s*$/iu.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ??
      0),
  end,
]

const standsAtEnd = (text: string, rest: string, [, end]: Span): boolean =>
  /[.;]/u.test(text.charAt(end - 1)) ||
  /^(?:[\s,;&+–-]|(?<!\p{L})(?:en|door|met|aan)(?!\p{L}))*(?:$|[.!?](?=\s|$)|(?<=[;\n]\s*))/iu.test(rest.slice(end))

/** What cannot end a sentence: "Mail sturen naar", "De uitnodiging volgt"; "herinnerd worden" can. */
const hanging =
  /(?<!\p{L})(?:naar|van|over|bij|tussen|namens|via|tot|vanaf|de|het|een|is|zijn|was|waren|wordt|(?<!(?:[dt]|te)\s+)worden|volgt|komt|vindt|gaat|treedt|blijft|voert)\s*$/iu
/** Of several, or an infinitive: in doubt the words behind it stay, but for a person ("Op bezoek gaan @Anna"). */
const mayHang = /(?<!\p{L})(?:volgen|komen|vinden|gaan|treden|blijven|voeren)\s*$/iu

/** "Uiterlijk 1 mei Verslag maken" does without it, "in mei organiseert de Regio" does not. */
const standsApart = (after: string, isPerson: boolean, isMany: boolean): boolean => {
  if (!isPerson) return /^\s*(?:[:,–-]|\p{Lu})/u.test(after)
  const ahead = after.replace(/^(?:[\s,;&]|\ben\b)*/iu, ' ')
  return /^ ?:/u.test(ahead) || (!isFollowedByVerb(ahead, isMany) && !/^\s*,\s*\p{L}/u.test(after))
}

const tidy = (text: string): string =>
  text
    .replace(emptyBrackets, ' ')
    .replace(/(?:\s*[,;:–-])*\s*([.!?])(?:\s+[.,;])*(?=\s|$)/gu, '$1')
    .replace(/([,;:])(?:\s+[,;])+(?=\s|$)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?)])/gu, '$1')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, '')
    .replace(finalStop, '')

/** A title has none; that of an abbreviation and an ellipsis stay. */
const finalStop = /(?<=\p{L}|\p{N}|\))(?<!(?<!\p{L})(?:\p{L}|\p{L}\.\p{L}|bijv|enz|etc|evt|incl|nr))\.$/iu

/** A title begins as a sentence; an address does not. */
const asSentence = (title: string): string =>
  title.replace(/^(?:ij|\p{Ll})(?=[\p{L}'’-]*(?:[\s,:;]|$))/u, (first) => first.toUpperCase())
