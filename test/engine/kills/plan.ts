/** Which lives end where: every point in turn, each after what it takes to come there, and between them at random. */

import type { Chance } from '../random.ts'
import { before, points } from './points.ts'

/** `random` is a moment that nobody chose. */
export type Ending = string

/** Every so many endings one is at random; by count, so that the short size comes to every point. */
const randomEvery = 5
/** Deaths in one world, about. */
const perWorld = 16

/** @returns the endings of the lives of each world; together `kills` */
export const planWorlds = (kills: number, random: Chance): readonly (readonly Ending[])[] => {
  const worlds: Ending[][] = [[]]
  let [left, rest]: [number, string[]] = [kills, []]
  for (let turn = 1; left > 0; turn += 1) {
    if (rest.length === 0) rest = random.shuffle(points)
    const chain = chainTo(turn % randomEvery === 0 ? 'random' : (rest.pop() ?? 'random'), random)
    const world = worlds.at(-1)
    if (!world || world.length >= perWorld) worlds.push([...chain])
    else world.push(...chain)
    left -= chain.length
    // What one had to die of to come there it need not die of once more.
    rest = rest.filter((point) => !chain.includes(point))
  }
  return worlds
}

/** The ending, and before it what it takes to come there. */
export const chainTo = (ending: Ending, random: Chance): readonly Ending[] => {
  const needed = before(ending)
  return needed.length === 0 ? [ending] : [random.pick(needed), ending]
}
