import { type Clock, type MovableClock, systemClock } from '../bot/clock.ts'
import { rememberLeap } from '../bot/reminders/passed-over.ts'
import type { SettingStore } from '../bot/setting-store.ts'

const offsetKey = 'try-out.clock-offset'

/** The try-out's clock: its offset from real time is kept over restarts. `onMove` hears of every move. */
export const openMovableClock = async (settings: SettingStore, onMove: () => Promise<void>): Promise<MovableClock> => {
  let offset = Number((await settings.get(offsetKey)) ?? 0)
  return {
    now: () => systemClock.now() + offset,
    moveTo: async (instant) => {
      const [from, to] = [systemClock.now() + offset, instant ?? systemClock.now()]
      if (from < to) await rememberLeap(settings, { from, to })
      offset = instant === null ? 0 : instant - systemClock.now()
      await settings.set(offsetKey, String(offset))
      await onMove()
    },
  }
}

export const fixedClock = (instant: number): Clock => ({ now: () => instant })
