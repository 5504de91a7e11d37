/** Whom nothing reaches, and what came due while nobody was there; these are tests of their own. */
import { describe, expect, it } from 'vitest'
import { instantOn } from '../bot/clock.ts'
import { record, together } from './reminders-owed.ts'
import { hearEach, nudged, type RemindedPeople, seenOnce } from './reminders-people.ts'
import { accountOf } from './teams/driver/world.ts'

type People = () => RemindedPeople

export const reachNobody = (people: People): void => {
  describe('somebody to whom the platform lets nothing through', () => {
    it.each([
      ['Slack', 'Sietske Brouwer'],
      ['Teams', 'Femke Lubbersen'],
    ] as const)('on %s is told to the secretariat, and listed', async (surface, name) => {
      const { slack, teams } = people().region.world
      if (surface === 'Slack') slack.inject('conversations.open', { kind: 'error', error: 'user_disabled' })
      else teams.connector.personalChats.delete(accountOf('femke'))
      await record(people(), 'Slack', `Inventaris van ${surface}, uiterlijk 26 maart 2027, actiehouder: ${name}`)
      await people().walkTo('2027-03-01', surface === 'Slack' ? 13 : 15)
      await people().walkTo('2027-03-01', surface === 'Slack' ? 14 : 16)
      const { page } = people().hanneke
      await page.goTo()
      await page.sees(new RegExp(`Herinneringen bereiken ${name} niet: Slack of Teams laat geen berichten door`, 'u'))
      await page.press('Wie wij niet bereiken', nudged)
      expect(await page.sees(/leden krijgen geen|lid krijgt geen/u)).toContain(name)
    })
  })
}

export const sleepThrough = (people: People): void => {
  describe('a bot that was away when something came due', () => {
    it('says everything once when it is back, and that it is late', async () => {
      await people().walkTo('2027-03-02', 11)
      await record(people(), 'page', `Huisvesting bespreken, uiterlijk 4 maart 2027, ${together}`)
      await people().walkTo('2027-03-02', 12)
      await hearEach(people(), 1)
      await people().walkTo('2027-03-03', 10)
      await people().region.bot.sleepUntil(instantOn('2027-03-04', 14))
      for (const said of Object.values(await hearEach(people(), 1)))
        expect(said).toContain('Dit had u do 4 mrt 2027 om 09.00 uur moeten krijgen; Schakel was er toen niet.')
      for (const shown of await seenOnce(people(), 'OOGO', /Te doen op do 4 mrt 2027/u))
        expect(shown).toContain('Dit had hier do 4 mrt 2027 om 09.00 uur moeten staan; Schakel was er toen niet.')
      await people().walkTo('2027-03-04', 15)
      await hearEach(people(), 0)
    })
  })
}
