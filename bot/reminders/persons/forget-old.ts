/** What somebody was told a year ago is of no use to anybody. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { SettingStore } from '../../setting-store.ts'
import type { NudgeStore } from '../store.ts'

export interface ForgettingStores {
  readonly network: Pick<NetworkStore, 'networks'>
  readonly nudges: Pick<NudgeStore, 'forgetBefore'>
  readonly settings: SettingStore
}

const keptDays = 365

/** Once a day in each network; once more is harmless. */
export const forgetOld = async ({ network: store, nudges, settings }: ForgettingStores, now: number): Promise<void> => {
  const today = dayAt(now)
  for (const { id } of await store.networks()) {
    const key = `nudges-forgotten ${id}`
    if ((await settings.get(key)) === today) continue
    await nudges.forgetBefore(id, instantOn(daysAfter(today, -keptDays), 0))
    await settings.set(key, today)
  }
}
