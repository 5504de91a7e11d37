/** What is done in a form: it is sent, or somebody types in one of its search fields. */
import { z } from 'zod'
import { type ModalState, readModalValues } from '../../cards/block-kit-form.ts'
import type { OptionsAsked, Submitted } from '../chat/request.ts'
import { type Heard, interaction, noWay, readAsker, view } from './read-payload.ts'
import { parseJson } from './verify.ts'

const carried = z.object({ state: z.unknown(), at: z.string() })

/** What a view of ours carries in `private_metadata`: the form's state and the channel in which it was asked for. */
export const readCarried = (metadata: string | undefined): { state: unknown; at: string } => {
  const read = carried.safeParse(parseJson(metadata ?? ''))
  return read.success ? read.data : { state: undefined, at: '' }
}

const chosen = z.object({ value: z.string().nullish() })
const input = z.object({
  value: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
})

const submissionShape = interaction.extend({
  type: z.literal('view_submission'),
  view: view.extend({ state: z.object({ values: z.record(z.string(), z.record(z.string(), input)) }) }),
})

/** @property inputs the form's inputs as Slack knows them: problems are said by their ids. */
export interface HeardForm extends Heard<Submitted> {
  readonly inputs: ModalState
}

/** A form that was sent. @throws {Error} when it is none */
export const readSubmission = (body: unknown): HeardForm => {
  const sent = submissionShape.parse(body)
  const { state, at } = readCarried(sent.view.private_metadata)
  const inputs = sent.view.state.values as ModalState
  const asker = readAsker(sent, at)
  return {
    asked: { kind: 'submit', name: sent.view.callback_id ?? '', state, values: readModalValues(inputs), ...asker },
    way: { ...noWay, user: sent.user.id, at: asker.at, view: sent.view.id },
    inputs,
  }
}

const searchShape = interaction.extend({
  type: z.literal('block_suggestion'),
  action_id: z.string(),
  value: z.string().default(''),
  view,
})

/** What is typed in a search field, whose `action_id` is the search's name. @throws {Error} when it is none */
export const readSearch = (body: unknown): OptionsAsked => {
  const typed = searchShape.parse(body)
  return {
    search: typed.action_id,
    query: typed.value,
    ...readAsker(typed, readCarried(typed.view.private_metadata).at),
  }
}
