/** What somebody owes reminds them at their own client; these are tests of their own. */
import { describe, expect, it } from 'vitest'
import { hearEach, nudged, owners, type RemindedPeople, seenOnce, surfaces } from './reminders-people.ts'

type People = () => RemindedPeople

/** Of everybody on the three surfaces. */
export const together = 'actiehouders: Anna Wiegersma, Bram Tolsma, Gijs Oosterbaan'

export const record = async (people: RemindedPeople, surface: (typeof surfaces)[number], text: string) => {
  const hand = people.hanneke[surface]
  await hand.goTo('OOGO')
  await hand.ask(`afspraak ${text}`)
  await hand.send('Vastleggen')
}

export const assign = (people: People): void => {
  describe('an action item of one person on each surface', () => {
    it('is told to each of them alone, who takes it on', async () => {
      for (const surface of surfaces) {
        const { name, title } = owners[surface]
        await record(people(), surface, `${title}, uiterlijk 11 december 2026, actiehouder: ${name}`)
      }
      await people().walkTo('2026-11-23', 10)
      const told = await hearEach(people(), 1)
      for (const surface of surfaces) {
        const { title } = owners[surface]
        expect(told[surface]).toMatch(
          new RegExp(`Afspraak \\d “${title}” staat op uw naam, uiterlijk vr 11 dec 2026. Klopt dat`, 'u'),
        )
        await people().owner[surface].press('Aannemen', nudged)
        await people().owner[surface].sees(/is aangenomen, uiterlijk vr 11 dec 2026\./u)
      }
    })

    it('that is of several is told to all of them', async () => {
      await people().walkTo('2026-11-23', 11)
      await record(people(), 'page', `Jaarplanning maken, uiterlijk 10 december 2026, ${together}`)
      await people().walkTo('2026-11-23', 11)
      for (const said of Object.values(await hearEach(people(), 1))) expect(said).toContain('Jaarplanning maken')
    })
  })
}

export const warn = (people: People): void => {
  describe('an action item before its day', () => {
    it('is told fourteen and three days before, in one message', async () => {
      await people().walkTo('2026-11-26')
      await hearEach(people(), 1)
      await people().walkTo('2026-11-27')
      await hearEach(people(), 1)
      await people().walkTo('2026-12-07')
      await hearEach(people(), 1)
      await people().walkTo('2026-12-08', 8)
      await hearEach(people(), 0)
      await people().walkTo('2026-12-08')
      for (const said of Object.values(await hearEach(people(), 1)))
        expect(said).toContain('is uiterlijk vr 11 dec 2026 (over 3 dagen). Hoe staat het ervoor?')
    })

    it('is put off by each of them, and comes again at that moment', async () => {
      const chosen = {
        Slack: [{ when: 'own', day: 'woensdag 9 december' }, 'wo 9 dec 2026'],
        Teams: [{ when: '2026-12-09' }, 'wo 9 dec 2026'],
        page: [{ when: 'Over drie dagen' }, 'vr 11 dec 2026'],
      } as const
      for (const surface of surfaces) {
        const hand = people().owner[surface]
        const [values, day] = chosen[surface]
        await hand.press('Later herinneren', nudged)
        await hand.send('Zo doen', values)
        await hand.sees(new RegExp(`Ik herinner u er ${day} om 09.00 uur weer aan\\.`, 'u'))
      }
      await people().walkTo('2026-12-09', 8)
      await hearEach(people(), 0)
      await people().walkTo('2026-12-09')
      await hearEach(people(), { Slack: 1, Teams: 1, page: 0 })
    })
  })
}

export const comeDue = (people: People): void => {
  describe('on its day', () => {
    it('stands once in the channel of each surface, by organisation, and what is done changes everywhere', async () => {
      await people().walkTo('2026-12-10')
      await hearEach(people(), 1)
      const morning = /Te doen op do 10 dec 2026/u
      for (const shown of await seenOnce(people(), 'OOGO', morning)) {
        for (const { of, name } of Object.values(owners)) {
          expect(shown).toContain(of)
          expect(shown).not.toContain(name)
        }
      }
      await people().owner.Slack.press('Gereed melden', nudged)
      for (const surface of surfaces) await people().owner[surface].sees(/Jaarplanning maken” is gereed gemeld\./u)
      for (const shown of await seenOnce(people(), 'OOGO', /Te doen op do 10 dec 2026.*gereed/u))
        expect(shown).toContain('Jaarplanning maken')
    })

    it('is told once where it was put off to that day too', async () => {
      await people().walkTo('2026-12-11')
      await hearEach(people(), 1)
      for (const shown of await seenOnce(people(), 'OOGO', /Te doen van vr 11 dec 2026 t\/m zo 13 dec 2026/u))
        for (const { title } of Object.values(owners)) expect(shown).toContain(title)
    })
  })
}
