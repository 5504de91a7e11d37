import type { HolidayRegion } from './network.ts'
import type { NetworkStore } from './store.ts'

/** Whose school holidays a network keeps. */
export const findRegion = async (store: Pick<NetworkStore, 'network'>, network: string): Promise<HolidayRegion> =>
  (await store.network(network))?.holidayRegion ?? 'noord'
