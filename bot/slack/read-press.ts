/** What was done with a message: a button on a card, or a shortcut on anybody's words. */
import { z } from 'zod'
import { linkPress, pressNameOf } from '../../cards/block-kit.ts'
import { readCommand } from '../chat/read-command.ts'
import type { Command, Pressed, Shortcut } from '../chat/request.ts'
import { readCarried } from './read-form.ts'
import { channel, type Heard, interaction, noWay, readAsker, view } from './read-payload.ts'
import { readText } from './read-text.ts'
import { parseJson } from './verify.ts'

const pressShape = interaction.extend({
  type: z.literal('block_actions'),
  channel,
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  view: view.optional(),
  trigger_id: z.string().nullish(),
  response_url: z.string().nullish(),
  actions: z
    .array(
      z.object({
        type: z.string(),
        action_id: z.string(),
        value: z.string().nullish(),
        url: z.string().nullish(),
        action_ts: z.string().optional(),
      }),
    )
    .min(1),
})

/** The press with which the bot offers a command anew: what was only said gives no right to open a form. */
export const againPress = 'slack.again'
const again = z.object({ said: z.string() })

/** A pressed button; null for what asks nothing of us (link buttons, choices in an open form). @throws {Error} */
export const readPress = (body: unknown): Heard<Pressed | Command> | null => {
  const press = pressShape.parse(body)
  const [pressed] = press.actions
  const name = pressNameOf(pressed?.action_id ?? '')
  if (pressed?.type !== 'button' || pressed.url || name === linkPress) return null
  const conversation = press.view ? readCarried(press.view.private_metadata).at : (press.channel?.id ?? '')
  const asker = readAsker(press, conversation)
  return {
    asked: { ...readAsked(name, parseJson(pressed.value ?? ''), asker.at.space), ...asker, deed: pressed.action_ts },
    way: {
      ...noWay,
      user: press.user.id,
      at: asker.at,
      trigger: press.trigger_id ?? null,
      responseUrl: press.response_url ?? null,
      // The Home tab is no modal that could become the answer: that is opened over it.
      view: press.view?.type === 'home' ? null : (press.view?.id ?? null),
      isEphemeral: press.container?.is_ephemeral ?? false,
    },
  }
}

const readAsked = (name: string, data: unknown, space: string) => {
  const command = name === againPress ? again.safeParse(data) : null
  return command?.success
    ? ({ kind: 'command', ...readCommand(readText(command.data.said, space)) } as const)
    : ({ kind: 'press', name, data } as const)
}

const shortcutShape = interaction.extend({
  type: z.literal('message_action'),
  callback_id: z.string(),
  channel,
  message: z.object({ text: z.string().nullish() }),
  trigger_id: z.string(),
  response_url: z.string(),
})

/** A shortcut on a message; its callback id is the shortcut's name. @throws {Error} when it is none */
export const readShortcut = (body: unknown): Heard<Shortcut> => {
  const used = shortcutShape.parse(body)
  const asker = readAsker(used, used.channel?.id ?? '')
  return {
    asked: {
      kind: 'shortcut',
      name: used.callback_id,
      ...readText(used.message.text ?? '', asker.at.space),
      ...asker,
    },
    way: {
      ...noWay,
      user: used.user.id,
      at: asker.at,
      trigger: used.trigger_id,
      responseUrl: used.response_url,
    },
  }
}
