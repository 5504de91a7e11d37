/** What is left of a reminder of which nobody may find out any more of what it was. */
import type { Remindable } from '../remindable.ts'

export const remindableForgotten: Remindable = {
  isOwed: async () => false,
  say: async (_, { words }) => ({ text: words.nudges.forgotten, isOver: true, buttons: [] }),
}
