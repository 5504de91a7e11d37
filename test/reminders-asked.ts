/** Own days off and reminders by hand, typed at three clients; these are tests of their own. */
import { describe, expect, it } from 'vitest'
import { record, together } from './reminders-owed.ts'
import { hearEach, type RemindedPeople, seenOnce, surfaces } from './reminders-people.ts'

type People = () => RemindedPeople

const askedIn = { Slack: 'Regisseursgroep', Teams: 'Beleidsgroep', page: 'Stuurgroep' } as const

export const askByHand = (people: People): void => {
  describe.each(surfaces)('on %s, in January', (surface) => {
    it('takes days off as they are typed', async () => {
      const hand = people().owner[surface]
      await hand.goTo()
      await hand.ask('stil 18 t/m 29 januari')
      expect(await hand.sees(/Zo herinnert Schakel u/u)).toMatch(/Vrije dagen.*18 jan 2027 t\/m .*29 jan 2027/u)
    })

    it('takes a reminder for a body, in its channel', async () => {
      const hand = people().hanneke[surface]
      // Nine o'clock on a first Monday would be one of them.
      await people().walkTo('2027-01-04', 10)
      await hand.goTo(askedIn[surface])
      await hand.ask('herinner ons elke eerste maandag van de maand aan de cijfers')
      await hand.send('Bewaren')
      expect(await hand.sees(/Herinnering: de cijfers/u)).toMatch(/Komt op:? ma 1 feb 2027/u)
    })
  })
}

export const keepQuiet = (people: People): void => {
  describe('whoever is free for a fortnight', () => {
    it('hears before it of what is due in it, and of all else after it, in one message', async () => {
      await people().walkTo('2027-01-04', 11)
      await record(people(), 'Slack', `Jaarverslag maken, uiterlijk 20 januari 2027, ${together}`)
      await people().walkTo('2027-01-04', 12)
      await hearEach(people(), 1)
      await people().walkTo('2027-01-14')
      await hearEach(people(), { Slack: 1, Teams: 1, page: 2 })
      await people().walkTo('2027-01-15')
      for (const said of Object.values(await hearEach(people(), 1)))
        expect(said).toContain('Jaarverslag maken” is uiterlijk wo 20 jan 2027')
      await people().walkTo('2027-01-31', 20)
      await hearEach(people(), 0)
      await people().walkTo('2027-02-01')
      for (const said of Object.values(await hearEach(people(), 1)))
        expect(said).toContain('Jaarverslag maken” had uiterlijk wo 20 jan 2027 klaar moeten zijn')
    })
  })
}

export const hearByHand = (people: People): void => {
  describe('a reminder that a body asked for', () => {
    it('comes on the first Monday, once on each surface, until it is stopped there', async () => {
      for (const surface of surfaces) {
        for (const shown of await seenOnce(people(), askedIn[surface], /Herinnering de cijfers.*gevraagd door/u))
          expect(shown).toMatch(/elke eerste maandag van de maand/u)
        const hand = people().hanneke[surface]
        await hand.goTo(askedIn[surface])
        await hand.press('Stoppen', /Herinnering de cijfers.*gevraagd door/u)
        await hand.send('Stoppen')
        await hand.sees(/Gestopt: de cijfers/u)
      }
      await people().walkTo('2027-03-01')
      for (const surface of surfaces)
        await seenOnce(people(), askedIn[surface], /Herinnering de cijfers.*gevraagd door/u)
    })
  })
}
