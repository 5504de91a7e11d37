import type { Ref } from '../ref.ts'

/**
 * How many have voted: what changes with each vote, on the cards in channels alone. The messages in which people were
 * reminded stay as they are until the poll itself changes: of two hundred votes none has to be made anew.
 */
export const turnoutRef = (poll: string): Ref => ({ kind: 'poll-turnout', id: poll })
