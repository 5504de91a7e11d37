import { counters } from './tables/history.ts'
import type { Unit } from './unit.ts'

/** For what is counted over all networks together. */
export const everyNetwork = ''

/**
 * The last number given out, locked until the unit ends: whoever wants the next one waits, so that numbers leave no
 * gap and come in the order of the commits.
 */
export const lockCounter = async ({ manager, lock }: Unit, network: string, name: string): Promise<number> => {
  const found = await manager.findOne(counters, { where: { network, name }, ...lock })
  if (found) return found.value
  await manager.createQueryBuilder().insert().into(counters).values({ network, name, value: 0 }).orIgnore().execute()
  return (await manager.findOneOrFail(counters, { where: { network, name }, ...lock })).value
}

export const setCounter = async ({ manager }: Unit, network: string, name: string, value: number): Promise<void> => {
  await manager.update(counters, { network, name }, { value })
}
