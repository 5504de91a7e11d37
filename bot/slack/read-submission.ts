import { z } from 'zod'
import { type ModalState, readModalValues } from '../../cards/block-kit-form.ts'
import { type HeardForm, isPrivate, language, noWay } from './heard.ts'
import { personOf, readCarried, team, user, view, viewAddress } from './read-common.ts'

const chosen = z.object({ value: z.string().nullish() })
const input = z.object({
  value: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
})

const shape = z.object({
  type: z.literal('view_submission'),
  team,
  user,
  enterprise: team,
  view: view.extend({ state: z.object({ values: z.record(z.string(), z.record(z.string(), input)) }) }),
})

/** A form that was sent. @throws {z.ZodError} when it is none */
export const readSubmission = (body: unknown): HeardForm => {
  const sent = shape.parse(body)
  const at = viewAddress(sent)
  const inputs = sent.view.state.values as ModalState
  return {
    asked: {
      kind: 'submit',
      name: sent.view.callback_id ?? '',
      state: readCarried(sent.view.private_metadata).state,
      values: readModalValues(inputs),
      from: personOf(sent),
      at,
      isPrivate: isPrivate(at.conversation),
      language,
    },
    way: { ...noWay, user: sent.user.id, at, view: sent.view.id },
    inputs,
  }
}
