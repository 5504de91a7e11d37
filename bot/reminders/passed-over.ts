/** In the try-out the clock is moved ahead: what it passes over comes after that, but not because we were down. */
import { z } from 'zod'
import type { SettingStore } from '../setting-store.ts'

/** From one moment to a later one, in epoch milliseconds of the domain's time. */
export interface Leap {
  readonly from: number
  readonly to: number
}

const key = 'try-out.clock-leaps'
const leapsShape = z.array(z.object({ from: z.number(), to: z.number() }))

/** What a silence made wait comes a few leaps later. */
const mostLeaps = 20

const readLeaps = async (settings: Pick<SettingStore, 'get'>): Promise<readonly Leap[]> =>
  leapsShape.parse(JSON.parse((await settings.get(key)) ?? '[]'))

export const rememberLeap = async (settings: Pick<SettingStore, 'get' | 'set'>, leap: Leap): Promise<void> => {
  const leaps = [...(await readLeaps(settings)), leap].slice(-mostLeaps)
  await settings.set(key, JSON.stringify(leaps))
}

/** Whether the clock passed over an instant. */
export const findPassedOver = async (settings: Pick<SettingStore, 'get'>): Promise<(instant: number) => boolean> => {
  const leaps = await readLeaps(settings)
  return (instant) => leaps.some(({ from, to }) => from < instant && instant <= to)
}
