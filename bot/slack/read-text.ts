/** Slack's escaped text (docs.slack.dev/messaging/formatting-message-text) back to what the person typed. */
import type { Mentioned } from '../chat/request.ts'

export interface ReadText {
  readonly text: string
  readonly mentions: readonly Mentioned[]
}

/**
 * `<@U1|anna>` becomes "@anna" and a mention; channels, groups and addresses become the words that stood there.
 *
 * @param space the team in which the text was typed: what Slack writes says nothing of people's own teams.
 */
export const readText = (raw: string, space: string): ReadText => {
  const mentions: Mentioned[] = []
  let text = ''
  for (const piece of raw.split(/(<[^<>]*>)/)) {
    const { words, user } = readPiece(piece)
    const start = text.length
    text += words
    if (user)
      mentions.push({
        span: [start, text.length],
        identity: { surface: 'slack', space, user, name: words.slice(1) },
      })
  }
  return { text, mentions }
}

const readPiece = (piece: string): { words: string; user?: string } => {
  const [, reference = '', , label = ''] = /^<([@#!][^|]+|[a-z][\w+.-]*:[^|]*)(\|(.*))?>$/is.exec(piece) ?? []
  if (reference === '') return { words: unescapeText(piece) }
  const user = /^@([UW]\w+)$/.exec(reference)?.[1]
  const words = unescapeText(wordsOf(reference, label))
  return user ? { words, user } : { words }
}

const wordsOf = (reference: string, label: string): string => {
  const sign = reference.charAt(0)
  if (sign === '@' || sign === '#') return sign + (label || reference.slice(1))
  if (sign === '!') return label || `@${reference.slice(1)}`
  return label === '' || reference.includes(label) ? label || reference : `${label} (${reference})`
}

const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
