import { z } from 'zod'
import type { Shortcut } from '../chat/request.ts'
import { addressOf, type Heard, isPrivate, language, noWay } from './heard.ts'
import { channel, personOf, spaceOf, team, user } from './read-common.ts'
import { readText } from './read-text.ts'

const shape = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  team,
  user,
  enterprise: team,
  channel,
  message: z.object({ text: z.string().nullish() }),
  trigger_id: z.string(),
  response_url: z.string(),
})

/** A shortcut on a message; its callback id is the shortcut's name. @throws {z.ZodError} when it is none */
export const readShortcut = (body: unknown): Heard<Shortcut> => {
  const used = shape.parse(body)
  const at = addressOf(spaceOf(used), used.channel?.id ?? '')
  return {
    asked: {
      kind: 'shortcut',
      name: used.callback_id,
      ...readText(used.message.text ?? '', at.space),
      from: personOf(used),
      at,
      isPrivate: isPrivate(at.conversation),
      language,
    },
    way: { ...noWay, user: used.user.id, at, trigger: used.trigger_id, responseUrl: used.response_url },
  }
}
