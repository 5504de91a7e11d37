/** Declares what must hold for posts of which nearly a third meet a fault, on one database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sized } from '../../full-size.ts'
import type { Place } from '../../storage/databases.ts'
import { openRegion, type Region } from './region.ts'
import { figuresOf, outOfOrder, wronglySent, wrongOnSlack, wrongOnTeams } from './verdict.ts'
import { faults } from './weather.ts'

/** Each is posted to Slack and to Teams, on each of the two databases: 10,000 posts in all at full size. */
const things = sized(125, 2_500)
/** How long a run may take on a machine that is busy with other things, in milliseconds. */
const patience = sized(5, 60) * 60_000

export const describePosts = (on: string, place: () => Promise<Place>): void => {
  describe(`posts of which 30 % meet a fault, on ${on}`, () => {
    let region: Region
    beforeAll(async () => {
      region = await openRegion(await place(), { things, conversations: Math.ceil(things / 5) })
      const delivering = region.deliverAll()
      await region.oweAll()
      await delivering
      await region.deliverAll()
      if (process.env.FULL) console.log(on, figuresOf(region))
    }, patience)
    afterAll(() => region?.close())
    const seed = (): string => `SEED=${region.seed}`

    it('stand on Slack exactly once, in their newest state', () => {
      expect(wrongOnSlack(region), seed()).toEqual([])
    })

    it('stand on Teams, and whatever may be there twice is marked', () => {
      expect(wrongOnTeams(region), seed()).toEqual([])
    })

    it('stand in the order in which they were owed', () => {
      expect(outOfOrder([...region.slack.messages]), seed()).toEqual([])
      expect(outOfOrder([...region.teams.messages]), seed()).toEqual([])
    })

    it('are never given up, and nothing of ours went wrong', async () => {
      expect(region.watched.abandoned, seed()).toEqual([])
      expect(region.faults, seed()).toEqual([])
      expect(await region.storage.outbox.counts()).toEqual({ owed: 0, inDoubt: 0, abandoned: 0 })
    })

    it('leave a conversation alone for as long as the platform asked, and at its pace', () => {
      expect(region.slack.problems, seed()).toEqual([])
      expect(region.teams.problems, seed()).toEqual([])
    })

    it('are sent once for each attempt that was kept', () => {
      expect(wronglySent(region), seed()).toEqual([])
    })

    it('met every fault', () => {
      // How often a token is asked for depends on the hour: in few posts not each of its faults comes by.
      const rare = sized(1, 0) === 1 ? ['token'] : []
      const frequent = ['chat.postMessage', 'chat.update', 'conversations.history', 'post', 'update', 'token'].filter(
        (call) => !rare.includes(call),
      )
      const all = frequent.flatMap((call) => faults.map((fault) => `${call} ${fault}`))
      expect(all.filter((one) => !region.weather.met.has(one))).toEqual([])
      const met = [...region.weather.met.keys()]
      for (const call of ['conversations.open', 'auth.test', 'open', ...rare])
        expect(met.some((one) => one.startsWith(`${call} `))).toBe(true)
    })
  })
}
