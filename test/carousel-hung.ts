/** A carousel is begun on Slack, and its posters are hung by whoever leads it, at each client; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CarouselPeople, called, cardOf, lead } from './carousel-people.ts'
import { inChannels } from './polls-people.ts'

type People = () => CarouselPeople

const preparing = 'Stap 1 van 5: Voorbereiden'

export const begin = (people: People): void => {
  describe('a carousel', () => {
    it('is begun on Slack with a word behind the command, and its card stands in each channel', async () => {
      const { anna } = people()
      await anna.goTo('OOGO')
      await anna.ask(`carrousel nieuw ${called}`)
      await anna.sees(/Waar gaat de carrousel over/u)
      await anna.send('Beginnen', { explanation: 'Wat doen we al, en wat missen we?' })
      await anna.sees(/staat in de kanalen\. Hang nu de posters op\./u)
      for (const card of await inChannels(people(), cardOf(preparing))) {
        expect(card).toContain('Wat doen we al, en wat missen we?')
        expect(card).toContain('Er hangt nog geen poster.')
      }
    })

    it('gets its posters on Slack, on Teams and on the page', async () => {
      const { anna, hannekeOnTeams, gijs } = people()
      const posters = [
        [anna, { title: 'Thuiszitters', owner: 'Gemeente Duinrecht', goal: 'Geen kind langer dan drie maanden thuis' }],
        [hannekeOnTeams, { title: 'Gezonde school', owner: 'Stichting De Vlieger' }],
        [gijs, { title: 'Overstap naar vo', goal: 'Elk kind een warme overdracht' }],
      ] as const
      for (const [hand, values] of posters) {
        await lead(hand, preparing, 'Poster toevoegen')
        await hand.send('Ophangen', values)
        await hand.sees(new RegExp(`De poster “${values.title}” hangt`, 'u'))
      }
      for (const card of await inChannels(people(), cardOf('Overstap naar vo'))) {
        expect(card).toMatch(/1\. Thuiszitters .*Gemeente Duinrecht · nog geen reacties/u)
        expect(card).toMatch(/2\. Gezonde school .*Stichting De Vlieger · nog geen reacties/u)
        expect(card).toMatch(/3\. Overstap naar vo .*nog geen reacties/u)
      }
    })

    it('opens to whoever walks past, for so many minutes', async () => {
      const { hannekeOnTeams } = people()
      await lead(hannekeOnTeams, preparing, 'Langslopen openen')
      await hannekeOnTeams.sees(/De 3 posters zijn dan open/u)
      await hannekeOnTeams.send('Openen', { until: '45' })
      for (const card of await inChannels(people(), cardOf('Stap 2 van 5: Langslopen')))
        expect(card).toContain('tot ma 23 nov 2026, 10.45 uur')
    })
  })
}
