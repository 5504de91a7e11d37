/** Somebody at one of their clients, with something to do. */
import type { Card } from '../../../cards/card.ts'
import { must } from '../../world.ts'
import type { Chance } from '../random.ts'
import type { World } from './world.ts'

export interface Deed {
  readonly by: string
  readonly kind: string
  /** What leads to it. */
  readonly prepare: () => Promise<void>
  /** The delivery that does it, or opens the form that asks once more. */
  readonly deliver: () => Promise<void>
}

export interface Occasion {
  readonly world: World
  readonly random: Chance
  /** Grows with every deed: nothing is called alike. */
  readonly count: number
}

const surfaces = ['slack', 'teams', 'web'] as const

export const handOf = ({ world, random }: Occasion, people: readonly string[]) => {
  const by = random.pick(people)
  const name = `${by} ${random.pick(surfaces)}`
  return { by, hand: must(world.hands.get(name), name) }
}

export const cardOf = async ({ app, region }: World, kind: string, id: string): Promise<Card> =>
  must(await app.present(region.network, { kind, id }, 'card', 'nl'), `card of ${kind}`)
