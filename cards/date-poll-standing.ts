/** Who can on one date, in words: organisations of each sort, and sides where both are needed. */
import type { Words } from './words/words.ts'

export type SideName = keyof Words['datePolls']['sides']
export type SideStateName = 'can' | 'nobody' | keyof Words['datePolls']['sideStates']
export type PartyName = keyof Words['datePolls']['parties']

/** Organisations of one sort: of how many somebody can, of how many that are asked. */
export interface PresenceView {
  readonly party: PartyName
  readonly present: number
  readonly total: number
}

/** @property sides where both are needed: what is known of each; empty elsewhere. */
export interface StandingView {
  readonly presence: readonly PresenceView[]
  readonly ifNeeded: number
  readonly sides: readonly { readonly side: SideName; readonly state: SideStateName }[]
}

/** Nothing as long as nobody has answered; of a side that has no place in the body there is nothing to say. */
export const saySides = ({ sides }: StandingView, { datePolls: say }: Words): readonly string[] => {
  if (sides.length === 0 || sides.every(({ state }) => state === 'unknown' || state === 'nobody')) return []
  if (sides.every(({ state }) => state === 'can')) return [say.bothCan]
  return sides.flatMap(({ side, state }) =>
    state === 'cannot' || state === 'unknown' ? [say.sideStates[state](say.sides[side])] : [],
  )
}

/** "alle 6 gemeenten en beide SWV’en kunnen, 1 indien nodig" */
export const sayStanding = (view: StandingView, words: Words): string => {
  const say = words.datePolls
  const parts = view.presence.map(({ party, present, total }) => say.parties[party](present, total))
  const isWhole = view.sides.every(({ state }) => state === 'can')
  return [
    say.can(parts),
    ...(view.ifNeeded > 0 ? [say.ifNeeded(view.ifNeeded)] : []),
    ...(isWhole ? [] : saySides(view, words)),
  ].join(', ')
}
