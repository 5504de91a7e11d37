/**
 * Meetings from the search for a day to the list that goes round: by one person at each of three clients, and by a
 * whole OOGO of which everybody is at another one.
 */
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantOn } from '../bot/clock.ts'
import { type Hand, handOnPage, handOnSlack, handOnTeams } from './hands.ts'
import { type MeetingRegion, openMeetingRegion } from './meetings-region.ts'

type Surface = 'Slack' | 'Teams' | 'page'

let region: MeetingRegion
/** Hanneke, of the secretariat, at each of them. */
let hands: Readonly<Record<Surface, Hand>>
/** Gijs, who is in the chair, on the page; Anna on Slack; Bram and Femke on Teams. */
let gijs: Hand
let anna: Hand
let bram: Hand
let femke: Hand

const labels = {
  title: /^(?:Punt|Wat is )/u,
  minutes: /^Minuten/u,
  text: /^Bericht/u,
  summary: /^Rode draad/u,
  on: /^Nieuwe dag/u,
  when: /^Wanneer/u,
}

beforeAll(async () => {
  region = await openMeetingRegion()
  const { slack, teams } = region.world
  const onPage = async (name: string) => handOnPage(await region.pageOf(name), labels)
  hands = {
    Slack: handOnSlack(slack, 'hanneke'),
    Teams: handOnTeams(teams.user('hanneke')),
    page: await onPage('hanneke'),
  }
  gijs = await onPage('gijs')
  anna = handOnSlack(slack, 'anna')
  bram = handOnTeams(teams.user('bram'))
  femke = handOnTeams(teams.user('femke'))
})

afterAll(async () => {
  await region?.world.close()
  expect(region.world.faults).toEqual([])
})

/** What a calendar reads in the file behind a button. */
const fileAt = async (address: string) => {
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(address)).text()))
  const event = calendar.getFirstSubcomponent('vevent')
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event?.getFirstPropertyValue('uid'),
    sequence: event?.getFirstPropertyValue('sequence'),
    start: String(event?.getFirstPropertyValue('dtstart')),
    attendees: event?.getAllProperties('attendee').map((one) => one.getFirstParameter('cn')),
  }
}

const seenByAll = async (body: string, text: RegExp): Promise<readonly string[]> => {
  const seen = []
  for (const hand of Object.values(hands)) {
    await hand.goTo(body)
    seen.push(await hand.sees(text))
  }
  return seen
}

const ways = [
  { surface: 'Slack', body: 'Beleidsgroep' },
  { surface: 'Teams', body: 'Regisseursgroep' },
  { surface: 'page', body: 'Stuurgroep' },
] as const

describe.each(ways)('on $surface, before the meeting', ({ surface, body }) => {
  it('shows a body with the bodies that it is linked with', async () => {
    const hand = hands[surface]
    await hand.goTo('OOGO')
    await hand.ask('overleg')
    const shown = await hand.sees(/Hoe OOGO met andere overleggen verbonden is/u)
    expect(shown).toContain('4 personen, 4 organisaties')
    for (const link of ['Beleidsgroep werkt uit wat OOGO besluit.', 'Regisseursgroep bereidt OOGO voor.'])
      expect(shown).toContain(link)
  })

  it('finds a day in a window, and says why it is that one', async () => {
    const hand = hands[surface]
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
    const hand = hands[surface]
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
    const hand = hands[surface]
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
    const hand = hands[surface]
    await hand.ask('agenda')
    await hand.press('Punt toevoegen', /De agenda sluit/u)
    await hand.send('Opslaan', { title: `Convenant van ${body}`, minutes: '15' })
    await hand.sees(/“Convenant van .*” staat op de agenda/u)
  })
})

