/** Polls in both databases: what the rules promise is what stands in the tables, whoever comes at once. */
import { describe, expect, it } from 'vitest'
import { sized } from '../../full-size.ts'
import { newTally, type Tally } from '../machine/run.ts'
import { places } from './place.ts'
import { runStored } from './run.ts'

const [fewRuns, allRuns] = [3, 300]
const runs = sized(fewRuns, allRuns)
/** Runs at a time: networks know nothing of one another. */
const lanes = 3

for (const [name, within] of Object.entries(places))
  describe(`polls that are kept, on ${name}`, () => {
    const tally = newTally()

    it('go as they are described, with several people at once, and leave no ballot and no key', async () => {
      const seeds = Array.from({ length: runs }, (_, at) => at + 1)
      const { left } = await within(async (place) => {
        const playAll = async (): Promise<void> => {
          for (let seed = seeds.shift(); seed; seed = seeds.shift()) await runStored(place, seed, tally)
        }
        await Promise.all(Array.from({ length: lanes }, playAll))
      })
      expect(left).toEqual([])
      expect(tally.accepted.toSorted((a, b) => a - b)[Math.floor(runs / 2)]).toBeGreaterThanOrEqual(30)
    }, 3_600_000)

    it('were of every kind in every state, and people really came at once', () => {
      expect(missingIn(tally)).toEqual([])
    })
  })

const states = ['open', 'closed', 'withdrawn', 'uncountable']
const named = ['choice', 'dots', 'rank', 'score', 'consent'].flatMap((kind) =>
  states.slice(0, 3).map((state) => `${kind} named ${state}`),
)
const anonymous = ['choice', 'dots', 'rank', 'score'].flatMap((kind) =>
  states.map((state) => `${kind} anonymous ${state}`),
)
const races = ['twice at once', 'before the end', 'after the end']
const both = [...races, 'organisations', 'sides'].flatMap((what) => [`named ${what}`, `anonymous ${what}`])
const everything = [
  ...named,
  ...anonymous,
  ...both,
  ...['waiting', 'left waiting', 'hidden', 'told', 'repeat', 'outcome'],
]
/** Of a few runs no two go alike: what can be told beforehand of all of them. */
const surely = [/named open/u, /named closed/u, /anonymous open/u, /anonymous closed/u, /told/u, /hidden/u]

const missingIn = ({ reached }: Tally): readonly unknown[] =>
  runs === allRuns
    ? everything.filter((one) => !reached.has(one))
    : surely.filter((sure) => ![...reached].some((one) => sure.test(one)))
