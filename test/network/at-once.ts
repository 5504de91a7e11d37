/** Two units of work on two connections of one PostgreSQL. */
import type { Reply } from '../../bot/chat/reply.ts'
import type { Place } from '../storage/databases.ts'
import { someoneWaits } from '../storage/postgres.ts'
import type { World } from '../world.ts'

/** The second begins while the first has said all it wants and is not kept yet. */
export const atOnce = async <Other = Reply>(
  world: World,
  place: Place,
  first: () => Promise<Reply>,
  second: () => Promise<Other>,
) => {
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
