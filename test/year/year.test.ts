/** A year of a network, day by day, against the script that was written before. */
import { expect, it } from 'vitest'
import { daysAfter } from '../../bot/clock.ts'
import { nothingYet } from './playing/compare.ts'
import { playDay } from './playing/play-day.ts'
import { readPosts } from './playing/posts.ts'
import { openStage } from './playing/stage.ts'
import { firstDay, lastDay } from './script/cast.ts'
import { year } from './script.ts'

const days = year.map(({ on }) => on)

it('has a script that names each of its days once, in order, within the year', () => {
  expect(days).toEqual([...new Set(days)].sort())
  expect([firstDay <= (days[0] ?? ''), (days.at(-1) ?? '') <= lastDay]).toEqual([true, true])
  expect(year.filter(({ does, evening }) => evening && !does)).toEqual([])
})

it('brings every meeting, invitation, agenda, list and terugkoppeling as the script has it', async () => {
  const stage = await openStage()
  await readPosts(stage)
  const differences: string[] = []
  let expected = nothingYet
  for (let day = firstDay; day <= lastDay; day = daysAfter(day, 1)) {
    const script = year.find(({ on }) => on === day)
    const told = await playDay(stage, expected, day, script)
    expected = told.expected
    differences.push(...told.differences)
  }
  expect(differences.join('\n')).toBe('')
  expect(stage.world.faults).toEqual([])
  await stage.world.close()
}, 180_000)
