/**
 * An option that waits carries its moment in its id, sealed with the rest: what was offered after a moment does not
 * appear at the start of a server that stood still. Pure.
 */
import type { PollOption } from '../poll.ts'

export const waitingId = (showAt: number, id: string): string => `${showAt}:${id}`

export const showAtOf = ({ id }: Pick<PollOption, 'id'>): number => Number(id.split(':')[0])

/** Among the options it has an id that says nothing of it. */
export const withFreshId = (option: PollOption, newId: () => string): PollOption => ({ ...option, id: newId() })
