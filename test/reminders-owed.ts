/** What somebody owes reminds them at their own client; these are tests of their own. */
import { describe, expect, it } from 'vitest'
import { heardEach, nudged, owners, type RemindedPeople, seenOnce, surfaces } from './reminders-people.ts'

type People = () => RemindedPeople

export const assign = (people: People): void => {
  describe.each(surfaces)('on %s, an action item', (surface) => {
    const { name, title } = owners[surface]

    it('is recorded in the channel, by the secretariat', async () => {
      const hand = people().hanneke[surface]
      await hand.goTo('OOGO')
      await hand.ask(`afspraak ${name} gaat ${title}, uiterlijk 11 december 2026`)
      await hand.send('Vastleggen')
      await hand.sees(new RegExp(`Afspraak \\d+: .*${title}`, 'u'))
    })
  })
}
