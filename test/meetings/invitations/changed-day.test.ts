/** The channels of a body hear that a day changed, with the new invitation, so that nobody keeps the old one. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Claimed } from '../../../bot/chat/outbox.ts'
import { labelsOf, linesOf } from '../../network/card-reading.ts'
import { formIn, must } from '../../world.ts'
import { addMeeting, useWorld, world } from './given.ts'

useWorld()

const owedSoFar = new Map<string, Claimed>()
beforeEach(() => owedSoFar.clear())

/** All that the channel has been told of changes, as it reads now. */
const said = async () => {
  const { outbox } = world.storage
  for (let found = await claim(); found.length > 0; found = await claim())
    for (const one of found) {
      if (one.view.startsWith('invitation@')) owedSoFar.set(one.key, one)
      await outbox.delivered(one, one.key, 0)
    }
  const cards = [...owedSoFar.values()].map(({ ref, view }) => world.app.present(world.network, ref, view, 'nl'))
  return (await Promise.all(cards)).map((card) => {
    const shown = must(card, 'card')
    return { lines: linesOf(shown), labels: labelsOf(shown) }
  })
}

/** Real time: what was delivered may go on at once. */
const claim = () => world.storage.outbox.claim('web', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)

const change = async (meeting: string, over: Record<string, string>) => {
  const gijs = world.as('Gijs')
  return gijs.submit(formIn(await gijs.press('meeting.change', { meeting })), over)
}

describe('a meeting that stands in calendars', () => {
  it('is moved: one message, with the new invitation; moved again, the first says that it is old', async () => {
    const { id } = await addMeeting()
    await change(id, { when: '23 maart 2027 10.00-11.30' })
    expect(await said()).toEqual([
      {
        lines: [
          'OOGO is verplaatst.',
          'Het was di 16 mrt 2027, 14.00–15.00 uur.',
          'Wanneer: di 23 mrt 2027, 10.00–11.30 uur',
          'Waar: Gemeentehuis, zaal 2',
          'Staat de bijeenkomst al in uw agenda? De nieuwe uitnodiging neemt de plaats van de oude in.',
        ],
        labels: ['In mijn agenda', 'Bijeenkomst bekijken'],
      },
    ])
    await change(id, { when: '30 maart 2027 10.00-11.30' })
    const [first, second] = await said()
    expect(first?.lines.at(-1)).toContain('Inmiddels')
    expect(first?.labels).toEqual(['Bijeenkomst bekijken'])
    expect(second?.lines).toContain('Het was di 23 mrt 2027, 10.00–11.30 uur.')
  })

  it('keeps its invitation offered when only what it is called changes later', async () => {
    const { id } = await addMeeting()
    await change(id, { when: '23 maart 2027 10.00-11.30' })
    await change(id, { title: 'OOGO ondersteuningsplan' })
    expect((await said())[0]?.labels).toContain('In mijn agenda')
  })

  it('is called off: the message offers to take it out', async () => {
    const { id } = await addMeeting()
    const gijs = world.as('Gijs')
    await gijs.submit(formIn(await gijs.press('meeting.cancel', { meeting: id })), { reason: 'Te weinig mensen' })
    const [one] = await said()
    expect(one?.lines[0]).toBe('OOGO gaat niet door.')
    expect(one?.lines).toContain('Waarom: Te weinig mensen')
    expect(one?.labels[0]).toBe('Uit mijn agenda')
    expect((await world.storage.meetings.find(world.network, id))?.sequence).toBe(1)
  })

  it('loses its day: the message says to remove it', async () => {
    const { id } = await addMeeting()
    await change(id, { when: 'in april 2027' })
    const [one] = await said()
    expect(one?.lines[0]).toBe('OOGO heeft geen dag meer.')
    expect(one?.lines).toContain('Het was di 16 mrt 2027, 14.00–15.00 uur.')
    expect(one?.labels).toEqual(['Bijeenkomst bekijken'])
  })

  it('gets its day: the message gives the invitation', async () => {
    const window = { text: 'in maart 2027', from: '2027-03-01', until: '2027-03-31' }
    const { id } = await addMeeting({ state: 'to-plan', hours: null, window })
    world.now += 60_000
    await change(id, { when: '23 maart 2027 10.00-11.30' })
    const [one] = await said()
    expect(one?.lines[0]).toBe('OOGO heeft een dag.')
    expect(one?.labels).toContain('In mijn agenda')
  })
})
