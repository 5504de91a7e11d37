/**
 * Text on Slack. User text stands in `rich_text` and `plain_text` only, where nothing is parsed: no formatting
 * characters, no `<!channel>`, no links out of addresses, no `:emoji:`. `mrkdwn` is used for nothing but mentions.
 */
import type { ContextBlock, PlainTextElement, RichTextBlock, RichTextElement } from '@slack/types'
import { limits } from './block-kit-limits.ts'
import { type Inline, inlines, plain, type Text } from './card.ts'
import { clip, type Measure, split } from './clip.ts'
import { isBlank, literal } from './literal.ts'

export interface SlackDrawing {
  /** The Slack user id of a member, null when this workspace does not know them. */
  readonly mention: (member: string) => string | null
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The three characters that Slack wants escaped in text objects, and no others. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (found) => entities[found] ?? found)

export const escapedLength: Measure = (text) => escapeText(text).length

const shown = (text: string): string => (isBlank(text) ? '…' : literal(text))

/** A text object that fits in `limit` after escaping. A text that cannot be seen becomes "…", for Slack refuses it. */
export const plainText = (text: string, limit: number): PlainTextElement => ({
  type: 'plain_text',
  text: escapeText(clip(shown(text), limit, escapedLength)),
  emoji: false,
})

/** Rich text blocks of a text; more than one when it is long, none when there is nothing to see. */
export const richText = (text: Text, drawing: SlackDrawing, lead: readonly RichTextElement[] = []): RichTextBlock[] =>
  isBlank(plain(text))
    ? []
    : packed([...lead, ...inlines(text).flatMap((part) => richElements(part, drawing))]).map((elements) => ({
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements }],
      }))

// Not escaped: a text element of rich_text is data, not markup, so `&amp;` would be shown as it stands.
const richElements = (part: Inline, drawing: SlackDrawing): RichTextElement[] => {
  if (typeof part === 'string') return runs(part).map((text) => ({ type: 'text', text }))
  if (part.kind === 'bold') return runs(part.text).map((text) => ({ type: 'text', text, style: { bold: true } }))
  if (part.kind === 'link')
    return [{ type: 'link', url: checkedUrl(part.href), text: clip(shown(part.text), limits.text) }]
  const user = drawing.mention(part.member)
  return user ? [{ type: 'user', user_id: user }] : runs(part.name).map((text) => ({ type: 'text', text }))
}

const runs = (text: string): string[] => split(literal(text), limits.text)

const packed = (elements: readonly RichTextElement[]): RichTextElement[][] => {
  const blocks: RichTextElement[][] = []
  let used = 0
  for (const element of elements) {
    const length = 'text' in element ? (element.text?.length ?? 0) : 0
    const last = blocks.at(-1)
    if (last && used + length <= limits.text) last.push(element)
    else blocks.push([element])
    used = last && used + length <= limits.text ? used + length : length
  }
  return blocks
}

/** Small grey print. Bold and links cannot be said there without markup, so a text that has them is rich text. */
export const finePrint = (text: Text, drawing: SlackDrawing): (ContextBlock | RichTextBlock)[] => {
  if (isBlank(plain(text))) return []
  const parts = inlines(text)
  if (parts.some((part) => typeof part !== 'string' && part.kind !== 'mention')) return richText(text, drawing)
  const elements = contextElements(parts, drawing)
  return elements.length <= limits.contextElements
    ? [{ type: 'context', elements }]
    : split(literal(plain(text)), limits.text, escapedLength).map((piece) => ({
        type: 'context',
        elements: [plainText(piece, limits.text)],
      }))
}

const contextElements = (parts: readonly Inline[], drawing: SlackDrawing): ContextBlock['elements'] => {
  const elements: ContextBlock['elements'] = []
  let words = ''
  const flush = () => {
    const pieces = isBlank(words) ? [] : split(literal(words).trim(), limits.text, escapedLength)
    elements.push(...pieces.map((piece) => plainText(piece, limits.text)))
    words = ''
  }
  for (const part of parts) {
    const user = typeof part !== 'string' && part.kind === 'mention' ? drawing.mention(part.member) : null
    if (user === null) words += plain(part)
    else {
      flush()
      elements.push({ type: 'mrkdwn', text: `<@${user}>` })
    }
  }
  flush()
  return elements
}

/** Addresses in cards are ours; one that Slack refuses is a mistake of ours. @throws {Error} */
export const checkedUrl = (href: string): string => {
  if (/^https?:\/\//.test(href) && href.length <= limits.url) return href
  throw new Error(`A link has to be http(s) and at most ${limits.url} characters`)
}

/** JSON without `& < >` in it, so that it comes back as it went, escaped or not. @throws {Error} when over `limit` */
export const carriedJson = (data: unknown, limit: number, what: string): string => {
  const json = (JSON.stringify(data) ?? 'null').replace(/[&<>]/g, (found) => `\\u00${found.charCodeAt(0).toString(16)}`)
  if (json.length > limit) throw new Error(`${what} carries ${json.length} characters; Slack keeps ${limit}`)
  return json
}
