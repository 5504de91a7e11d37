/** What was typed, without Teams' markup: mentions as `@Name` with their place, everything else literal. */
import { z } from 'zod'

/** Somebody named in a text. `aadObjectId` is missing where Teams tells only its own id (`29:…`). */
export interface Account {
  readonly id: string
  readonly name: string
  readonly aadObjectId?: string | undefined
}

export interface Named {
  readonly span: readonly [number, number]
  readonly account: Account
}

export interface ReadText {
  readonly text: string
  readonly named: readonly Named[]
}

const mentionShape = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({
    id: z.string(),
    name: z.string().nullish(),
    aadObjectId: z.string().optional().catch(undefined),
  }),
})

/** The text of a message; mentions of the bot itself are left out. */
export const readMessageText = (text: string, entities: readonly unknown[], bot: string): ReadText => {
  const pieces: Piece[] = []
  let read = 0
  for (const { at, end, account } of placed(text, entities)) {
    if (at < read) continue
    pieces.push(decode(text.slice(read, at)), account.id === bot ? '' : account)
    read = end
  }
  return join([...pieces, decode(text.slice(read))])
}

export interface ReadCommand extends ReadText {
  readonly name: string
}

/** What is meant by saying nothing but the bot's name. */
const menu = 'netwerk'

/**
 * The first word is the command, in any case and with or without the slash of Slack; the rest is its text.
 *
 * @example readCommand({ text: '/Afspraak Plan maken', named: [] }) // { name: 'afspraak', text: 'Plan maken', named: [] }
 */
export const readCommand = ({ text, named }: ReadText): ReadCommand => {
  const [before = '', word = ''] = /^\s*\/?(\S*)\s*/u.exec(text) ?? []
  return {
    name: word.toLowerCase() || menu,
    text: text.slice(before.length),
    named: named
      .filter(({ span }) => span[0] >= before.length)
      .map(({ span: [start, end], account }) => ({ account, span: [start - before.length, end - before.length] })),
  }
}

const payloadMentionShape = z.object({
  id: z.union([z.string(), z.number()]),
  mentioned: z.object({ user: z.object({ id: z.string(), displayName: z.string().nullish() }) }),
})

/** The HTML of a message on which a message extension was called. */
export const readHtml = (html: string, mentions: readonly unknown[]): ReadText => {
  const accounts = new Map(mentions.flatMap((raw) => accountOf(raw)))
  const pieces = html.split(/(<at\b[^<>]*>[^<]*<\/at>)/iu).map((part): Piece => {
    const id = /^<at\b[^<>]*\bid="([^"]*)"/iu.exec(part)?.[1]
    return accounts.get(id ?? '') ?? textOf(part)
  })
  return join(pieces)
}

type Piece = string | Account

const placed = (text: string, entities: readonly unknown[]) => {
  const searched = new Map<string, number>()
  const found = entities.flatMap((raw) => {
    const entity = mentionShape.safeParse(raw).data
    if (!entity) return []
    const at = text.indexOf(entity.text, searched.get(entity.text) ?? 0)
    if (at < 0) return []
    const end = at + entity.text.length
    searched.set(entity.text, end)
    const name = entity.mentioned.name || textOf(entity.text)
    return [{ at, end, account: { id: entity.mentioned.id, name, aadObjectId: entity.mentioned.aadObjectId } }]
  })
  return found.sort((a, b) => a.at - b.at)
}

const accountOf = (raw: unknown): readonly (readonly [string, Account])[] => {
  const { data } = payloadMentionShape.safeParse(raw)
  if (!data) return []
  const { id, displayName } = data.mentioned.user
  return [[`${data.id}`, { id, name: displayName ?? '', aadObjectId: id }]]
}

/** Joins the pieces, tidies the white space around them, and says where each mention stands in the result. */
const join = (pieces: readonly Piece[]): ReadText => {
  const named: Named[] = []
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += text === '' ? piece.trimStart() : piece
    else {
      const start = text.length
      text += `@${piece.name}`
      named.push({ span: [start, text.length], account: piece })
    }
  }
  return { text: text.trimEnd(), named }
}

/** Only for plain text: what is left of a tag is shown literally, so nothing can be smuggled in. */
const textOf = (html: string): string =>
  decode(
    html
      .replace(/\s+/gu, ' ')
      .replace(/<(?:img|emoji)\b[^<>]*\balt="([^"]*)"[^<>]*>/giu, '$1')
      .replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h\d|blockquote)>/giu, '\n')
      .replace(/<[a-z/!][^<>]*>/giu, ''),
  )

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' }

/** Each entity once: `&amp;lt;` is the text `&lt;`. */
const decode = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hexadecimal, name) => {
      if (name) return characters[name.toLowerCase()] ?? whole
      const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
    .replace(/\u00a0/gu, ' ')
    .replace(/\r\n?/gu, '\n')
