/** Stickers over all three clients, in one count, and the groups that come of them; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CarouselPeople, cardOf, lead, open } from './carousel-people.ts'
import { missed } from './carousel-secret.ts'
import type { Hand } from './hands.ts'
import { inChannels } from './polls-people.ts'

type People = () => CarouselPeople

const sticking = 'Stap 3 van 5: Stickers plakken'

/** By the name of a poster. */
const stick = async (
  people: CarouselPeople,
  hand: Hand,
  stickers: Readonly<Record<string, string>>,
): Promise<string> => {
  const fields = await people.fieldsOf(1)
  const shown = await open(hand, sticking, 'Stickers plakken', /U hebt 3 stickers/u)
  const values = Object.entries(stickers).map(([text, count]) => [fields[text] ?? text, count])
  await hand.send('Stem uitbrengen', Object.fromEntries(values))
  await hand.sees(/Uw stem is bewaard\. Wijzigen kan tot/u)
  return shown
}

export const giveStickers = (people: People): void => {
  describe('stickers', () => {
    it('are opened on the page by the chair, and offered on each card', async () => {
      const { gijs } = people()
      await lead(gijs, 'Stap 2 van 5', 'Stickers plakken openen')
      expect(await gijs.sees(/worden de opties van een peiling/u)).toContain('De 4 posters')
      await gijs.send('Openen', { stickers: '3' })
      await inChannels(people(), cardOf(sticking))
      for (const card of await inChannels(people(), /Peiling 1 .*0 van 7 hebben gestemd/u))
        expect(card).toContain('Anonieme peiling.')
    })

    it('are given on Slack, on Teams and on the page, and counted together', async () => {
      const { anna, sietske, bram, mirjam, gijs, joost } = people()
      await stick(people(), anna, { Thuiszitters: '2', [missed.title]: '1' })
      await stick(people(), sietske, { Thuiszitters: '3' })
      await stick(people(), bram, { [missed.title]: '3' })
      await stick(people(), mirjam, { [missed.title]: '2', 'Gezonde school': '1' })
      await stick(people(), gijs, { Thuiszitters: '2', 'Overstap naar vo': '1' })
      await stick(people(), joost, { Thuiszitters: '2', [missed.title]: '1' })
      for (const card of await inChannels(people(), /Peiling 1 .*6 van 7 hebben gestemd/u))
        expect(card).not.toMatch(/\d stickers? van/u)
    })

    it('are given anew on the page by who gave them on Teams, who is counted once', async () => {
      const shown = await stick(people(), people().mirjamOnPage, { 'Gezonde school': 'geen', [missed.title]: '3' })
      expect(shown).toContain('Dit formulier begint altijd leeg.')
      await inChannels(people(), /Peiling 1 .*6 van 7 hebben gestemd/u)
    })

    it('are counted when their minutes have passed, and stand beside the posters on each card', async () => {
      await people().moveTo('2026-11-23', 11)
      for (const card of await inChannels(people(), cardOf('De stickers zijn geteld'))) {
        expect(card).toContain('6 mensen hebben geplakt')
        expect(card).toMatch(/1\. Thuiszitters .*9 stickers .*2\. Lerarentekort .*8 stickers .*1 sticker /u)
      }
    })
  })
}
