/** A world with a meeting of the OOGO in it, and what people get to open. */
import { afterEach, beforeEach, expect } from 'vitest'
import { hashToken } from '../../../bot/chat/document-links.ts'
import { instantOn } from '../../../bot/clock.ts'
import type { Meeting } from '../../../bot/meetings/meeting.ts'
import type { Card } from '../../../cards/card.ts'
import { must, openWorld, type World } from '../../world.ts'

export let world: World

export const useWorld = (): void => {
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })
}

export const hoursOn = (day: string, hour = 14) => ({
  startsAt: instantOn(day, hour),
  endsAt: instantOn(day, hour + 1),
})

export const addMeeting = async (over: Partial<Meeting> = {}, body = 'OOGO'): Promise<Meeting> => {
  const meeting: Meeting = {
    ...{ id: `meeting-${body.toLowerCase()}`, network: world.network, body: must(world.bodies[body], body).id },
    ...{ kind: 'regular', title: '', purpose: 'Het ondersteuningsplan vaststellen', state: 'planned', follows: null },
    ...{ window: null, hours: hoursOn('2027-03-16'), place: 'Gemeentehuis, zaal 2', papersOn: null },
    ...{ agendaSentAt: null, sequence: 0, summary: '', confirmedIn: null, createdAt: world.now, createdBy: '' },
    ...{ version: 1 },
    ...over,
  }
  return (await world.storage.meetings.add(meeting)).meeting
}

export const linksIn = (card: Card) =>
  card.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.flatMap((one) => (one.kind === 'link-button' ? [one] : [])) : [],
  )

/** What the page gives for an address, without the HTTP around it. */
export const openLink = async (href: string) => {
  const [, token = '', file = ''] = /\/documenten\/([^/]+)\/([^/]+)$/u.exec(href) ?? []
  const link = await world.storage.documents.findLink(hashToken(token), world.now)
  if (!link) return null
  const asked = { ...Object(link.asked), format: file.split('.').at(-1) }
  return world.app.document({ network: link.network, member: link.member, kind: link.kind, asked })
}

/** As one line per property. @throws {Error} what was said instead of a file */
export const textAt = async (href: string): Promise<string> => {
  const made = must(await openLink(href), 'link')
  if ('said' in made) throw new Error(made.said)
  return new TextDecoder().decode(made.bytes).replaceAll('\r\n ', '')
}
