/** Two units of work on two connections of one PostgreSQL. */
import { afterEach, beforeEach, expect } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import { onPostgres, type Place } from '../storage/databases.ts'
import { someoneWaits } from '../storage/postgres.ts'
import { openWorld, type World } from '../world.ts'

export let place: Place
export let world: World

/** A network of its own for each test, where two can be busy at once; nothing of ours may break in it. */
export const useSharedWorld = (): void => {
  beforeEach(async () => {
    place = await onPostgres()
    world = await openWorld(place.url)
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
    await place.clear()
  })
}

/** The second begins while the first has said all it wants and is not kept yet. */
export const atOnce = async <Other = Reply>(first: () => Promise<Reply>, second: () => Promise<Other>) => {
  const [isSaid, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const one = world.storage.unitOfWork.run(async () => {
    const reply = await first()
    isSaid.resolve()
    await mayEnd.promise
    return reply
  })
  await isSaid.promise
  const other = second()
  await Promise.race([someoneWaits(place.url), other])
  mayEnd.resolve()
  return Promise.all([one, other] as const)
}
