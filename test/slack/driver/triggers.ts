import type { Workspace } from './emulator.ts'
import { asText } from './json.ts'

/** The rights to open one form that come with what a person does. */
export interface Triggers {
  readonly mint: (user: string) => Promise<string>
  readonly userOf: (trigger: string) => string
}

export const createTriggers = (workspace: Workspace): Triggers => {
  const users = new Map<string, string>()
  return {
    mint: async (user) => {
      const trigger = asText((await workspace.call('views.generateTriggerId', { user_id: user })).trigger_id)
      users.set(trigger, user)
      return trigger
    },
    userOf: (trigger) => users.get(trigger) ?? '',
  }
}
