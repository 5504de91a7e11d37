/** A meeting that is to come and one that was held, with something on their agendas. */
import { instantOn } from '../../bot/clock.ts'
import type { Body } from '../../bot/network/network.ts'
import type { Storage } from '../../storage/open.ts'

/** The OOGO prepares the body elsewhere. */
export const settleMeetings = async (storage: Storage, oogo: Body, elsewhere: Body, owner: string) => {
  const { network, id: body } = oogo
  const ids = { meeting: 'meeting-1', held: 'meeting-2', placed: 'item-1', waiting: 'item-2', treated: 'item-3' }
  await storage.network.saveBodyLink({ network, from: body, to: elsewhere.id, relation: 'prepares' })
  const startsAt = instantOn('2027-02-02', 14)
  const hours = { startsAt, endsAt: startsAt + 5_400_000 }
  const meeting = { ...blankMeeting, network, body, createdAt: 1, createdBy: owner }
  await storage.meetings.add({ ...meeting, id: ids.meeting, state: 'planned', hours, papersOn: '2027-01-22' })
  await storage.meetings.add({ ...meeting, id: ids.held, state: 'held', hours: { startsAt: 1, endsAt: 2 } })
  const item = { ...blankItem, network, body, owner, createdAt: 1, createdBy: owner }
  await storage.agendaItems.add({ ...item, id: ids.placed, meeting: ids.meeting, position: 1, state: 'placed' })
  await storage.agendaItems.add({ ...item, id: ids.waiting, state: 'proposed' })
  await storage.agendaItems.add({ ...item, id: ids.treated, meeting: ids.held, position: 1, state: 'treated' })
  return ids
}

const blankMeeting = {
  kind: 'regular',
  title: '',
  purpose: '',
  follows: null,
  window: null,
  place: '',
  papersOn: null,
  agendaSentAt: null,
  sequence: 0,
  summary: '',
  confirmedIn: null,
  version: 1,
} as const

const blankItem = {
  meeting: null,
  position: 0,
  title: 'Zwijgend agendapunt',
  about: '',
  type: 'discussion',
  reason: 'member',
  minutes: null,
  papers: [],
  source: null,
  cameFrom: null,
  passages: [],
  version: 1,
} as const
