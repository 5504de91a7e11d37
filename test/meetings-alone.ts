/** Meetings by one person alone at one of three clients; these are tests of their own. */
import { describe, expect, it } from 'vitest'
import { fileAt, type MeetingPeople, seenByAll, ways } from './meetings-people.ts'

type People = () => MeetingPeople

export const prepareAlone = (people: People): void => {
  describe.each(ways)('on $surface, before the meeting', ({ surface, body }) => {
    it('shows a body with the bodies that it is linked with', async () => {
      const hand = people().hanneke[surface]
      await hand.goTo('OOGO')
      await hand.ask('overleg')
      const shown = await hand.sees(/Hoe OOGO met andere overleggen verbonden is/u)
      expect(shown).toContain('4 personen, 4 organisaties')
      for (const link of ['Beleidsgroep werkt uit wat OOGO besluit.', 'Regisseursgroep bereidt OOGO voor.'])
        expect(shown).toContain(link)
    })

    it('finds a day in a window, and says why it is that one', async () => {
      const hand = people().hanneke[surface]
      await hand.goTo(body)
      await hand.ask('datum week 10')
      await hand.send('Verder')
      await hand.send('Voorleggen')
      await hand.press('Ik kan altijd', /Datumvoorstel/u)
      await hand.sees(/1 kan/u)
      await hand.press('Datum vastleggen', /Datumvoorstel/u)
      await hand.send('Datum vastleggen')
      expect(await hand.sees(/Het wordt/u)).toMatch(/Het wordt .* mrt 2027, 14\.00 uur\. .*(?:kan|kunnen)/u)
    })

    it('takes an answer, and gives a file that a calendar reads', async () => {
      const hand = people().hanneke[surface]
      await hand.press('Ik kom', /Stukken/u)
      await hand.sees(/1 mens komt/u)
      await hand.press('Uitnodiging', /Stukken/u)
      expect(await fileAt(await hand.addressOf('Uitnodiging openen', /in uw agenda/u))).toMatchObject({
        method: 'REQUEST',
        attendees: ['Hanneke Dorsman'],
        start: expect.stringMatching(/^2027-03-\d\dT14:00:00$/u),
      })
    })

    it('moves it, and everybody hears', async () => {
      const hand = people().hanneke[surface]
      await hand.press('Bijeenkomst bekijken', /in uw agenda/u)
      await hand.sees(/U komt\./u)
      await hand.press('Wijzigen', /U komt\./u)
      await hand.send('Opslaan', {
        when: {
          Slack: '12 maart 2027 9.00-10.30',
          Teams: '12 maart 2027 11.00-12.00',
          page: '12 maart 2027 13.00-14.00',
        }[surface],
      })
      if (await hand.count(/Klopt het toch/u)) await hand.send('Toch opslaan')
      expect(await hand.sees(/is verplaatst/u)).toContain('vr 12 mrt 2027')
    })

    it('takes an item for its agenda', async () => {
      const hand = people().hanneke[surface]
      await hand.ask('agenda')
      await hand.press('Punt toevoegen', /De agenda sluit/u)
      await hand.send('Opslaan', { title: `Convenant van ${body}`, minutes: '15' })
      await hand.sees(/“Convenant van .*” staat op de agenda/u)
    })
  })
}

export const planAlone = (people: People): void => {
  describe.each(ways)('on $surface', ({ surface }) => {
    it('plans back from the day of the Inspectie, and moves a step', async () => {
      const hand = people().hanneke[surface]
      await hand.goTo('OOGO')
      await hand.ask('planning')
      await hand.press('Planning maken', /Planning/u)
      await hand.send('Dagen voorstellen')
      await hand.send('Planning starten')
      await hand.press('Openen', /Klaar vóór/u)
      await hand.press('Verschuiven', /Uiterlijk/u)
      await hand.send('Eerst bekijken', { on: '12 februari 2027' })
      await hand.send('Zo verschuiven')
      await hand.sees(/Concept gereed.*vr 12 feb 2027/u)
    })
  })
}

export const meetAlone = (people: People): void => {
  describe.each(ways)('on $surface, in the meeting and after it', ({ surface, body }) => {
    const live = /Punt 1 van/u

    it('is opened, and records in two presses', async () => {
      const hand = people().hanneke[surface]
      await hand.goTo(body)
      await hand.press('Openen', new RegExp(`Vandaag: ${body}`, 'u'))
      await hand.sees(live)
      await hand.press('Besluit', live)
      await hand.send('Vastleggen', { title: 'Het convenant geldt vanaf 1 augustus' })
      await hand.sees(/Besluit 1 is vastgelegd/u)
      await hand.press('Actie', live)
      await hand.send('Vastleggen', { title: 'Overzicht rondsturen' })
      await hand.sees(/Actie \d+: Overzicht rondsturen/u)
      await hand.press('Voornemen', live)
      await hand.send('Vastleggen', { title: 'Bij elkaar in de leer gaan' })
      await hand.sees(/Voornemen \d+: Bij elkaar/u)
      await hand.press('Behandeld', live)
      await hand.sees(/Behandeld: Stand van zaken/u)
    })

    if (body === 'Regisseursgroep')
      it('sends what it prepared on to the OOGO, whose agenda says so', async () => {
        const hand = people().hanneke[surface]
        await hand.press('Volgende', /Punt 2 van/u)
        await hand.press('Door naar OOGO', /Punt 3 van/u)
        await hand.sees(/Door naar OOGO: Convenant/u)
        await people().hanneke.Slack.goTo('OOGO')
        await people().hanneke.Slack.ask('agenda')
        await people().hanneke.Slack.sees(
          /Agenda OOGO.*Convenant van Regisseursgroep.*uit Regisseursgroep van vr 12 mrt 2027/u,
        )
      })

    it('is closed with what it was about, and the list stands on every surface', async () => {
      const hand = people().hanneke[surface]
      await hand.press('Sluiten', /Punt \d van|Bijeenkomst bezig/u)
      await hand.send('Sluiten', { summary: 'Samen verder.' })
      for (const shown of await seenByAll(people(), body, new RegExp(`Besluiten en acties: ${body}`, 'u')))
        expect(shown).toMatch(
          /Rode draad Samen verder\..*Besluiten Besluit 1\s?: Het convenant.*Acties \d+\. Overzicht.*Voornemens.*(?:Doorgeschoven|Door naar een ander overleg).*Convenant/u,
        )
    })

    it('writes to the bodies that it is linked with', async () => {
      const hand = people().hanneke[surface]
      await hand.goTo(body)
      await hand.ask('terugkoppeling')
      await hand.press(`Schrijven uit ${body}`, /Terugkoppeling/u)
      await hand.send('Voorbeeld bekijken', { text: `Wij van ${body} zijn eruit.` })
      await hand.send('Versturen')
      const heard = body === 'Beleidsgroep' ? 'OOGO' : 'Beleidsgroep'
      await seenByAll(people(), heard, new RegExp(`Terugkoppeling ${body}.*Wij van ${body} zijn eruit`, 'u'))
    })
  })
}
