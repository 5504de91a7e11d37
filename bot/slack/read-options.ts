import { z } from 'zod'
import type { OptionsAsked } from '../chat/request.ts'
import { isPrivate, language } from './heard.ts'
import { personOf, team, user, view, viewAddress } from './read-common.ts'

const shape = z.object({
  type: z.literal('block_suggestion'),
  action_id: z.string(),
  value: z.string().default(''),
  team,
  user,
  enterprise: team,
  view,
})

/** What is typed in a search field of a form, whose `action_id` is the search's name. @throws {z.ZodError} */
export const readOptions = (body: unknown): OptionsAsked => {
  const typed = shape.parse(body)
  const at = viewAddress(typed)
  return {
    search: typed.action_id,
    query: typed.value,
    from: personOf(typed),
    at,
    isPrivate: isPrivate(at.conversation),
    language,
  }
}
