/** A year of a network, day by day, against the script that was written before. */
import { expect, it } from 'vitest'
import { daysAfter, instantOn } from '../../bot/clock.ts'
import { compareDay, type Expected, nothingYet } from './playing/compare.ts'
import { play } from './playing/play.ts'
import { readPosts } from './playing/posts.ts'
import { openStage } from './playing/stage.ts'
import { firstDay, lastDay } from './script/cast.ts'
import { year } from './script.ts'

it('brings every meeting, invitation, agenda, list and terugkoppeling as the script has it', async () => {
  const stage = await openStage()
  const differences: string[] = []
  let expected: Expected = nothingYet
  await readPosts(stage)
  for (let day = firstDay; day <= lastDay; day = daysAfter(day, 1)) {
    const script = year.find(({ on }) => on === day)
    for (const part of script?.does || script?.evening ? (['morning', 'evening'] as const) : (['morning'] as const)) {
      stage.world.now = instantOn(day, part === 'morning' ? 10 : 20)
      if (part === 'evening')
        for (const deed of script?.does ?? []) {
          stage.world.now = instantOn(day, 11)
          await play(stage, deed).catch((error: unknown) =>
            differences.push(`${day}, ${deed.who} would ${deed.does}: ${error}`),
          )
        }
      if (part === 'evening') stage.world.now = instantOn(day, 20)
      await stage.world.app.wake()
      const compared = await compareDay(stage, expected, { on: day, part, script })
      differences.push(...compared.differences.map((one) => `${day}, ${part}: ${one}`))
      expected = compared.expected
    }
  }
  expect(differences.join('\n')).toBe('')
  expect(stage.world.faults).toEqual([])
  await stage.world.close()
}, 60_000)
