/** One day of the year: what the clock brings, what members do, and how all of it differs from the script. */
import { instantOn } from '../../../bot/clock.ts'
import type { Day } from '../script/deed.ts'
import { compareDay, type Expected } from './compare.ts'
import { play } from './play.ts'
import type { Stage } from './stage.ts'

/** The hours at which things are looked at, and the one at which people act who hold no meeting. */
const hours = { night: 5, morning: 10, action: 11, evening: 20 } as const

export interface Told {
  readonly expected: Expected
  readonly differences: readonly string[]
}

export const playDay = async (stage: Stage, before: Expected, on: string, script: Day | undefined): Promise<Told> => {
  const night = await lookAt(stage, before, { on, part: 'night', script })
  const seen = await lookAt(stage, night.expected, { on, part: 'morning', script })
  const morning = { ...seen, differences: [...night.differences, ...seen.differences] }
  if (!script?.does) return morning
  const failed = await doAll(stage, script)
  const evening = await lookAt(stage, morning.expected, { on, part: 'evening', script })
  return { ...evening, differences: [...morning.differences, ...failed, ...evening.differences] }
}

const doAll = async (stage: Stage, { on, does = [] }: Day): Promise<readonly string[]> => {
  const failed: string[] = []
  for (const deed of does) {
    stage.world.now = instantOn(on, hours.action)
    const fail = (error: unknown) => failed.push(`${on}, ${deed.who} would ${deed.does}: ${error}`)
    await play(stage, deed).catch(fail)
    await stage.world.app.wake()
  }
  return failed
}

const lookAt = async (stage: Stage, before: Expected, moment: Parameters<typeof compareDay>[2]): Promise<Told> => {
  stage.world.now = instantOn(moment.on, hours[moment.part])
  await stage.world.app.wake()
  const { expected, differences } = await compareDay(stage, before, moment)
  return { expected, differences: differences.map((one) => `${moment.on}, ${moment.part}: ${one}`) }
}
