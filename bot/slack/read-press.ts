import { z } from 'zod'
import { linkPress, pressNameOf } from '../../cards/block-kit.ts'
import type { Command, Pressed } from '../chat/request.ts'
import { addressOf, type Heard, isPrivate, language, noWay } from './heard.ts'
import { channel, parseJson, personOf, spaceOf, team, user, view, viewAddress } from './read-common.ts'
import { readText } from './read-text.ts'

const shape = z.object({
  type: z.literal('block_actions'),
  team,
  user,
  enterprise: team,
  channel,
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  view: view.optional(),
  trigger_id: z.string().nullish(),
  response_url: z.string().nullish(),
  actions: z
    .array(
      z.object({ type: z.string(), action_id: z.string(), value: z.string().nullish(), url: z.string().nullish() }),
    )
    .min(1),
})

type Press = z.infer<typeof shape>

/** The press with which the bot offers a command anew: what was only said gives no right to open a form. */
export const againPress = 'slack.again'
const again = z.object({ name: z.string(), text: z.string() })

/** A pressed button; null for what asks nothing of us (link buttons, choices in an open form). */
export const readPress = (body: unknown): Heard<Pressed | Command> | null => {
  const press = shape.parse(body)
  const [pressed] = press.actions
  const name = pressNameOf(pressed?.action_id ?? '')
  if (pressed?.type !== 'button' || pressed.url || name === linkPress) return null
  const data = parseJson(pressed.value ?? '')
  return { asked: { ...readAsked(name, data, spaceOf(press)), ...readAsker(press) }, way: readWay(press) }
}

const readAsked = (name: string, data: unknown, space: string) => {
  const command = name === againPress ? again.safeParse(data) : null
  return command?.success
    ? ({ kind: 'command', name: command.data.name, ...readText(command.data.text, space) } as const)
    : ({ kind: 'press', name, data } as const)
}

const readAsker = (press: Press) => {
  const at = addressOfPress(press)
  return { from: personOf(press), at, isPrivate: isPrivate(at.conversation), language }
}

const readWay = (press: Press) => ({
  ...noWay,
  user: press.user.id,
  at: addressOfPress(press),
  trigger: press.trigger_id ?? null,
  responseUrl: press.response_url ?? null,
  view: press.view?.id ?? null,
  isEphemeral: press.container?.is_ephemeral ?? false,
})

const addressOfPress = (press: Press) =>
  press.view ? viewAddress({ ...press, view: press.view }) : addressOf(spaceOf(press), press.channel?.id ?? '')
