/** The report of a carousel as a file, taken along at each client; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CarouselPeople, cardOf } from './carousel-people.ts'
import { anonymous, named } from './carousel-secret.ts'

export const takeAlong = (people: () => CarouselPeople): void => {
  describe('the report', () => {
    it('is taken along on Slack, on Teams and on the page, with questions that have no sender', async () => {
      const { sietske, mirjam, joost } = people()
      for (const hand of [sietske, mirjam, joost]) {
        await hand.goTo('OOGO')
        await hand.press('Verslag als bestand', cardOf('Rode draad'))
        const offered = /De link werkt een uur, en geeft het verslag/u
        await hand.sees(offered)
        const file = await (await fetch(await hand.addressOf('CSV voor Excel', offered))).text()
        for (const text of Object.values(anonymous))
          expect(file.replaceAll('"', '')).toContain(`Vraag;Thuiszitters;${text}`)
        expect(file.match(/;anoniem;/gu)).toHaveLength(3)
        expect(file).toContain(`Opmerking;Thuiszitters;${named};Sietske Brouwer;`)
        expect(file).toMatch(/Rode draad;;/u)
      }
    })
  })
}
