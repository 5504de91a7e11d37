/** A line, or a whole list of them, as the items that it holds, each with the people named in it. */
import type { People, ResolvedMention } from './read-line.ts'
import { subjectsIn } from './read-parts.ts'
import type { TermContext } from './read-term.ts'
import { splitLine } from './split-line.ts'
import { findTypedMentions } from './typed-mentions.ts'

export interface Separate {
  readonly text: string
  readonly mentions: readonly ResolvedMention[]
}

/** Some hundred and fifty lines of minutes: more than one form after another is filled in for. */
const mostRead = 12_000

/** The first as it was said; of the others the words, in which a mention has become `@Name`, to be read again. */
export const separate = (all: string, people: People, context: TermContext): readonly [Separate, ...string[]] => {
  const end = all.length <= mostRead ? -1 : all.lastIndexOf('\n', mostRead)
  const text = end === -1 ? all : all.slice(0, end)
  const beyond = all
    .slice(text.length)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const whole = { text, mentions: people.mentions }
  if (text.length > mostRead) return [whole]
  const typed = findTypedMentions(text, people.mentions, people.candidates, people.self)
  const mentions = [...people.mentions, ...typed]
  const subjects = subjectsIn(text, mentions, people.candidates)
  const named = [...mentions.map((one) => one.span), ...subjects].sort((a, b) => a[0] - b[0])
  const [first, ...rest] = splitLine(text, named, context).map((span) => take(whole, span))
  return first && rest.length > 0 ? [first, ...rest.map(write), ...beyond] : [whole, ...beyond]
}

const take = ({ text, mentions }: Separate, [start, end]: readonly [number, number]): Separate => ({
  text: text.slice(start, end),
  mentions: mentions
    .filter(({ span }) => span[0] >= start && span[1] <= end)
    .map((one) => ({ ...one, span: [one.span[0] - start, one.span[1] - start] as const })),
})

const write = ({ text, mentions }: Separate): string =>
  mentions.reduceRight((said, { span, name }) => `${said.slice(0, span[0])}@${name}${said.slice(span[1])}`, text)
