/** Commands: typed behind a slash, or said to the bot in a message. */
import { z } from 'zod'
import { readCommand } from '../chat/read-command.ts'
import type { Command } from '../chat/request.ts'
import { envelope, ourUserIn, spaceOfEvent } from './read-event.ts'
import { addressOf, type Heard, isPrivate, language, noWay, personOf, spaceOf } from './read-payload.ts'
import { readText } from './read-text.ts'

const slashShape = z.object({
  command: z.string().min(1),
  text: z.string().default(''),
  team_id: z.string().min(1),
  enterprise_id: z.string().optional(),
  is_enterprise_install: z.union([z.string(), z.boolean()]).optional(),
  channel_id: z.string().min(1),
  user_id: z.string().min(1),
  user_name: z.string().optional(),
  trigger_id: z.string(),
  response_url: z.string(),
})

/** @throws {Error} when it is no slash command */
export const readSlashCommand = (body: unknown): Heard<Command> => {
  const typed = slashShape.parse(body)
  const space = spaceOf({
    team: typed.team_id,
    organisation: typed.enterprise_id,
    isOrganisationWide: String(typed.is_enterprise_install) === 'true',
  })
  const at = addressOf(space, typed.channel_id)
  return {
    asked: {
      kind: 'command',
      name: typed.command.replace(/^\//, '').toLowerCase(),
      ...readText(typed.text, space),
      from: personOf(space, typed.user_id, typed.user_name),
      at,
      isPrivate: isPrivate(typed.channel_id),
      language,
      deed: typed.trigger_id,
    },
    way: {
      ...noWay,
      user: typed.user_id,
      at,
      trigger: typed.trigger_id,
      responseUrl: typed.response_url,
      takesMessage: true,
    },
  }
}

const eventShape = envelope.extend({
  event: z.object({
    type: z.string(),
    subtype: z.string().nullish(),
    bot_id: z.string().nullish(),
    edited: z.unknown().optional(),
    channel_type: z.string().nullish(),
    channel: z.string(),
    user: z.string(),
    text: z.string().nullish(),
    ts: z.string().optional(),
  }),
})

type Said = z.infer<typeof eventShape>

/** A command that was said in a message. @property event Slack's id of it: it may come again. */
export interface HeardWords extends Heard<Command> {
  readonly event: string
}

/** "afspraak …" said to the bot alone, or after its name in a channel; null for everything else. */
export const readSaid = (body: unknown): HeardWords | null => {
  const read = eventShape.safeParse(body)
  return read.success && isForUs(read.data.event) ? readWords(read.data) : null
}

/** What was answered is not answered again when somebody mends a typing error in it. */
const isForUs = ({ type, subtype, bot_id, edited, channel_type }: Said['event']): boolean =>
  !subtype && !bot_id && !edited && (type === 'app_mention' || (type === 'message' && channel_type === 'im'))

const readWords = ({ event, ...said }: Said): HeardWords => {
  const space = spaceOfEvent(said)
  const words = wordsForUs(event, ourUserIn(said))
  const at = addressOf(space, event.channel)
  return {
    asked: {
      kind: 'command',
      ...readCommand(readText(words, space)),
      from: personOf(space, event.user),
      at,
      isPrivate: isPrivate(event.channel),
      language,
      deed: event.ts,
    },
    way: { ...noWay, user: event.user, at, again: words },
    event: said.event_id,
  }
}

/** What stands after our name, or before it when nothing follows; alone with us nobody has to say it. */
const wordsForUs = ({ type, text }: Said['event'], us: string | null): string => {
  const name = `<@${us ?? '[^>|]+'}(?:\\|[^>]*)?>[,:]?`
  const isAnywhere = us && type === 'app_mention'
  const [before = '', ...after] = (text ?? '').split(new RegExp(isAnywhere ? name : `^\\s*${name}`))
  return after.join(' ').trim() || before.trim()
}
