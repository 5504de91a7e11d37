/** Meetings of an OOGO of which everybody is at another client; these are tests of their own. */
import { describe, expect, it } from 'vitest'
import { instantOn } from '../bot/clock.ts'
import { fileAt, type MeetingPeople, seenByAll } from './meetings-people.ts'

type People = () => MeetingPeople

export const prepareTogether = (people: People): void => {
  describe('an OOGO of which everybody is elsewhere, before its meeting', () => {
    it('is asked for a day on three surfaces, and counts each answer once on all of them', async () => {
      const { gijs, anna, bram } = people()
      await gijs.goTo('OOGO')
      await gijs.ask('datum week 11')
      await gijs.send('Verder')
      await gijs.send('Voorleggen')
      for (const hand of [gijs, anna, bram]) {
        await hand.goTo('OOGO')
        await hand.sees(/Datumvoorstel: OOGO/u)
        await hand.press('Ik kan altijd', /Datumvoorstel: OOGO/u)
      }
      for (const shown of await seenByAll(people(), 'OOGO', /Datumvoorstel: OOGO.*3 kan/u))
        expect(shown).toContain('3 kan, 1 nog niet geantwoord · onderwijs en gemeenten kunnen beide')
    })

    it('gets its day from the chair, with why, on every card', async () => {
      const { gijs } = people()
      await gijs.press('Datum vastleggen', /Datumvoorstel: OOGO/u)
      await gijs.send('Datum vastleggen')
      for (const shown of await seenByAll(people(), 'OOGO', /Het wordt/u))
        expect(shown).toMatch(/de gemeente, beide SWV’en/u)
    })

    it('says on three surfaces who comes, and each card counts them', async () => {
      const { gijs, anna, bram } = people()
      for (const [hand, label] of [
        [gijs, 'Ik kom'],
        [bram, 'Ik kom'],
        [anna, 'Ik kom niet'],
      ] as const)
        await hand.press(label, /OOGO Wanneer.*Stukken/u)
      await seenByAll(people(), 'OOGO', /2 mensen komen.*Komen niet: 1 lid/u)
    })

    it('moves, and a calendar takes the new file in the place of the old', async () => {
      const { gijs, anna, bram } = people()
      await anna.press('Uitnodiging', /OOGO Wanneer.*Stukken/u)
      const before = await fileAt(await anna.addressOf('Uitnodiging openen', /OOGO in uw agenda/u))
      await gijs.press('Bekijken', /OOGO Wanneer.*Stukken/u)
      await gijs.press('Wijzigen', /Alleen u.*U komt/u)
      await gijs.send('Opslaan', { when: '17 maart 2027 15.00-17.00' })
      for (const shown of await seenByAll(people(), 'OOGO', /OOGO is verplaatst/u))
        expect(shown).toContain('wo 17 mrt 2027, 15.00')
      await bram.press('In mijn agenda', /OOGO is verplaatst/u)
      const after = await fileAt(await bram.addressOf('Uitnodiging openen', /OOGO in uw agenda/u))
      expect(after).toMatchObject({
        method: 'REQUEST',
        uid: before.uid,
        start: '2027-03-17T15:00:00',
        attendees: ['Bram Tolsma'],
      })
      expect(Number(after.sequence)).toBeGreaterThan(Number(before.sequence))
    })
  })
}

export const meetTogether = (people: People): void => {
  describe('an OOGO of which everybody is elsewhere, in its meeting and after it', () => {
    it('decides with consent of both sides in two presses, and every card says so', async () => {
      const { gijs } = people()
      await people().region.bot.moveTo(instantOn('2027-03-17', 15))
      await gijs.goTo('OOGO')
      await gijs.sees(/Vandaag: OOGO/u)
      await gijs.press('Openen', /Vandaag: OOGO/u)
      await gijs.press('Besluit', /Punt 1 van/u)
      await gijs.send('Vastleggen', { title: 'Jeugdhulp op school blijft' })
      for (const shown of await seenByAll(people(), 'OOGO', /Besluit 1: Jeugdhulp op school blijft/u))
        expect(shown).toMatch(/Onderwijs:? akkoord: SWV Noorderkring PO Gemeenten:? akkoord: Gemeente Duinrecht/u)
    })

    it('gives the body that works it out a task that says where it came from', async () => {
      const { femke } = people()
      await femke.goTo('Beleidsgroep')
      const task = await femke.sees(/Uitwerken besluit 1 \(OOGO\): Jeugdhulp op school blijft/u)
      expect(task).toMatch(/Bron Besluit 1 van OOGO, wo 17 mrt 2027/u)
    })

    it('is closed, and who was not there gets the list in private', async () => {
      const { gijs, anna } = people()
      await gijs.press('Sluiten', /Punt 1 van/u)
      await gijs.send('Sluiten', { summary: 'Rond jeugdhulp is men het eens.' })
      await seenByAll(people(), 'OOGO', /Besluiten en acties: OOGO.*Rond jeugdhulp is men het eens/u)
      await anna.goTo()
      expect(await anna.sees(/Besluiten en acties: OOGO/u)).toContain('U krijgt deze lijst omdat u er niet was.')
    })

    it('reports back in every channel of the bodies that hear from it', async () => {
      for (const body of ['Beleidsgroep', 'Regisseursgroep'])
        for (const shown of await seenByAll(people(), body, /Terugkoppeling OOGO, wo 17 mrt 2027/u))
          expect(shown).toMatch(/Besluit 1: Jeugdhulp op school blijft uit te werken door Beleidsgroep/u)
    })
  })
}
