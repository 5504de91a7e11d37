import type { Workspace } from './emulator.ts'
import { asText } from './json.ts'

/** The rights to open one form that come with what a person does. */
export interface Triggers {
  /** @param view the modal in which it is done, over which another may be pushed */
  readonly mint: (user: string, view?: string) => Promise<string>
  readonly userOf: (trigger: string) => string
}

export const createTriggers = (workspace: Workspace): Triggers => {
  const users = new Map<string, string>()
  return {
    mint: async (user, view) => {
      const where = view ? { view_id: view } : {}
      const minted = await workspace.call('views.generateTriggerId', { user_id: user, ...where })
      const trigger = asText(minted.trigger_id)
      users.set(trigger, user)
      return trigger
    },
    userOf: (trigger) => users.get(trigger) ?? '',
  }
}
