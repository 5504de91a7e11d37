/** A sheet about a meeting, on which people sign up at their own clients; tests of their own. */
import { describe, expect, it } from 'vitest'
import { inChannels, type PollPeople } from './polls-people.ts'

type People = () => PollPeople

const meeting = /Visiesessie .*do 15 apr 2027/u
const sheet = /Aanmelden: Visiesessie/u

export const signUp = (people: People): void => {
  describe('a sheet about a meeting', () => {
    it('is opened on Slack from the meeting, with one place and reading along', async () => {
      const { hanneke, anna } = people()
      await hanneke.goTo('OOGO')
      await hanneke.ask('overleg')
      await hanneke.press('Bijeenkomst plannen', /OOGO/u)
      await hanneke.send('Opslaan', { when: 'do 15 april 2027 14.00 uur', title: 'Visiesessie' })
      await inChannels(people(), meeting)
      await anna.goTo('OOGO')
      await anna.press('Bekijken', meeting)
      await anna.press('Aanmelden openen', meeting)
      await anna.sees(/Waarvoor meldt men zich aan/u)
      await people()
        .region.world.slack.user('anna')
        .fill({ kinds: ['Aanmelden', 'Meelezen'] })
      await anna.send('Openen', { title: 'Visiesessie', most: '1', lastOn: 'voor de kerstvakantie' })
      for (const card of await inChannels(people(), sheet)) {
        expect(card).toMatch(/Gaat over: Visiesessie, do 15 apr 2027/u)
        expect(card).toContain('aanmelden kan tot en met vr 18 dec 2026 · vragen aan Anna Wiegersma')
        expect(card).toMatch(/Doen mee ?:? 0 van 1 plaats /u)
      }
    })

    it('gives its place on Teams, and a waiting list on the page, where nobody is named', async () => {
      const { mirjam, joost, sietske } = people()
      await mirjam.goTo('OOGO')
      await mirjam.press('Aanmelden', sheet)
      await mirjam.sees(/U bent aangemeld voor Visiesessie/u)
      await joost.goTo('OOGO')
      await joost.press('Aanmelden', sheet)
      await joost.sees(/Visiesessie is vol\. U staat op de wachtlijst, op plaats 1/u)
      await sietske.goTo('OOGO')
      await sietske.press('Meelezen', sheet)
      await sietske.sees(/U leest mee: Visiesessie/u)
      const full = /Aanmelden: Visiesessie .*1 van 1 plaats, 1 op de wachtlijst .*Lezen mee ?:? 1 persoon/u
      for (const card of await inChannels(people(), full)) {
        expect(card).toContain('Uit Stichting De Vlieger')
        expect(card).not.toMatch(/Okkema|Haverland|Brouwer/u)
      }
    })

    it('says on the page to who has a seat who they are', async () => {
      const { gijs } = people()
      await gijs.goTo('OOGO')
      await gijs.press('Wie doet mee', sheet)
      expect(await gijs.sees(/Aanmelden: Visiesessie .*Wachtlijst, op volgorde/u)).toMatch(
        /Stichting De Vlieger .*Mirjam Okkema .*1\. Joost Haverland/u,
      )
    })

    it('loses one on the page who came by Teams, and who waited hears once that there is a place', async () => {
      const { mirjamOnPage, joost } = people()
      await mirjamOnPage.goTo('OOGO')
      await mirjamOnPage.press('Afmelden', sheet)
      await mirjamOnPage.sees(/U bent afgemeld voor Visiesessie/u)
      await people().moveTo('2026-11-23', 11)
      await joost.goTo()
      const told = /Er is een plaats voor u vrijgekomen: Visiesessie\. U bent nu aangemeld\./u
      await joost.sees(told)
      expect(await joost.count(told)).toBe(1)
      for (const card of await inChannels(people(), /Aanmelden: Visiesessie .*1 van 1 plaats/u))
        expect(card).not.toContain('op de wachtlijst, op')
    })
  })
}
