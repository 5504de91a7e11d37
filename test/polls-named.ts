/** Polls by name: consent of a body that decides jointly, and a choice that is one press; tests of their own. */
import { describe, expect, it } from 'vitest'
import { inChannels, openVote, type PollPeople, steer } from './polls-people.ts'

type People = () => PollPeople

const concern = 'Graag eerst de kosten op een rij.'

export const consent = (people: People): void => {
  describe('a poll by consent', () => {
    it('is made on the page, and needs both sides', async () => {
      const { gijs } = people()
      await gijs.goTo('OOGO')
      await gijs.ask('peiling')
      await gijs.send('Verder', { template: 'Instemming van een overleg (zoals een OOGO)' })
      await gijs.send('Eerst bekijken', {
        question: 'Stemt uw organisatie in met de werkagenda?',
        closesAt: 'vrijdag 11 december 2026 om 12.00 uur',
      })
      const shown = await gijs.sees(/Zo komt de peiling eruit te zien/u)
      expect(shown).toContain('In dit overleg moeten onderwijs én gemeenten instemmen.')
      await gijs.send('Openen')
      await gijs.sees(/staat open tot vr 11 dec 2026, 12.00 uur/u)
      for (const card of await inChannels(people(), /Peiling 2 .*Open tot vr 11 dec/u)) {
        expect(card).toContain('Stemmen: de organisaties in OOGO, elk één keer')
        expect(card).toContain('0 van 7 organisaties hebben gestemd.')
      }
    })

    it('is answered for an organisation by one press, on each of them', async () => {
      const { anna, bram, joost } = people()
      for (const [at, hand] of [anna, bram, joost].entries()) {
        await hand.goTo('OOGO')
        await hand.press('Akkoord', /Peiling 2 .*Open tot/u)
        await inChannels(people(), new RegExp(`Peiling 2 .*${at + 1} van 7 organisaties`, 'u'))
      }
    })

    it('is answered with a concern in its form, which asks for the reason', async () => {
      const { sietske } = people()
      await openVote(sietske, 2, /U stemt voor Gemeente Zandwoude/u)
      await sietske.send('Stem uitbrengen', { answer: 'Akkoord met zorg' })
      expect((await people().region.world.slack.user('sietske').form()).errors).not.toEqual({})
      await sietske.send('Stem uitbrengen', { answer: 'Akkoord met zorg', reason: concern })
      await sietske.sees(/Uw stem is bewaard|De stem van Gemeente Zandwoude is bewaard/u)
    })

    it('is closed by the secretariat, and told per side by name', async () => {
      await steer(people().hanneke, 2, 'Peiling sluiten')
      await people().hanneke.sees(/sluit nu/u)
      await people().hanneke.send('Peiling sluiten')
      await people().hanneke.sees(/is gesloten\./u)
      for (const shown of await inChannels(people(), /Peiling 2 .*Gesloten op/u)) {
        expect(shown).toContain('Er is instemming: niemand heeft bezwaar.')
        expect(shown).toMatch(/Onderwijs ?: 1 akkoord .*Gemeenten ?: 1 akkoord, 1 akkoord met zorg/u)
        expect(shown).toContain('Onderwijs, akkoord: SWV Noorderkring VO')
        expect(shown).toContain('Gemeenten, akkoord: Gemeente Duinrecht')
        expect(shown).toContain(`Gemeente Zandwoude (akkoord met zorg): ${concern}`)
        expect(shown).toMatch(/Niet geantwoord: .*De Regio/u)
      }
    })
  })
}

export const press = (people: People): void => {
  describe('a choice by name', () => {
    it('is made on Teams in one line and a form', async () => {
      const { bram } = people()
      await bram.goTo('OOGO')
      await bram.ask('peiling Wanneer komen we bijeen?')
      await bram.sees(/Hoe wordt er geantwoord/u)
      await bram.send('Eerst bekijken', {
        options: 'Dinsdag\nDonderdag',
        secrecy: 'Op naam: leden zien wie wat koos',
        closesAt: 'vrijdag 11 december 2026',
      })
      await bram.sees(/Zo komt de peiling eruit te zien/u)
      await bram.send('Openen')
      await bram.sees(/staat open tot vr 11 dec 2026, 17.00 uur/u)
      await inChannels(people(), /Peiling 3 .*0 van 7 hebben gestemd/u)
    })

    it('is answered by one press on each of them, which does not say what was chosen', async () => {
      const { anna, mirjam, gijs } = people()
      for (const [at, hand] of [anna, mirjam, gijs].entries()) {
        await hand.goTo('OOGO')
        await hand.press('Kies dit', /Peiling 3 .*Open tot/u)
        await inChannels(people(), new RegExp(`Peiling 3 .*${at + 1} van 7`, 'u'))
      }
    })

    it('is pressed twice by one who is counted once', async () => {
      const { mirjamOnPage } = people()
      await mirjamOnPage.goTo('OOGO')
      await mirjamOnPage.press('Kies dit', /Peiling 3 .*Open tot/u)
      await inChannels(people(), /Peiling 3 .*3 van 7 hebben gestemd/u)
    })

    it('says after closing who chose what, to whoever has a seat and asks', async () => {
      const { hanneke, anna } = people()
      await steer(hanneke, 3, 'Peiling sluiten')
      await hanneke.sees(/sluit nu/u)
      await hanneke.send('Peiling sluiten')
      for (const shown of await inChannels(people(), /Peiling 3 .*Gesloten op/u)) {
        expect(shown).toContain('3 stemmen van 3')
        // Of a side that did not vote there is nothing to count.
        expect(shown).not.toContain('van 0')
        expect(shown).not.toContain('Wie koos wat')
      }
      await anna.goTo('OOGO')
      await anna.press('Hoe staat het?', /Peiling 3 .*Gesloten/u)
      expect(await anna.sees(/Peiling 3 .*Wie koos wat/u)).toMatch(/Dinsdag: .*Mirjam Okkema/u)
    })
  })
}
