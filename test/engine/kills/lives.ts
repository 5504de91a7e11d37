/** One world from its first life to its last: each ends as planned, and the last one brings it to rest. */
import { daysAfter, instantOn } from '../../../bot/clock.ts'
import type { Place } from '../../storage/databases.ts'
import type { Chance } from '../random.ts'
import { judge, type Kept } from './judge.ts'
import type { Life, Said } from './life.ts'
import { type Bot, live, missed } from './live.ts'
import { chainTo, type Ending } from './plan.ts'
import { teamsSettings } from './teams.ts'
import { openRegion, type Region, request } from './world.ts'

/** @property at the points at which lives ended. @property problems what is lost, doubled or old. */
export interface Outcome {
  readonly at: readonly string[]
  readonly problems: readonly string[]
}

/** A Monday; the next holiday is six weeks ahead. */
const firstDay = '2027-01-11'
/** Lives in one world, a working day each. */
const mostLives = 28
/** Milliseconds after it was up within which a process is killed at random: it has delivered all by then. */
const longestRandom = 1_200

export const playWorld = async (
  bot: Bot,
  makePlace: () => Promise<Place>,
  endings: readonly Ending[],
  random: Chance,
): Promise<Outcome> => {
  const place = await makePlace()
  const region = await openRegion(place, random)
  const kept = new Map<string, Kept>()
  const at: string[] = []
  const planned: Ending[] = [...endings]
  let until = 0
  for (let turn = 0; turn <= planned.length; turn += 1) {
    const ending = planned[turn] ?? null
    const life = lifeOf(region, turn, ending, [...kept.values()], random)
    const lived = await live(bot, life, region.platform, ending === 'random' ? random.below(longestRandom) : undefined)
    if (lived.at) at.push(lived.at)
    if (lived.at === missed && ending && planned.length < mostLives) planned.push(...chainTo(ending, random))
    for (const one of lived.said) keep(kept, one, life)
    until = life.now
  }
  await region.platform.settled()
  const problems = await judge(region, [...kept.values()], until)
  region.close()
  await place.clear()
  return { at, problems }
}

/** The first thing that is written down in a life has a day; what follows has a number behind its title, and none. */
const dueMark = 'k'

const keep = (kept: Map<string, Kept>, said: Said, { body, write }: Life): void => {
  if (said.kind !== 'kept') return
  const { item, title, edition } = said
  const of = kept.get(item) ?? { body, owner: title.endsWith(dueMark) ? (write?.owner ?? null) : null }
  kept.set(item, { ...of, item, title, edition })
}

/** What is written down in a life is due in that life, or in the next one when it did not live to see it; the last only delivers. */
const lifeOf = (
  { url, network, member, owners, bodies, origin }: Region,
  turn: number,
  ending: Ending | null,
  kept: readonly Kept[],
  random: Chance,
): Life => ({
  url,
  network,
  member,
  origin,
  body: bodies[turn % bodies.length] ?? '',
  teams: teamsSettings(origin),
  now: ending === null ? instantOn(workingDay(turn), 10) : instantOn(workingDay(turn), 8) + 30 * 60_000,
  later: instantOn(workingDay(turn), 10),
  request,
  dieAt: ending,
  write:
    ending === null
      ? null
      : { title: `Stuk ${turn}${dueMark}`, on: sayDay(workingDay(turn)), owner: owners[turn % owners.length] ?? '' },
  correct: ending === null ? [] : random.shuffle(kept).slice(0, 2),
})

const workingDay = (turn: number): string => daysAfter(firstDay, Math.floor(turn / 5) * 7 + (turn % 5))

const sayDay = (day: string): string => {
  const [, month, date] = day.split('-').map(Number)
  return `${date} ${month === 1 ? 'januari' : 'februari'} 2027`
}