describe.each(ways)('on $surface', ({ surface }) => {
  it('plans back from the day of the Inspectie, and moves a step', async () => {
    const hand = hands[surface]
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

describe('an OOGO of which everybody is elsewhere, before its meeting', () => {
  it('is asked for a day on three surfaces, and counts each answer once on all of them', async () => {
    await gijs.goTo('OOGO')
    await gijs.ask('datum week 11')
    await gijs.send('Verder')
    await gijs.send('Voorleggen')
    for (const hand of [gijs, anna, bram]) {
      await hand.goTo('OOGO')
      await hand.sees(/Datumvoorstel: OOGO/u)
      await hand.press('Ik kan altijd', /Datumvoorstel: OOGO/u)
    }
    for (const shown of await seenByAll('OOGO', /Datumvoorstel: OOGO.*3 kan/u))
      expect(shown).toContain('3 kan, 1 nog niet geantwoord · onderwijs en gemeenten kunnen beide')
  })

  it('gets its day from the chair, with why, on every card', async () => {
    await gijs.press('Datum vastleggen', /Datumvoorstel: OOGO/u)
    await gijs.send('Datum vastleggen')
    for (const shown of await seenByAll('OOGO', /Het wordt/u)) expect(shown).toMatch(/de gemeente, beide SWV’en/u)
  })

  it('says on three surfaces who comes, and each card counts them', async () => {
    for (const [hand, label] of [
      [gijs, 'Ik kom'],
      [bram, 'Ik kom'],
      [anna, 'Ik kom niet'],
    ] as const)
      await hand.press(label, /OOGO Wanneer.*Stukken/u)
    await seenByAll('OOGO', /2 mensen komen.*Komen niet: Anna Wiegersma/u)
  })

  it('moves, and a calendar takes the new file in the place of the old', async () => {
    await anna.press('Uitnodiging', /OOGO Wanneer.*Stukken/u)
    const before = await fileAt(await anna.addressOf('Uitnodiging openen', /OOGO in uw agenda/u))
    await gijs.press('Bekijken', /OOGO Wanneer.*Stukken/u)
    await gijs.press('Wijzigen', /Alleen u.*U komt/u)
    await gijs.send('Opslaan', { when: '17 maart 2027 15.00-17.00' })
    for (const shown of await seenByAll('OOGO', /OOGO is verplaatst/u)) expect(shown).toContain('wo 17 mrt 2027, 15.00')
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

describe('the clock', () => {
  it('sends each agenda round on its day, to every channel', async () => {
    await region.bot.moveTo(instantOn('2027-03-05', 9))
    for (const { body } of ways)
      for (const shown of await seenByAll(body, /Rondgestuurd/u)) expect(shown).toContain(`Convenant van ${body}`)
  })

  it('says on the day itself that it is today', async () => {
    await region.bot.moveTo(instantOn('2027-03-12', 9))
    for (const { body } of ways) await seenByAll(body, new RegExp(`Vandaag: ${body}`, 'u'))
  })
})

describe.each(ways)('on $surface, in the meeting and after it', ({ surface, body }) => {
  const live = /Punt 1 van/u

  it('is opened, and records in two presses', async () => {
    const hand = hands[surface]
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
      const hand = hands[surface]
      await hand.press('Volgende', /Punt 2 van/u)
      await hand.press('Door naar OOGO', /Punt 3 van/u)
      await hand.sees(/Door naar OOGO: Convenant/u)
      await hands.Slack.goTo('OOGO')
      await hands.Slack.ask('agenda')
      await hands.Slack.sees(/Agenda OOGO.*Convenant van Regisseursgroep.*uit Regisseursgroep van vr 12 mrt 2027/u)
    })

  it('is closed with what it was about, and the list stands on every surface', async () => {
    const hand = hands[surface]
    await hand.press('Sluiten', /Punt \d van|In vergadering/u)
    await hand.send('Sluiten', { summary: 'Samen verder.' })
    for (const shown of await seenByAll(body, new RegExp(`Besluiten en acties: ${body}`, 'u')))
      expect(shown).toMatch(
        /Rode draad Samen verder\..*Besluiten Besluit 1\s?: Het convenant.*Acties \d+\. Overzicht.*Voornemens.*(?:Doorgeschoven|Door naar een ander overleg).*Convenant/u,
      )
  })

  it('writes to the bodies that it is linked with', async () => {
    const hand = hands[surface]
    await hand.goTo(body)
    await hand.ask('terugkoppeling')
    await hand.press(`Schrijven uit ${body}`, /Terugkoppeling/u)
    await hand.send('Voorbeeld bekijken', { text: `Wij van ${body} zijn eruit.` })
    await hand.send('Versturen')
    const heard = body === 'Beleidsgroep' ? 'OOGO' : 'Beleidsgroep'
    await seenByAll(heard, new RegExp(`Terugkoppeling ${body}.*Wij van ${body} zijn eruit`, 'u'))
  })
})

describe('an OOGO of which everybody is elsewhere, in its meeting and after it', () => {
  it('decides with consent of both sides in two presses, and every card says so', async () => {
    await region.bot.moveTo(instantOn('2027-03-17', 15))
    await gijs.goTo('OOGO')
    await gijs.sees(/Vandaag: OOGO/u)
    await gijs.press('Openen', /Vandaag: OOGO/u)
    await gijs.press('Besluit', /Punt 1 van/u)
    await gijs.send('Vastleggen', { title: 'Jeugdhulp op school blijft' })
    for (const shown of await seenByAll('OOGO', /Besluit 1: Jeugdhulp op school blijft/u))
      expect(shown).toMatch(/Onderwijs:? akkoord: SWV Noorderkring PO Gemeenten:? akkoord: Gemeente Duinrecht/u)
  })

  it('gives the body that works it out a task that says where it came from', async () => {
    await femke.goTo('Beleidsgroep')
    const task = await femke.sees(/Uitwerken besluit 1 \(OOGO\): Jeugdhulp op school blijft/u)
    expect(task).toMatch(/Bron Besluit 1 van OOGO, wo 17 mrt 2027/u)
  })

  it('is closed, and who was not there gets the list in private', async () => {
    await gijs.press('Sluiten', /Punt 1 van/u)
    await gijs.send('Sluiten', { summary: 'Rond jeugdhulp is men het eens.' })
    await seenByAll('OOGO', /Besluiten en acties: OOGO.*Rond jeugdhulp is men het eens/u)
    await anna.goTo()
    expect(await anna.sees(/Besluiten en acties: OOGO/u)).toContain('U krijgt deze lijst omdat u er niet was.')
  })

  it('reports back in every channel of the bodies that hear from it', async () => {
    for (const body of ['Beleidsgroep', 'Regisseursgroep'])
      for (const shown of await seenByAll(body, /Terugkoppeling OOGO, wo 17 mrt 2027/u))
        expect(shown).toMatch(/Besluit 1: Jeugdhulp op school blijft uit te werken door Beleidsgroep/u)
  })
})
