/** What is written at the posters, by name and without, and what becomes of a question; tests of their own. */
import { describe, expect, it } from 'vitest'
import { type CarouselPeople, cardOf, lead, open } from './carousel-people.ts'
import { anonymous, expectNoAuthors, expectUnsigned, missed, named } from './carousel-secret.ts'
import type { Hand } from './hands.ts'
import { inChannels } from './polls-people.ts'

type People = () => CarouselPeople

const walking = 'Stap 2 van 5: Langslopen'
const before = /Poster 1 van \d/u

/** Stands before the first poster, writes nothing or something, and is done with the wall. */
const walkPast = async (hand: Hand, written: Readonly<Record<string, string>>): Promise<string> => {
  const shown = await open(hand, walking, 'Langs de posters', before)
  await hand.send('Verder', { ...written, go: 'Klaar' })
  return shown
}

export const write = (people: People): void => {
  describe('whoever walks past', () => {
    it('goes from poster to poster in one form, and writes a remark by name', async () => {
      const { sietske } = people()
      const shown = await open(sietske, walking, 'Langs de posters', before)
      for (const said of ['Eigenaar: Gemeente Duinrecht', 'Doel: Geen kind langer', 'nog niets geschreven'])
        expect(shown).toContain(said)
      await sietske.send('Verder', { text: named, as: 'Op naam', go: 'Verder naar 2. Gezonde school' })
      expect(await sietske.sees(/Poster 2 van 3/u)).toMatch(/Bewaard\./u)
      await sietske.send('Verder', { go: 'Klaar' })
      await inChannels(people(), cardOf('1\\. Thuiszitters [^·]*· 1 opmerking '))
    })

    it('reads on each of them what others wrote by name', async () => {
      const { bram, joost } = people()
      for (const hand of [bram, joost])
        expect(await open(hand, walking, 'Langs de posters', before)).toMatch(
          new RegExp(`Opmerking ?: ${named} \\(Sietske Brouwer`, 'u'),
        )
    })

    it('asks and remarks without a name on each of them, as others only read; nothing tells which of them did', async () => {
      const { sietske, bram, joost, hanneke, mirjam, gijs } = people()
      await expectNoAuthors(people(), async () => {
        for (const reader of [hanneke, mirjam, gijs]) await walkPast(reader, {})
        for (const [hand, text] of [
          [sietske, anonymous.Slack],
          [bram, anonymous.Teams],
          [joost, anonymous.page],
        ] as const) {
          await walkPast(hand, { text, kind: 'Vraag', as: 'Anoniem' })
        }
        await inChannels(people(), cardOf('1\\. Thuiszitters [^·]*· 1 opmerking, 3 vragen'))
      })
    })

    it('finds them on each, as of nobody', async () => {
      const { anna, mirjam, mirjamOnPage } = people()
      for (const hand of [anna, mirjam, mirjamOnPage]) {
        const shown = await open(hand, walking, 'Langs de posters', before)
        for (const text of Object.values(anonymous)) expect(shown).toContain(`${text} (anoniem)`)
        expect(shown).toContain('De reacties staan in willekeurige volgorde.')
      }
    })

    it('hangs the topic that was missed, on Teams and without a name', async () => {
      const { mirjam } = people()
      await open(mirjam, walking, 'Ik mis een onderwerp', /Welk onderwerp mist u/u)
      await mirjam.send('Ophangen', { ...missed, as: 'Anoniem' })
      for (const card of await inChannels(people(), cardOf('4\\. Lerarentekort .*gemist en toegevoegd')))
        expect(card).not.toContain('Mirjam')
      // Before its poster becomes an option of a poll, which names all who may vote.
      await expectUnsigned(people(), [missed.goal])
    })
  })

  describe('a question', () => {
    it('becomes an agreement with an owner on Slack, without who asked', async () => {
      const { anna } = people()
      await lead(anna, walking, 'Vragen (3 open)')
      await anna.press('Behandelen', /Opmerkingen en vragen: Verder samenwerken/u)
      const shown = await anna.sees(/Wat doet u\?/u)
      expect(shown).toContain('Anoniem: van wie dit is, weet niemand.')
      await anna.send('Opslaan', { what: 'Maak er een actie van' })
      const offered = await anna.sees(/Wat is afgesproken/u)
      expect(offered).not.toMatch(/Brouwer|Tolsma|Haverland/u)
      await anna.send('Vastleggen', { title: 'De regio brengt het geld in kaart', owners: 'Bram Tolsma' })
      for (const card of await inChannels(people(), /Afspraak 1: De regio brengt/u)) {
        expect(card).toContain('Carrousel: Verder samenwerken')
        expect(card).toContain('Bram Tolsma')
      }
    })

    it('is answered on Teams, for everybody at the poster', async () => {
      const { hannekeOnTeams, gijs } = people()
      await lead(hannekeOnTeams, walking, 'Vragen (2 open)')
      await hannekeOnTeams.press('Behandelen', /Opmerkingen en vragen: Verder samenwerken/u)
      await hannekeOnTeams.sees(/Wat doet u\?/u)
      await hannekeOnTeams.send('Opslaan', { what: 'Beantwoorden', answer: 'Daar komen we in maart op terug.' })
      await hannekeOnTeams.sees(/Het antwoord staat bij de vraag/u)
      expect(await open(gijs, walking, 'Langs de posters', before)).toContain(
        'Antwoord: Daar komen we in maart op terug.',
      )
    })
  })
}
