import { z } from 'zod'
import type { Command } from '../chat/request.ts'
import { addressOf, type Heard, identityOf, isPrivate, language, noWay } from './heard.ts'
import { readText } from './read-text.ts'

const shape = z.object({
  command: z.string().min(1),
  text: z.string().default(''),
  team_id: z.string().min(1),
  channel_id: z.string().min(1),
  user_id: z.string().min(1),
  user_name: z.string().optional(),
  trigger_id: z.string(),
  response_url: z.string(),
})

/** A slash command. @throws {z.ZodError} when it is none */
export const readCommand = (body: unknown): Heard<Command> => {
  const said = shape.parse(body)
  const at = addressOf(said.team_id, said.channel_id)
  return {
    asked: {
      kind: 'command',
      name: said.command.replace(/^\//, '').toLowerCase(),
      ...readText(said.text, said.team_id),
      from: identityOf(said.team_id, said.user_id, said.user_name),
      at,
      isPrivate: isPrivate(said.channel_id),
      language,
    },
    way: {
      ...noWay,
      user: said.user_id,
      at,
      trigger: said.trigger_id,
      responseUrl: said.response_url,
      takesMessage: true,
    },
  }
}
