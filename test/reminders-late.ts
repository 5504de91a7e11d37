/** What is late is heard of by more people, and on the agenda; these are tests of their own. */
import { describe, expect, it } from 'vitest'
import { hearEach, nudged, owners, type RemindedPeople, seenOnce, surfaces } from './reminders-people.ts'

type People = () => RemindedPeople

export const comeLate = (people: People): void => {
  describe('what is late', () => {
    it('is asked about on the next working day, and each asks for help and for another day', async () => {
      await people().walkTo('2026-12-13', 20)
      await hearEach(people(), 0)
      await people().walkTo('2026-12-14')
      for (const said of Object.values(await hearEach(people(), 1)))
        expect(said).toContain('had uiterlijk vr 11 dec 2026 klaar moeten zijn. Hoe staat het ervoor?')
      for (const surface of surfaces) {
        const hand = people().owner[surface]
        await hand.press('Hulp nodig', nudged)
        await hand.send('Versturen', { text: `Cijfers van ${surface}` })
        await people().hanneke[surface].goTo('OOGO')
        await people().hanneke[surface].sees(new RegExp(`${owners[surface].title}.*Cijfers van ${surface}`, 'u'))
        await hand.press('Andere datum', nudged)
        await hand.send('Versturen', { term: 'uiterlijk 22 januari 2027', text: 'Wacht op cijfers' })
        await people().hanneke[surface].sees(new RegExp(`${owners[surface].title}.*22 jan 2027`, 'u'))
      }
    })

    it('has its new day on every card where the chair moved it by themselves', async () => {
      await people().owner.page.sees(/Convenant nalezen” is uiterlijk vr 22 jan 2027/u)
      const moved = /Te doen van vr 11 dec 2026 t\/m zo 13 dec 2026.*Convenant nalezen.*verzet naar vr 22 jan 2027/u
      expect(await seenOnce(people(), 'OOGO', moved)).toHaveLength(surfaces.length)
    })

    it('is told to the secretariat after a week, wherever the owner is', async () => {
      await people().walkTo('2026-12-18')
      // The chair, on the page, heard of who needs help, and that what is reported done still waits.
      await hearEach(people(), { Slack: 1, Teams: 1, page: 2 })
      const { hanneke } = people()
      for (const hand of Object.values(hanneke)) await hand.goTo()
      const said = await hanneke.page.sees(nudged)
      for (const { title, name } of [owners.Slack, owners.Teams])
        expect(said).toContain(`“${title}” van ${name} had uiterlijk vr 11 dec 2026 klaar moeten zijn.`)
      const late = /“Verslag rondsturen” van Anna Wiegersma had uiterlijk vr 11 dec 2026 klaar moeten zijn/u
      expect((await hanneke.Slack.count(late)) + (await hanneke.Teams.count(late))).toBe(1)
    })

    it('is heard of by nobody in the holiday, and after it stands on the agenda', async () => {
      const before = people().posted()
      for (const [day, hour] of [
        ['2026-12-18', 18],
        ['2026-12-18', 23],
        ['2026-12-25', 9],
        ['2027-01-03', 23],
        ['2027-01-04', 8],
      ] as const) {
        await people().walkTo(day, hour)
        expect(people().posted()).toBe(before)
      }
      await people().walkTo('2027-01-04')
      await hearEach(people(), 0)
      for (const surface of surfaces) {
        const hand = people().hanneke[surface]
        await hand.goTo('OOGO')
        await hand.ask('agenda OOGO')
        const shown = await hand.sees(/Loopt achter: afspraak \d, Verslag/u)
        expect(shown).toMatch(/Loopt achter: afspraak \d, Begroting/u)
        expect(shown).not.toContain('Convenant')
      }
    })
  })
}

export const overview = (people: People): void => {
  describe('a weekly overview', () => {
    it.each(['30 nov 2026', '7 dec 2026', '14 dec 2026', '4 jan 2027'])(
      'stands once on each surface on %s',
      async (day) => {
        for (const shown of await seenOnce(people(), 'OOGO', new RegExp(`Weekoverzicht van ma ${day}`, 'u')))
          expect(shown).toMatch(/acties? sta(?:at|an) open/u)
      },
    )

    it('comes in no week of the holiday', async () => {
      for (const hand of Object.values(people().hanneke)) {
        await hand.goTo('OOGO')
        expect(await hand.count(/Weekoverzicht van/u)).toBe(4)
      }
    })
  })
}
