/** One table of all that Teams invokes; each gives the body of the answer. */
import { z } from 'zod'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Answer } from '../app.ts'
import { answerCard } from './answer-card.ts'
import { errorBody, executeBody, lastWord, searchBody, type TaskBody, taskBody } from './draw-answer.ts'
import { type ReadText, readHtml } from './read-text.ts'
import { identify, type Turn, tooManyNamed } from './turn.ts'

type Invoke = (turn: Turn, value: unknown) => Promise<unknown>

const executed = z.object({ action: z.object({ data: z.unknown() }) })
const task = z.object({ data: z.unknown() })
const searched = z.object({ queryText: z.string().catch(''), dataset: z.string().catch('') })

/** A button on a card (Action.Execute): what it gives is seen by the presser only. */
const answerExecute: Invoke = async (turn, value) =>
  executeBody(turn, await answerCard(turn, executed.safeParse(value).data?.action.data))

const answerTask: Invoke = async (turn, value) =>
  taskBody(turn, await answerCard(turn, task.safeParse(value).data?.data))

const answerSearch: Invoke = async (turn, value) => {
  const { queryText: query, dataset: search } = searched.parse(value)
  return searchBody(await turn.app.options({ ...turn.asked, search, query }))
}

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

/** Message extensions: a command from the compose box, and "Maak er een afspraak van" on a message. */
const answerExtension = async (turn: Turn, value: unknown): Promise<TaskBody> => {
  const call = callShape.parse(value)
  return taskBody(turn, { answer: call.messagePayload ? await askShortcut(turn, call) : await askCommand(turn, call) })
}

const askShortcut = async (turn: Turn, call: Call): Promise<Answer> => {
  const { text, named } = textOf(call)
  const mentions = await identify(turn, named)
  if (!mentions) return tooManyNamed(turn)
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

const invokes: Readonly<Record<string, Invoke>> = {
  'adaptiveCard/action': answerExecute,
  'application/search': answerSearch,
  'task/fetch': answerTask,
  'task/submit': answerTask,
  'composeExtension/fetchTask': answerExtension,
  'composeExtension/submitAction': answerTask,
}

export const answerInvoke = async (turn: Turn): Promise<unknown> => {
  const invoke = invokes[turn.activity.name ?? '']
  if (invoke) return invoke(turn, turn.activity.value)
  turn.log.info('teams.unknown-invoke', { name: turn.activity.name })
  return errorBody(501, 'Not supported')
}

/** What is said when something of ours broke, in the form that the asking client reads. */
export const faultBody = (turn: Turn, reference: string): unknown => {
  const said = wordsIn(turn.asked.language).refusals.fault({ reference })
  return isDialog(turn.activity.name ?? '') ? lastWord(said) : errorBody(500, said)
}

const isDialog = (name: string): boolean => name.startsWith('task/') || name.startsWith('composeExtension/')
