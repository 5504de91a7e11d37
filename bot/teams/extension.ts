/** Message extensions: a command from the compose box, and "Maak er een afspraak van" on a message. */
import { z } from 'zod'
import type { Answer } from '../app.ts'
import { type TaskBody, taskBody } from './dialogs.ts'
import { identify } from './identify.ts'
import { type ReadText, readHtml } from './read-text.ts'
import type { Turn } from './turn.ts'

const callShape = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ value: z.unknown() })).optional(),
  messagePayload: z
    .object({
      body: z.object({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
      mentions: z.array(z.unknown()).nullish(),
    })
    .nullish(),
})

type Call = z.infer<typeof callShape>

export const answerExtension = async (turn: Turn, value: unknown): Promise<TaskBody> => {
  const call = callShape.parse(value)
  const answer = call.messagePayload ? await askShortcut(turn, call) : await askCommand(turn, call)
  return taskBody({ answer, place: {} })
}

const askShortcut = async (turn: Turn, call: Call): Promise<Answer> => {
  const { text, named } = textOf(call)
  const mentions = await identify(turn, named)
  return turn.app.answer({ ...turn.asked, kind: 'shortcut', name: call.commandId, text, mentions })
}

const askCommand = (turn: Turn, { commandId, parameters = [] }: Call): Promise<Answer> => {
  const text = parameters
    .map(({ value }) => (typeof value === 'string' ? value : ''))
    .join(' ')
    .trim()
  return turn.app.answer({ ...turn.asked, kind: 'command', name: commandId, text, mentions: [] })
}

const textOf = ({ messagePayload }: Call): ReadText => {
  const content = messagePayload?.body?.content ?? ''
  if (messagePayload?.body?.contentType === 'text') return { text: content.trim(), named: [] }
  return readHtml(content, messagePayload?.mentions ?? [])
}
