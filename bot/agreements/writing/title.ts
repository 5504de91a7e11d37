/** What is left of a line as the title: the words as they stood, without the term and the people at its ends. */

type Span = readonly [number, number]

/** @property stays whose part is said in words that stand in the title: their name does, too. */
interface Named {
  readonly span: Span
  readonly name: string
  readonly stays?: boolean
}

/**
 * People named at the end (or the beginning) are the owners and go; people inside the sentence stay, by name.
 *
 * @param mentions in order
 * @param term the span of the term, which goes wherever it stands
 */
export const titleOf = (text: string, mentions: readonly Named[], term: Span | null): string => {
  const bare = term ? blankOut(text, [term]) : text
  const last = mentions.findLastIndex((one, at) => !isNothing(between(bare, one.span[1], mentions[at + 1]?.span[0])))
  const first = mentions.findIndex((one, at) => !isNothing(between(bare, mentions[at - 1]?.span[1] ?? 0, one.span[0])))
  const leading = first === -1 ? mentions.length : first
  let title = bare
  for (const [at, { span, name, stays = false }] of [...mentions.entries()].reverse()) {
    const isAtEdge = !stays && (at > last || at < leading)
    title =
      title.slice(0, span[0]).replace(isAtEdge && at > last ? linkWord : /$^/u, '') +
      (isAtEdge ? ' ' : name) +
      title.slice(span[1])
  }
  return tidy(title)
}

/** Spans become blanks of the same length, so that offsets stay true. */
export const blankOut = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, [start, end]) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

/** "Verslag maken door @Anna en @Bram": what only ties the owners to the sentence goes with them. */
const linkWord = /(?:^|\s)(?:door|met|en|voor|aan|samen met)\s*$/iu

const between = (text: string, from: number, to: number | undefined): string => text.slice(from, to)

const isNothing = (text: string): boolean => /^(?:[\s,;.:()&+–-]|\b(?:en|door|met)\b)*$/iu.test(text)

const tidy = (text: string): string =>
  text
    .replace(/\(\s*\)/gu, ' ')
    .replace(/([.,;:])(?:\s+[.,;])+(?=\s|$)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?)])/gu, '$1')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, '')
    .replace(oneSentence, '$1')

/** A title has no full stop, unless it is more than a title; that of an abbreviation stays. */
const oneSentence = /^([^.!?]*\p{L})(?<!(?<!\p{L})(?:bijv|enz|etc|evt|incl|nr))\.$/iu

/** What stood behind "Besluit:" begins as a sentence of its own. */
export const asSentence = (title: string): string => title.replace(/^(?:ij|\p{Ll})/u, (first) => first.toUpperCase())
