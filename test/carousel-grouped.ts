/** Groups of what got the most stickers: who comes, who waits and moves up, and who reports; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CarouselPeople, cardOf, lead } from './carousel-people.ts'
import { inChannels } from './polls-people.ts'

type People = () => CarouselPeople

const grouped = 'Stap 4 van 5: In groepen'
const report = 'We bespreken verzuim voortaan samen, voordat het thuiszitten wordt.'

export const meetInGroups = (people: People): void => {
  describe('groups', () => {
    it('are made of the top topics, with one that was thought of on the page', async () => {
      const { gijs } = people()
      await lead(gijs, 'Stap 3 van 5', 'Groepen maken')
      expect(await gijs.sees(/Over welke onderwerpen/u)).toMatch(/Thuiszitters \(9 stickers\)/u)
      await gijs.send('Groepen maken', { own: 'Hoe vinden we elkaar?', most: '2' })
      for (const card of await inChannels(people(), cardOf(grouped)))
        expect(card).toMatch(
          /Groepen Thuiszitters .*0 van 2 plaatsen · rapporteur gezocht .*Lerarentekort .*0 van 2 plaatsen .*Hoe vinden we elkaar\? .*0 van 2 plaatsen/u,
        )
    })

    it('are signed up for on Slack and on Teams, and whoever comes third on the page waits', async () => {
      const { sietske, bram, joost } = people()
      for (const hand of [sietske, bram]) {
        await hand.goTo('OOGO')
        await hand.press('Aanmelden', cardOf(grouped))
        await hand.sees(/U bent aangemeld voor Thuiszitters/u)
      }
      await joost.goTo('OOGO')
      await joost.press('Aanmelden', cardOf(grouped))
      await joost.sees(/U staat op de wachtlijst, op plaats 1/u)
      for (const card of await inChannels(people(), cardOf('1 op de wachtlijst'))) {
        expect(card).toContain('2 van 2 plaatsen · 1 op de wachtlijst')
        expect(card).not.toMatch(/Haverland|Tolsma/u)
      }
    })

    it('lose one on Slack, and who waited moves up and hears it in private', async () => {
      const { sietske, joost, bram } = people()
      await sietske.goTo('OOGO')
      await sietske.press('Afmelden', cardOf(grouped))
      await sietske.sees(/U bent afgemeld voor Thuiszitters/u)
      await people().moveTo('2026-11-23', 11)
      await joost.goTo()
      await joost.sees(/Er is een plaats voor u vrijgekomen: Thuiszitters\. U bent nu aangemeld\./u)
      await bram.goTo()
      expect(await bram.count(/Er is een plaats voor u vrijgekomen/u)).toBe(0)
      await inChannels(people(), cardOf('2 van 2 plaatsen · rapporteur gezocht'))
    })

    it('find a rapporteur on Teams, whose report becomes an agreement', async () => {
      const { bram } = people()
      await bram.goTo('OOGO')
      await bram.press('Mijn mogelijkheden', cardOf(grouped))
      await bram.press('Rapporteur worden', cardOf(grouped))
      await bram.sees(/U doet verslag van de groep “Thuiszitters”/u)
      await inChannels(people(), cardOf('rapporteur gevonden'))
      await lead(bram, grouped, 'Verslag doen')
      await bram.sees(/Groep: Thuiszitters/u)
      await bram.send('Opslaan', { report, next: 'Een afspraak maken die uit deze groep komt' })
      await bram.sees(/Wat is afgesproken/u)
      await bram.send('Vastleggen', { title: 'De regio bespreekt verzuim samen' })
      for (const card of await inChannels(people(), /Afspraak 2: De regio bespreekt/u))
        expect(card).toContain('Carrousel: Verder samenwerken')
    })
  })
}

const thread = 'We beginnen samen, en eerder dan vroeger.'

export const close = (people: People): void => {
  describe('the rode draad', () => {
    it('closes it on Slack, and stands in each channel with what was agreed', async () => {
      const { anna } = people()
      await lead(anna, grouped, 'Afsluiten')
      expect(await anna.sees(/Het verslag komt in de kanalen/u)).toContain('1 vraag is nog niet beantwoord')
      await anna.send('Afsluiten', { thread })
      for (const card of await inChannels(people(), cardOf('Rode draad'))) {
        expect(card).toContain(thread)
        expect(card).toMatch(/Afgesproken .*1\. De regio brengt het geld .*2\. De regio bespreekt verzuim samen/u)
        expect(card).toContain(report)
        expect(card).toContain('1 vraag is nog niet beantwoord')
        expect(card).toMatch(/afgesloten op ma 23 nov 2026/u)
        expect(card).toContain('Opmerkingen en vragen worden gewist op di 23 nov 2027.')
      }
    })
  })
}
