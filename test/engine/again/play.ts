/** One sequence of deeds, in a world where all is brought once, or in one where it comes again. */

import { chanceOf } from '../random.ts'
import { deedsWith } from './deeds.ts'
import { digestOf } from './digest.ts'
import type { Deed } from './occasion.ts'
import { openWorld, type Platforms, type World } from './world.ts'

export interface Played {
  readonly digest: readonly string[]
  /** What was done, in order, and how it went. */
  readonly told: readonly string[]
  readonly faults: readonly string[]
  readonly counts: { readonly deeds: number; readonly deliveries: number }
}

interface Asked {
  readonly url: string
  readonly replicas: number
  readonly seed: number
  readonly deeds: number
  readonly comesAgain: boolean
}

const minute = 60_000

export const play = async (platforms: Platforms, { seed, deeds, comesAgain, ...place }: Asked): Promise<Played> => {
  const random = chanceOf(seed)
  const world = await openWorld(platforms, place, comesAgain ? chanceOf(seed + 1) : null)
  const kinds = deedsWith(platforms.slack.hand)
  const told: string[] = []
  let count = 0

  /** @param not who is busy */
  const begin = async (not?: string): Promise<Deed> => {
    for (;;) {
      count += 1
      world.now += minute
      const deed = await random.pick(kinds)({ world, random, count })
      if (!deed || deed.by === not) continue
      const isReady = await attempt(told, `${deed.kind} by ${deed.by}, made ready`, deed.prepare)
      if (isReady) return deed
    }
  }
  const end = (deed: Deed) => attempt(told, `${deed.kind} by ${deed.by}`, deed.deliver)

  for (let done = 0; done < deeds; done += 1) {
    const restarts = random.below(25) === 0
    if (restarts && comesAgain) await world.restart()
    const deed = await begin()
    if (random.below(5) > 0) await end(deed)
    else {
      // What others do meanwhile comes before it.
      const { arrived, letGo } = world.courier.hold()
      const ended = end(deed)
      const isOnItsWay = await Promise.race([arrived.then(() => true), ended.then(() => false)])
      if (!isOnItsWay) letGo()
      const other = await begin(deed.by)
      await end(other)
      letGo()
      await ended
      done += 1
    }
    await world.courier.bringAgain()
  }
  await world.courier.bringAgain(true)
  return close(world, place.url, told)
}

const close = async (world: World, url: string, told: readonly string[]): Promise<Played> => {
  await world.close()
  return { digest: await digestOf(url), told, faults: world.faults, counts: world.courier.counts }
}

/** What is refused is a thing that happens too, and the same in both worlds. */
const attempt = async (told: string[], what: string, act: () => Promise<void>): Promise<boolean> => {
  try {
    await act()
    told.push(what)
    return true
  } catch (error) {
    told.push(`${what}: ${error instanceof Error ? error.message.slice(0, 300) : error}`)
    return false
  }
}
