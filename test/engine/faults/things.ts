/** Things that change, each shown in one conversation on Slack and in one on Teams. */
import type { Feature } from '../../../bot/chat/feature.ts'
import type { Owed } from '../../../bot/chat/outbox.ts'
import { card, paragraph } from '../../../cards/card.ts'
import { must } from '../../world.ts'

export interface Things {
  readonly feature: Feature
  readonly count: number
  /** What each one's message must say now. */
  readonly said: (thing: number) => string
  readonly change: (thing: number) => void
  readonly timesChanged: (thing: number) => number
  readonly timesChangedInAll: () => number
}

export const kind = 'thing'

export const createThings = (count: number): Things => {
  const states = new Array<number>(count).fill(1)
  const stateOf = (thing: number): number => must(states[thing], `thing ${thing}`)
  const said = (thing: number): string => `Bericht ${thing}, stand ${stateOf(thing)}`
  return {
    count,
    said,
    change: (thing) => {
      states[thing] = stateOf(thing) + 1
    },
    timesChanged: (thing) => stateOf(thing) - 1,
    timesChangedInAll: () => states.reduce((all, state) => all + state - 1, 0),
    feature: {
      name: 'things',
      views: { [`${kind}:card`]: async ({ id }) => card(said(Number(id)), paragraph(said(Number(id)))) },
    },
  }
}

export const thingIn = (said: string): number => Number(/^Bericht (\d+), /u.exec(said)?.[1] ?? Number.NaN)

/** Whoever is owed a message of a thing: the conversations take turns. */
export const owedOf = (network: string, thing: number, channels: readonly string[]): readonly Owed[] =>
  channels.map((channel) => ({
    key: `${kind}:${thing}:card:${channel}`,
    network,
    channel,
    ref: { kind, id: `${thing}` },
    view: 'card',
  }))
