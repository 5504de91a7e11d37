/** What is done in a form: it is sent, or somebody types in one of its search fields. */
import { z } from 'zod'
import { type ModalState, readModalValues, unfoldPress } from '../../cards/block-kit-form.ts'
import type { OptionsAsked, Submitted } from '../chat/request.ts'
import { type Heard, interaction, noWay, readAsker, view } from './read-payload.ts'
import { parseJson } from './verify.ts'

const carried = z.object({
  state: z.unknown(),
  at: z.string(),
  hidden: z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])).optional(),
})

/**
 * What a view of ours carries in `private_metadata`.
 *
 * @property state the form's. @property at the channel in which it was asked for. @property hidden what folded fields hold
 */
export type Carried = z.input<typeof carried>

export const readCarried = (metadata: string | undefined): Carried => {
  const read = carried.safeParse(parseJson(metadata ?? ''))
  return read.success ? read.data : { state: undefined, at: '' }
}

const chosen = z.object({ value: z.string().nullish() })
const input = z.object({
  value: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
})

const filledInView = view.extend({
  state: z.object({ values: z.record(z.string(), z.record(z.string(), input)) }),
})

const submissionShape = interaction.extend({
  type: z.literal('view_submission'),
  view: filledInView,
})

/** @property inputs the form's inputs as Slack knows them: problems are said by their ids. */
export interface HeardForm extends Heard<Submitted> {
  readonly inputs: ModalState
}

/** A form that was sent. @throws {Error} when it is none */
export const readSubmission = (body: unknown): HeardForm => {
  const sent = submissionShape.parse(body)
  const inputs = sent.view.state.values as ModalState
  const asker = readAsker(sent, readCarried(sent.view.private_metadata).at)
  return {
    asked: { kind: 'submit', ...readFilledIn(sent.view), ...asker, deed: sent.view.id },
    way: { ...noWay, user: sent.user.id, at: asker.at, view: sent.view.id },
    inputs,
  }
}

const readFilledIn = ({ callback_id, private_metadata, state: { values } }: z.infer<typeof filledInView>) => {
  const { state, hidden } = readCarried(private_metadata)
  return { name: callback_id ?? '', state, values: { ...hidden, ...readModalValues(values as ModalState) } }
}

const unfoldingShape = interaction.extend({
  type: z.literal('block_actions'),
  view: filledInView.extend({ hash: z.string() }),
  trigger_id: z.string(),
  actions: z.array(z.object({ action_id: z.literal(unfoldPress) })).min(1),
})

/** @property hash of the modal as the person saw it: what has become another meanwhile is left as it is. */
export interface HeardUnfolding extends Heard<Submitted> {
  readonly hash: string
}

/** Somebody wants to see what is folded in a form; null for any other press. */
export const readUnfolding = (body: unknown): HeardUnfolding | null => {
  const read = unfoldingShape.safeParse(body)
  if (!read.success) return null
  const { view, trigger_id: trigger, user } = read.data
  const asker = readAsker(read.data, readCarried(view.private_metadata).at)
  return {
    asked: { kind: 'submit', isUnfolding: true, ...readFilledIn(view), ...asker },
    way: { ...noWay, user: user.id, at: asker.at, trigger, view: view.id },
    hash: view.hash,
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
