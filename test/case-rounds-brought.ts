/** A case on its way to the group: set up on the page, brought in on Slack, screened on Teams; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CasePeople, canaries, inChannels } from './case-rounds-people.ts'

type People = () => CasePeople

export const bringIn = (people: People): void => {
  describe('before a round', () => {
    it('is set up by the chair, on the page', async () => {
      const { gijs } = people()
      await gijs.goTo()
      await gijs.ask('overleg OOGO')
      await gijs.press('Casusrondes', /OOGO/u)
      // What is usual stands folded.
      expect(await gijs.sees(/Werkdagen voor vragen/u)).not.toContain('Werkdagen om te lezen')
      await gijs.send('Opslaan', {
        ...{ isOn: 'Aan', facilitator: 'Bram Tolsma', second: 'Joost Haverland' },
        ...{ clarifying: '2', analysing: '1', feedback: '1' },
      })
      await gijs.sees(/Leden met een stem kunnen hier casussen inbrengen/u)
      await gijs.send('Sluiten')
    })

    it('has the steps of the region, set by the secretariat on Slack', async () => {
      const { hanneke } = people()
      await hanneke.goTo()
      await hanneke.ask('casus')
      await hanneke.press('Contacten en stappen', /Leg een vastgelopen situatie voor/u)
      await hanneke.send('Opslaan', {
        contacts: 'Crisisdienst; 088 000 00 00; dag en nacht',
        steps: 'Gesprek op school; mentor\nRegiehouder; leerplicht',
      })
      await hanneke.sees(/Opgeslagen/u)
    })

    it('gives directions only in a channel, whatever is typed there', async () => {
      const { anna, bram, gijs } = people()
      for (const hand of [anna, bram, gijs]) {
        await hand.goTo('OOGO')
        await hand.ask(`casus ${canaries.typed}`)
        expect(await hand.sees(/Casussen bespreken we hier niet/u)).not.toContain(canaries.typed)
      }
    })
  })

  describe('a case', () => {
    it('is begun from the menu, on Slack, which says what it carries', async () => {
      const { anna } = people()
      await anna.goTo()
      await anna.ask('casus')
      await anna.press('Casus inbrengen', /Leg een vastgelopen situatie voor/u)
      const shown = await anna.sees(/In welk overleg/u)
      expect(shown).toContain('gaat via Slack')
      expect(shown).toContain('Leden van het overleg: nee.')
      await anna.send('Verder')
    })

    it('comes back with what the anonymiser took out of it', async () => {
      const { anna } = people()
      expect(await anna.sees(/Er is nog niets bewaard of verstuurd/u)).toContain('Crisisdienst: 088 000 00 00')
      await anna.send('Nakijken', {
        ...{ title: 'Een leerling zonder plek', sector: 'Voortgezet onderwijs', ageBand: '13 tot en met 15' },
        duration: '4 weken tot 3 maanden',
        story: `Daan ${canaries.name} zit thuis na een verhuizing. Bel 06-39174528. Er ligt een ${canaries.story}.`,
        tried: 'Mentor en leerplicht voerden gesprekken.',
        voice: 'Het kind wil naar school, de ouders ook.',
        ...{ barrier: 'Het vervoer is niet geregeld.', barriers: 'Vervoer' },
        ...{ request: 'Wie regelt het vervoer?', onePlan: 'Ja', exemption: 'Nee', steps: 'Regiehouder (leerplicht)' },
      })
      const shown = await anna.sees(/Dit maakte ik ervan/u)
      expect(shown).toContain(`Veranderd: Daan ${canaries.name} → [de leerling]; 06-39174528 → [telefoonnummer]`)
    })

    it('is made more general, looked at again, and handed in', async () => {
      const { anna } = people()
      await anna.send('Indienen', { story: `De leerling zit thuis na een verhuizing. Er ligt een ${canaries.story}.` })
      const shown = await anna.sees(/ingediend en versleuteld bewaard/u)
      expect(shown).toContain('vanaf ma 23 nov, 14.00 uur')
      expect(shown).toContain('U krijgt hierover geen eigen berichten')
      await anna.send('Sluiten')
    })

    it('is nobody’s until the next moment, when it is screened on Teams', async () => {
      const { bram, toNextMoment } = people()
      await bram.goTo()
      await bram.ask('casus')
      await bram.press('Casussen toetsen', /Leg een vastgelopen situatie voor/u)
      await bram.sees(/Er wacht geen casus/u)
      await toNextMoment()
      await bram.goTo()
      await bram.ask('casus')
      await bram.press('Casussen toetsen', /Leg een vastgelopen situatie voor/u)
      const shown = await bram.sees(/Wat doet u/u)
      expect(shown).toContain('Eén kind, één plan: Ja. Vrijstelling: Nee.')
      expect(shown).toContain(canaries.story)
      expect(shown).not.toContain('Anna')
      await bram.send('Versturen', { verdict: 'Vrijgeven: de leden lezen hem vanaf het volgende moment' })
      await bram.sees(/De casus is vrijgegeven/u)
    })

    it('is a card in every channel, without its story', async () => {
      await people().toNextMoment()
      for (const shown of await inChannels(people(), /Casusronde 1: Een leerling zonder plek.*Fase:? Lezen/u)) {
        expect(shown).toContain('Zo doen we dat')
        expect(shown).not.toContain(canaries.story)
      }
    })

    it('is told of to all alike, whoever brought it in', async () => {
      const { anna, sietske, bram, gijs } = people()
      for (const hand of [anna, sietske, bram, gijs]) {
        await hand.goTo()
        const told = 'Herinnering Casusronde 1: Een leerling zonder plek: nu lezen, tot di 24 nov, 14.00 uur.'
        expect(await hand.sees(/nu lezen, tot/u)).toContain(told)
        expect(await hand.count(/Herinnering Casusronde 1/u)).toBe(1)
      }
    })
  })
}
