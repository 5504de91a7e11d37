/** A carousel over days: what is written without a name appears together, at two o'clock; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CarouselPeople, cardOf, lead, open } from './carousel-people.ts'
import { expectUnsigned, slowly } from './carousel-secret.ts'
import { inChannels } from './polls-people.ts'

const name = 'Langs de projecten'
const walking = 'Stap 2 van 5: Langslopen'

export const walkOverDays = (people: () => CarouselPeople): void => {
  describe('a carousel over days', () => {
    it('is begun on the page, and opened on Teams until a day', async () => {
      const { gijs, hannekeOnTeams } = people()
      await gijs.goTo('OOGO')
      await gijs.ask(`carrousel nieuw ${name}`)
      await gijs.send('Beginnen', {
        way: 'Over een of meer weken: anonieme reacties verschijnen om 09.00 en 14.00 uur',
      })
      await inChannels(people(), cardOf('Stap 1 van 5', name))
      await lead(hannekeOnTeams, 'Stap 1 van 5', 'Poster toevoegen', name)
      await hannekeOnTeams.send('Ophangen', { title: 'Leerlingenvervoer' })
      await lead(hannekeOnTeams, 'Stap 1 van 5', 'Langslopen openen', name)
      await hannekeOnTeams.send('Openen', { until: 'vrijdag' })
      await inChannels(people(), cardOf(`${walking} · tot vr 27 nov 2026, 17.00 uur`, name))
    })

    it('keeps what is written without a name out of sight, and says when it appears', async () => {
      const { sietske, bram, joost, mirjam } = people()
      for (const [hand, text] of [
        [sietske, slowly.Slack],
        [bram, slowly.Teams],
        [joost, slowly.page],
      ] as const) {
        const shown = await open(hand, walking, 'Langs de posters', /Poster 1 van 1/u, name)
        expect(shown).toContain('uw tekst verschijnt pas op ma 23 nov 2026, 14.00 uur')
        await hand.send('Verder', { text, as: 'Anoniem' })
      }
      expect(await expectUnsigned(people(), Object.values(slowly))).toEqual(['carousel_waiting_notes'])
      expect(await open(mirjam, walking, 'Langs de posters', /Poster 1 van 1/u, name)).toContain(
        'Er is bij deze poster nog niets geschreven.',
      )
      for (const card of await inChannels(people(), cardOf(walking, name))) expect(card).toContain('nog geen reacties')
    })

    it('shows it all at once, on each of them and of nobody', async () => {
      await people().moveTo('2026-11-23', 14)
      await inChannels(people(), cardOf('Leerlingenvervoer .*3 opmerkingen', name))
      const { anna, mirjam, gijs } = people()
      for (const hand of [anna, mirjam, gijs]) {
        const shown = await open(hand, walking, 'Langs de posters', /Poster 1 van 1/u, name)
        for (const text of Object.values(slowly)) expect(shown).toContain(`${text} (anoniem)`)
      }
      expect(await expectUnsigned(people(), Object.values(slowly))).toEqual(['carousel_notes'])
    })

    it('tells whoever made it that its time is up, and goes on by nobody but them', async () => {
      const { gijs, anna } = people()
      await people().moveTo('2026-11-27', 17)
      const told = new RegExp(`Carrousel “${name}”: de tijd is om`, 'u')
      await gijs.goTo()
      expect(await gijs.sees(told)).toContain('De carrousel gaat niet vanzelf verder')
      await anna.goTo()
      expect(await anna.count(told)).toBe(0)
      await inChannels(people(), cardOf(`${walking} · zou duren tot vr 27 nov 2026, 17.00 uur`, name))
    })
  })
}
