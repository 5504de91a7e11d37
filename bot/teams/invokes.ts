/** One table of all that Teams invokes; each gives the body of the answer. */
import { z } from 'zod'
import { wordsIn } from '../../cards/words/speak.ts'
import { lastWord, taskBody } from './dialogs.ts'
import { errorBody, executeBody } from './execute.ts'
import { answerExtension } from './extension.ts'
import { hear } from './hear.ts'
import type { Turn } from './turn.ts'
import { foundChoices } from './typeahead.ts'

type Invoke = (turn: Turn, value: unknown) => Promise<unknown>

const executed = z.object({ action: z.object({ data: z.unknown() }) })
const task = z.object({ data: z.unknown() })
const searched = z.object({ queryText: z.string().catch(''), dataset: z.string().catch('') })

/** What an answer may hold (learn.microsoft.com, "Typeahead search in Adaptive Cards": 15 by default). */
const mostFound = 15

const answerSearch: Invoke = async (turn, value) => {
  const { queryText: query, dataset: search } = searched.parse(value)
  const options = await turn.app.options({ ...turn.asked, search, query })
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results: foundChoices(options.slice(0, mostFound)) },
  }
}

const answerTask: Invoke = async (turn, value) => taskBody(await hear(turn, task.safeParse(value).data?.data))

const invokes: Readonly<Record<string, Invoke>> = {
  'adaptiveCard/action': async (turn, value) =>
    executeBody(await hear(turn, executed.safeParse(value).data?.action.data)),
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
