/** The protocol on both databases: what the rules promise is what stands in the tables, whoever comes at once. */
import { expect, test } from 'vitest'
import { sized } from '../../full-size.ts'
import { describeOn, onPostgres, sqliteInFile } from '../../storage/databases.ts'
import { newTally } from '../machine/run.ts'
import { runStored } from './stored-run.ts'

const runs = sized(5, 300)
/** Runs at a time: networks know nothing of one another. */
const lanes = 3

for (const [name, place] of [
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const) {
  describeOn(`rounds that are kept, on ${name}`, place, (opened) => {
    test('go as the protocol says, with several people at once', async () => {
      const tally = newTally()
      const seeds = Array.from({ length: runs }, (_, at) => at + 1)
      const playAll = async (): Promise<void> => {
        for (let seed = seeds.shift(); seed; seed = seeds.shift()) await runStored(opened().storage, seed, tally)
      }
      await Promise.all(Array.from({ length: lanes }, playAll))
      expect(tally.accepted.toSorted((a, b) => a - b)[Math.floor(runs / 2)]).toBeGreaterThanOrEqual(30)
      expect(['purged', 'withdrawn', 'agreeing', 'live'].filter((one) => !tally.reached.has(one))).toEqual([])
    }, 3_600_000)
  })
}
