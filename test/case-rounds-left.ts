/** What a round leaves: a lesson, an agreement, and nothing of its story; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CasePeople, inChannels, takePart } from './case-rounds-people.ts'

type People = () => CasePeople

const lesson = 'Regel het vervoer voordat de wachtlijst begint.'

export const close = (people: People): void => {
  describe('what is learned', () => {
    it('is written on the page and released on Teams', async () => {
      await people().untilPhase('agreeing')
      const { gijs, bram } = people()
      await takePart(gijs, 'Les schrijven')
      await gijs.send('Versturen', { lesson, themes: 'vervoer' })
      await gijs.sees(/Bewaard/u)
      await people().toNextMoment()
      const shown = await takePart(bram, 'Les schrijven')
      expect(shown).toContain(`Les, nog niet vrijgegeven: ${lesson}`)
      await bram.send('Versturen', { release: lesson })
      await bram.sees(/Bewaard/u)
    })

    it('becomes an agreement on Slack, which says only that it came out of a round', async () => {
      const { sietske } = people()
      await takePart(sietske, 'Les schrijven')
      await sietske.send('Versturen', { outcome: 'Maak er een afspraak van' })
      await sietske.sees(/Wat is afgesproken/u)
      await sietske.send('Vastleggen', { title: 'Het vervoer staat klaar voordat een leerling wacht' })
      for (const shown of await inChannels(people(), /Afspraak 1: Het vervoer/u))
        expect(shown).toMatch(/Bron:? uit een casusronde/u)
    })
  })

  describe('the end', () => {
    it('stands in every channel, with what was learned', async () => {
      await people().untilPhase('closed')
      for (const shown of await inChannels(people(), /Ronde 1 gesloten/u)) expect(shown).toContain(lesson)
    })

    it('is a purge after four weeks, which leaves what was learned', async () => {
      await people().toPurge()
      for (const shown of await inChannels(people(), /De tekst van casusronde 1 is gewist/u))
        expect(shown).toContain('De les en één afspraak blijven bewaard.')
    })
  })
}
