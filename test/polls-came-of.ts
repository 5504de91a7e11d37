/** What came of a poll: an outcome, an agreement, and an item of an agenda; tests of their own. */
import { describe, expect, it } from 'vitest'
import { inChannels, type PollPeople } from './polls-people.ts'

export const comeOf = (people: () => PollPeople): void => {
  describe('what came of it', () => {
    it('is said on Slack by whoever made it, with a day to look back', async () => {
      const { anna } = people()
      await anna.goTo('OOGO')
      await anna.press('Uitkomst vastleggen', /Peiling 1 .*Gesloten/u)
      await anna.sees(/Wat betekent deze uitslag/u)
      await anna.send('Vastleggen', { outcome: 'We beginnen bij de wachttijden.', reviewOn: '1 maart 2027' })
      await anna.sees(/De uitkomst van Peiling 1.* staat op de kaart/u)
      await people().moveTo('2026-11-27', 17)
      for (const shown of await inChannels(people(), /Peiling 1 .*Uitkomst: We beginnen bij de wachttijden\./u))
        expect(shown).toContain('Terugkijken op ma 1 mrt 2027')
    })

    it('becomes an agreement on Teams, with where it came from', async () => {
      const { bram } = people()
      await bram.goTo('OOGO')
      await bram.press('Maak er een afspraak van', /Peiling 1 .*Gesloten/u)
      await bram.sees(/Wat is afgesproken/u)
      await bram.send('Vastleggen', { title: 'De regio begint bij de wachttijden' })
      for (const shown of await inChannels(people(), /Afspraak 1: De regio begint/u))
        expect(shown).toMatch(/Bron:? Peiling 1/u)
    })

    it('is put on an agenda on the page, with its result', async () => {
      const { gijs, anna } = people()
      await gijs.goTo('OOGO')
      await gijs.press('Op de agenda van …', /Peiling 1 .*Gesloten/u)
      await gijs.sees(/Op de agenda van/u)
      await gijs.send('Agenderen')
      await gijs.sees(/Het staat op de agenda van OOGO/u)
      await anna.goTo('OOGO')
      await anna.ask('agenda OOGO')
      await anna.sees(/Waar leggen we dit jaar de nadruk\?/u)
    })
  })
}
