/**
 * One key for each day on which something secret was done. Under it a deed is known when it is brought again, and by
 * nobody who lacks the key; two days later the key is destroyed.
 */
import { KeyExists, type Keys } from '../bot/keys.ts'
import type { SettingStore } from '../bot/setting-store.ts'

export interface DayKeys {
  /** The deed under the key of the day before (where there is one), and last under that of this day, made if needed. */
  readonly tags: (deed: string, at: number) => Promise<readonly string[]>
  /** Destroys the keys of the days before yesterday. @returns false when that was done already */
  readonly forget: (at: number) => Promise<boolean>
}

const dayLength = 24 * 60 * 60_000
/** Days. An older backup of the database may have been put back, which does not know of the keys made since. */
const mostLookedBack = 40
/** The number of the day from which on keys may still be there. */
const setting = 'day-keys.from'

/** The first instant (UTC) so many days after the day of another. */
export const firstInstantOf = (at: number, later: number): number => (dayOf(at) + later) * dayLength

const dayOf = (at: number): number => Math.floor(at / dayLength)
const keyOf = (day: number): string => `deeds ${new Date(day * dayLength).toISOString().slice(0, 10)}`

export const createDayKeys = (keys: Keys, settings: Pick<SettingStore, 'get' | 'set'>): DayKeys => {
  let forgotten: number | null = null
  return {
    tags: async (deed, at) => {
      const [before, today] = [keyOf(dayOf(at) - 1), keyOf(dayOf(at))]
      const known = (await keys.has(before)) ? [await keys.tag(before, deed)] : []
      if (!(await keys.has(today))) await keys.create(today).catch(ignoreMade)
      return [...known, await keys.tag(today, deed)]
    },
    forget: async (at) => {
      const yesterday = dayOf(at) - 1
      if (forgotten === yesterday) return false
      const kept = Number((await settings.get(setting)) ?? yesterday)
      for (let day = Math.min(kept, yesterday - mostLookedBack); day < yesterday; day += 1)
        await keys.destroy(keyOf(day))
      await settings.set(setting, String(yesterday))
      forgotten = yesterday
      return true
    },
  }
}

/** Somebody else made it at the same moment. */
const ignoreMade = (error: unknown): void => {
  if (!(error instanceof KeyExists)) throw error
}
