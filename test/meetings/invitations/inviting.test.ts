/** Invitations as members get them: by a press, behind a link, and as a calendar to follow. */
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../network/card-reading.ts'
import { cardIn, must } from '../../world.ts'
import { addMeeting, hoursOn, linksIn, openLink, textAt, useWorld, world } from './given.ts'

useWorld()

const ask = (meeting: string, who = 'Anna') => world.as(who).press('meeting.invitation', { meeting })
const hrefs = async (meeting: string, who = 'Anna') => linksIn(cardIn(await ask(meeting, who))).map(({ href }) => href)

const addressIn = async (who: string, isSure?: boolean) => {
  const said = JSON.stringify(cardIn(await world.as(who).press('meeting.follow', { isSure })))
  return must(/http[^"]+\.ics/u.exec(said), 'address')[0]
}

describe('the invitation to a meeting', () => {
  it('is a link to a file of its own name, with what the meeting is for and what is on its agenda', async () => {
    const { id } = await addMeeting({ sequence: 3 })
    const card = cardIn(await ask(id))
    expect(linesOf(card).slice(0, 3)).toEqual([
      'OOGO in uw agenda',
      'Wanneer: di 16 mrt 2027, 14.00–15.00 uur',
      'Waar: Gemeentehuis, zaal 2',
    ])
    const [invitation = '', plain = ''] = linksIn(card).map(({ href }) => href)
    expect(invitation).toMatch(/\/uitnodiging-oogo-2027-03-16\.ics$/u)
    const made = must(await openLink(invitation), 'file')
    expect(made).toMatchObject({
      fileName: 'uitnodiging-oogo-2027-03-16.ics',
      mediaType: 'text/calendar; charset=utf-8; method=REQUEST',
      isPage: false,
    })
    const text = await textAt(invitation)
    expect(text).toContain('METHOD:REQUEST')
    expect(text).toContain('SEQUENCE:3')
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20270316T140000')
    expect(text).toContain('DESCRIPTION:Het ondersteuningsplan vaststellen')
    expect(text).toContain('CN="Anna Wiegersma"')
    expect(text).not.toContain('Bram')
    expect(await textAt(plain)).toContain('METHOD:PUBLISH')
    expect(await textAt(plain)).not.toMatch(/ORGANIZER|ATTENDEE/u)
  })

  it('says that somebody comes once they have said so', async () => {
    const { id, network } = await addMeeting()
    const anna = must(world.members.Anna, 'Anna').id
    const [href = ''] = await hrefs(id)
    expect(await textAt(href)).toContain('PARTSTAT=NEEDS-ACTION')
    await world.storage.meetings.answer({
      ...{ network, meeting: id, member: anna, answer: 'present', replacedBy: null, at: world.now },
    })
    expect(await textAt(href)).toContain('PARTSTAT=ACCEPTED')
  })

  it('holds what is on the agenda when it is opened', async () => {
    const { id, network, body } = await addMeeting()
    const [href = ''] = await hrefs(id)
    const blank = {
      ...({ network, body, meeting: id, about: '', type: 'discussion', reason: 'member', minutes: null } as const),
      ...{ owner: null, papers: [], source: null, cameFrom: null, passages: [], createdAt: world.now, createdBy: '' },
      version: 1,
    }
    const { agendaItems } = world.storage
    await agendaItems.add({ ...blank, id: 'one', position: 1, title: 'Leerlingenvervoer; stand', state: 'placed' })
    await agendaItems.add({ ...blank, id: 'gone', position: 0, title: 'Vervallen punt', state: 'dropped' })
    expect(await textAt(href)).toContain('Agenda:\\n1. Leerlingenvervoer\\; stand')
    expect(await textAt(href)).not.toContain('Vervallen punt')
    expect(await textAt(await addressIn('Anna'))).toMatch(/Agenda:\\n1\. Leerlingenvervoer/u)
  })

  it('becomes a cancellation when the meeting is off, also behind the same link', async () => {
    const { id, network } = await addMeeting()
    const [before = ''] = await hrefs(id)
    await world.storage.meetings.change(network, id, (kept) => ({ ...kept, state: 'cancelled', sequence: 1 }))
    const card = cardIn(await ask(id))
    expect(linesOf(card)).toContain('Deze bijeenkomst gaat niet door.')
    const [href = '', ...others] = linksIn(card).map((one) => one.href)
    expect(others).toEqual([])
    expect(href).toMatch(/afzegging-oogo-2027-03-16\.ics$/u)
    for (const address of [before, href]) {
      const text = await textAt(address)
      expect(text).toContain('METHOD:CANCEL')
      expect(text).toContain('STATUS:CANCELLED')
      expect(text).toContain('SEQUENCE:1')
      expect(text).toContain(`UID:${id}@schakel`)
    }
  })

  it('waits until there is a day', async () => {
    const window = { text: 'in maart', from: '2027-03-01', until: '2027-03-31' }
    const { id } = await addMeeting({ state: 'to-plan', hours: null, window })
    expect(linesOf(cardIn(await ask(id))).join()).toContain('heeft nog geen dag')
  })

  it('is for who sits there, when it is asked for and when it is opened', async () => {
    const { id, body } = await addMeeting()
    expect(linesOf(cardIn(await ask(id, 'Femke'))).join()).toContain('OOGO')
    expect(linksIn(cardIn(await ask(id, 'Femke')))).toEqual([])
    const [href = ''] = await hrefs(id)
    await world.storage.network.unseat(world.network, body, must(world.members.Anna, 'Anna').id)
    await expect(textAt(href)).rejects.toThrow('OOGO')
  })

  it('is over after an hour', async () => {
    const { id } = await addMeeting()
    const [href = ''] = await hrefs(id)
    world.now += 61 * 60_000
    expect(await openLink(href)).toBeNull()
  })

  it('is named in plain letters, whatever the meeting is called', async () => {
    const { id } = await addMeeting({ title: '../../Regio “vsv” — één\r\nplan: 100%?' })
    const [href = ''] = await hrefs(id)
    expect(href.split('/').at(-1)).toBe('uitnodiging-regio-vsv-een-plan-100-2027-03-16.ics')
  })
})

describe('a calendar to follow', () => {
  it('holds the meetings of the bodies that one sees; cancelled ones as cancelled, without those that have no day', async () => {
    await addMeeting({ id: 'one' })
    await addMeeting({ id: 'off', state: 'cancelled', sequence: 2 })
    await addMeeting({
      id: 'later',
      state: 'to-plan',
      hours: null,
      window: { text: '', from: '2027-03-01', until: '2027-03-31' },
    })
    await addMeeting({ id: 'long-ago', state: 'held', hours: hoursOn('2026-03-10') })
    await addMeeting({ id: 'elsewhere' }, 'Beleidsgroep')
    const text = await textAt(await addressIn('Anna'))
    expect([...text.matchAll(/UID:(.+)@schakel/gu)].map(([, id]) => id).sort()).toEqual(['off', 'one'])
    expect(text).toMatch(/UID:off@schakel[\s\S]*?STATUS:CANCELLED/u)
    expect(text).toContain('SUMMARY:Gaat niet door: OOGO')
    expect(text).toContain('X-WR-CALNAME:Bijeenkomsten Regio Noord')
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE/u)
  })

  it('shows what is so at the moment, for as long as one sits there', async () => {
    const { body, network } = await addMeeting()
    const address = await addressIn('Anna')
    expect(await textAt(address)).toContain('20270316T140000')
    world.now += 40 * 24 * 3_600_000
    await world.storage.meetings.change(network, 'meeting-oogo', (kept) => ({ ...kept, hours: hoursOn('2027-04-06') }))
    expect(await textAt(address)).toContain('20270406T140000')
    await world.storage.network.unseat(network, body, must(world.members.Anna, 'Anna').id)
    expect(await textAt(address)).not.toContain('BEGIN:VEVENT')
  })

  it('has one address: a new one, asked for twice, ends the one before', async () => {
    const first = await addressIn('Anna')
    const asked = cardIn(await world.as('Anna').press('meeting.follow', {}))
    expect(linesOf(asked).join()).toContain('maakt het oude ongeldig')
    expect(await openLink(first)).not.toBeNull()
    const second = await addressIn('Anna', true)
    expect(await openLink(first)).toBeNull()
    expect(await textAt(second)).toContain('END:VCALENDAR')
  })
})
