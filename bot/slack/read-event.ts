import { z } from 'zod'
import type { Command } from '../chat/request.ts'
import { addressOf, type Heard, identityOf, isPrivate, language, noWay } from './heard.ts'
import { readText } from './read-text.ts'

const shape = z.object({
  event_id: z.string(),
  team_id: z.string().nullish(),
  authorizations: z
    .array(z.object({ team_id: z.string().nullish(), user_id: z.string().regex(/^\w+$/).nullish() }))
    .nullish(),
  event: z.object({
    type: z.string(),
    subtype: z.string().nullish(),
    bot_id: z.string().nullish(),
    channel_type: z.string().nullish(),
    channel: z.string().optional(),
    user: z.string().optional(),
    user_team: z.string().nullish(),
    text: z.string().nullish(),
  }),
})

type Said = z.infer<typeof shape>

/** A command that was said in a message. @property event Slack's id of it: it may come again. */
export interface HeardWords extends Heard<Command> {
  readonly event: string
}

/** "afspraak …" said to the bot alone, or after its name in a channel; null for everything else. */
export const readEvent = (body: unknown): HeardWords | null => {
  const read = shape.safeParse(body)
  return read.success && isForUs(read.data.event) ? readWords(read.data) : null
}

const isForUs = ({ type, subtype, bot_id, channel_type }: Said['event']): boolean =>
  !subtype && !bot_id && (type === 'app_mention' || (type === 'message' && channel_type === 'im'))

const readWords = ({ event_id, team_id, authorizations, event }: Said): HeardWords | null => {
  const installation = authorizations?.[0]
  const space = installation?.team_id ?? team_id ?? ''
  if (!event.user || !event.channel) return null
  const [, name = '', raw = ''] = /^\/?(\S*)\s*(.*)$/s.exec(withoutUs(event.text ?? '', installation?.user_id)) ?? []
  const at = addressOf(space, event.channel)
  const from = identityOf(event.user_team ?? space, event.user, undefined)
  return {
    asked: {
      kind: 'command',
      name: name.toLowerCase(),
      ...readText(raw, space),
      from,
      at,
      isPrivate: isPrivate(event.channel),
      language,
    },
    way: { ...noWay, user: event.user, at, again: { name: name.toLowerCase(), text: raw } },
    event: event_id,
  }
}

const withoutUs = (text: string, us: string | null | undefined): string =>
  text.replace(us ? new RegExp(`<@${us}(\\|[^>]*)?>[,:]?`) : /^\s*<@[^>]*>[,:]?/, ' ').trim()
