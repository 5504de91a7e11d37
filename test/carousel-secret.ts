/** What was written without a name, and whose it may nowhere be found to be; tests of their own. */
import { describe, expect, it } from 'vitest'
import type { CarouselPeople } from './carousel-people.ts'
import { findNew, holds, type Line, linesOf } from './three-surfaces-lines.ts'
import { must } from './world.ts'

/** By name, at the same poster. */
export const named = 'Er gebeurt al veel, ook in Gagelstruweel.'

/** Asked without a name, at each client. */
export const anonymous = {
  Slack: 'Wie betaalt de kweldervaart?',
  Teams: 'Wordt het zwaluwbudget groter?',
  page: 'Blijft er geld over voor de dobbermolen?',
} as const

/** Written without a name, over days. */
export const slowly = {
  Slack: 'De schuitlantaarn helpt niet.',
  Teams: 'Er is een grasklokje nodig.',
  page: 'Er moet meer geld voor veenbruggen komen.',
} as const

/** Missed without a name. */
export const missed = { title: 'Lerarentekort', goal: 'Elke school merkt het aan de duinroosters.' } as const

/** Whoever writes without a name, and beside each who stands at the same wall at the same client, and only reads. */
const pairs = [
  { writer: 'Sietske Brouwer', reader: 'Hanneke Dorsman' },
  { writer: 'Bram Tolsma', reader: 'Mirjam Okkema' },
  { writer: 'Joost Haverland', reader: 'Gijs Oosterbaan' },
] as const

/** By what each is known: to us, to others, and to the platform. */
const findTraces = async ({ region: { bot, world } }: CarouselPeople): Promise<ReadonlyMap<string, string[]>> => {
  const [network] = await bot.storage.network.networks()
  const members = await bot.storage.network.members(must(network, 'network').id)
  return new Map(
    members.map(({ id, name }) => {
      const key = (name.split(' ')[0] ?? '').toLowerCase()
      const onSlack = ['anna', 'sietske', 'hanneke'].includes(key) ? [world.slack.userId(key)] : []
      return [name, [id, name, `29:${key}`, `personal-${key}`, ...onSlack]]
    }),
  )
}

const questions = Object.values(anonymous)

/** No line that holds what was written names anybody. @returns in which tables, or elsewhere, it stands */
export const expectUnsigned = async (
  people: CarouselPeople,
  texts: readonly string[],
  among?: readonly Line[],
): Promise<readonly string[]> => {
  const everybody = [...(await findTraces(people)).values()].flat()
  const lines = (among ?? (await linesOf(people))).filter((line) => holds(line, texts))
  // What is looked for was there: else finding nothing would say nothing.
  expect(texts.filter((text) => !lines.some((line) => holds(line, [text])))).toEqual([])
  expect(lines.filter((line) => holds(line, everybody))).toEqual([])
  return [...new Set(lines.map(({ place }) => place))]
}

/** @param act by each pair the same, but for what the writers write */
export const expectNoAuthors = async (people: CarouselPeople, act: () => Promise<void>): Promise<void> => {
  const before = await linesOf(people)
  await act()
  const fresh = findNew(before, await linesOf(people))
  const traces = await findTraces(people)
  // By name somebody would have been found.
  const own = must(traces.get('Sietske Brouwer'), 'Sietske')
  expect(before.filter((line) => holds(line, [named]) && holds(line, own))).not.toEqual([])
  await expectUnsigned(people, questions, fresh)
  const countOf = (name: string, place: string): number =>
    fresh.filter((line) => line.place === place && holds(line, must(traces.get(name), name))).length
  const places = [...new Set(fresh.map(({ place }) => place))]
  const unlike = pairs.flatMap(({ writer, reader }) =>
    places.flatMap((place) => {
      const [wrote, read] = [countOf(writer, place), countOf(reader, place)]
      return wrote === read ? [] : [`${place}: ${wrote} of ${writer}, ${read} of ${reader}`]
    }),
  )
  expect(unlike).toEqual([])
}

export const lookEverywhere = (people: () => CarouselPeople): void => {
  describe('all that was kept and said', () => {
    it('names nobody beside what was written without a name', async () => {
      await expectUnsigned(people(), [...questions, ...Object.values(slowly)])
    })

    it('is what Slack and Teams take, and nothing of it was in doubt', async () => {
      const { world, bot } = people().region
      expect(world.slack.problems).toEqual([])
      expect(await bot.storage.outbox.counts()).toMatchObject({ owed: 0, inDoubt: 0, abandoned: 0 })
    })
  })
}
