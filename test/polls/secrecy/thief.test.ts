/** Whoever steals the database, its backups and the log knows no more of a vote than the result tells everybody. */
import { describe, expect, test } from 'vitest'
import { openStorage } from '../../../storage/open.ts'
import { chanceOf } from '../../engine/random.ts'
import { sized } from '../../full-size.ts'
import { chanceOfLuck, type Luck, luckOf } from '../../secrecy/guessing.ts'
import { gather } from '../../secrecy/haystack.ts'
import { breakIn } from '../../secrecy/loot.ts'
import { onPostgres, sqliteInFile } from '../../storage/databases.ts'
import type { Stolen } from './ballot-readings.ts'
import { openNaiveStore } from './naive-store.ts'
import { openRegion, type Played } from './region-of-polls.ts'
import { attacksOn, type Guesses } from './thief.ts'

/** Polls in one region, and regions: together a thousand on each database at the full size. */
const [perRegion, regions] = [sized(20, 50), sized(1, 20)]
/** Of one in so many the files are read too, which on PostgreSQL takes seconds. */
const deepEvery = sized(20, 50)
/** That all attacks together seem to beat guessing though they do not: seldom in a run that is made often. */
const allowed = sized(1e-6, 0.01)
const sure = 0.9

const ballotTables = ['sealed_votes', 'participations', 'choices']

type Scores = Map<string, Luck[]>

const attack = ({ suspects, answers }: Played, stolen: Stolen, scores: Scores): void => {
  for (const [name, guesses] of attacksOn(stolen, suspects)) {
    const said = suspects.order.map((voter) => guesses.get(voter) ?? null)
    scores.set(name, [...(scores.get(name) ?? []), luckOf(answers, said)])
  }
}

const hitsOf = (groups: readonly Luck[]): number => groups.reduce((sum, { hits }) => sum + hits, 0)

/** Whoever knows the result, and nothing else, says of everybody what most chose. */
const plurality = ({ suspects }: Played): Guesses =>
  new Map(suspects.order.map((voter) => [voter, suspects.options[0] ?? '']))

for (const [name, place] of [
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const) {
  describe(`a thief of ${name}`, () => {
    test('links people and votes no better than the result does, and nearly always in a naive store', async () => {
      const [scores, naiveScores]: [Scores, Scores] = [new Map(), new Map()]
      const tags: string[] = []
      let [votes, byResult] = [0, 0]
      for (let region = 0; region < regions; region += 1) {
        const chance = chanceOf(region + 1)
        const [ours, other] = [await place(), await place()]
        const storage = await openStorage(ours.url)
        const naive = await openNaiveStore(other.url)
        const thieves = { ours: await breakIn(ours.url), naive: await breakIn(other.url) }
        const { play } = await openRegion({
          ...{ storage, naive },
          copyBallots: (from) => thieves[from].copy((table) => ballotTables.includes(table)),
          copy: async (from, isDeep) => ({
            loot: await thieves[from].copy(),
            bytes: isDeep && from === 'ours' ? [...(await gather(ours.url)).values()] : [],
          }),
        })
        for (let at = 0; at < perRegion; at += 1) {
          const played = await play(chance, at % deepEvery === 0)
          attack(played, played.stolen, scores)
          attack(played, played.naive, naiveScores)
          votes += played.answers.length
          byResult += played.answers.filter((answer, one) => answer === [...plurality(played).values()][one]).length
          const sealed = played.stolen.open.loot.filter(({ table }) => table === 'sealed_votes')
          expect(sealed).toHaveLength(played.answers.length)
          tags.push(...sealed.map(({ values }) => String(values[2])))
          expect(played.stolen.closed.loot.filter(({ table }) => table.startsWith('sealed'))).toEqual([])
        }
        for (const { leave } of Object.values(thieves)) await leave()
        await storage.close()
        await naive.close()
        for (const { clear } of [ours, other]) await clear()
      }
      const least = allowed / scores.size
      const better = [...scores].filter(([, groups]) => chanceOfLuck(groups) < least).map(([what]) => what)
      expect(better, `${scores.size} attacks on ${votes} votes`).toEqual([])
      expect(scores.size).toBeGreaterThan(60)
      // The same people vote in all of them, and no tag comes back.
      expect(new Set(tags).size).toBe(votes)
      const ofNaive = Math.max(...[...naiveScores.values()].map(hitsOf))
      expect(ofNaive).toBeGreaterThan(sure * votes)
      if (process.env.FIGURES) {
        const best = [...scores].sort((a, b) => chanceOfLuck(a[1]) - chanceOfLuck(b[1])).slice(0, 4)
        const most = [...scores].sort((a, b) => hitsOf(b[1]) - hitsOf(a[1])).slice(0, 2)
        console.log(name, { votes, byResult, attacks: scores.size, least, ofNaive })
        for (const [what, groups] of [...best, ...most])
          console.log(
            what,
            hitsOf(groups),
            groups.reduce((sum, { mean }) => sum + mean, 0),
            chanceOfLuck(groups),
          )
      }
    }, 7_200_000)
  })
}
