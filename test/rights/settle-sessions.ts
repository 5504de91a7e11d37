/** Meetings of the body that is asked for: one today, one that is going on, one that was held, and its items. */
import { idOf } from '../../bot/agenda-items/agenda-item.ts'
import { placeOn, proposeItem } from '../../bot/agenda-items/placing.ts'
import { instantOn } from '../../bot/clock.ts'
import type { MeetingState } from '../../bot/meetings/meeting.ts'
import { newMeeting } from '../../bot/meetings/planning/write.ts'
import type { Body } from '../../bot/network/network.ts'
import type { Storage } from '../../storage/open.ts'

export const sessionIds = {
  planned: 'session-planned',
  running: 'session-running',
  held: 'session-held',
  item: idOf('session', 'item'),
  confirm: idOf('session', 'confirm'),
} as const

export const settleSessions = async (
  { meetings, agendaItems, reminders, network: store }: Storage,
  { oogo, elsewhere }: { readonly oogo: Body; readonly elsewhere: Body },
  by: string,
  now: number,
): Promise<void> => {
  const { network, id: body } = oogo
  const add = (id: string, state: MeetingState, day: string, startsAt: number) =>
    meetings.add({
      ...newMeeting({ id, network, body, by, now }),
      state,
      hours: { startsAt: instantOn(day, startsAt), endsAt: instantOn(day, startsAt + 1) },
    })
  await add(sessionIds.planned, 'planned', '2026-11-23', 14)
  await add(sessionIds.running, 'in-session', '2026-11-23', 9)
  await add(sessionIds.held, 'held', '2026-11-02', 9)
  const ref = { kind: 'session', id: sessionIds.planned }
  const asked = { member: by, occasion: 'unrecorded', dueAt: instantOn('2026-11-24', 9) }
  await reminders.plan({ key: `session:${sessionIds.planned}:unrecorded:2026-11-24:${by}`, network, ref, ...asked })
  await store.saveBodyLink({ network, from: body, to: elsewhere.id, relation: 'prepares' })
  const draft = { network, body, type: 'discussion', title: 'Fluisterende voortgang', reason: 'member' } as const
  const deed = { member: { id: by }, now, surface: 'slack' } as const
  const confirms = { reason: 'confirm', source: { kind: 'meeting', id: sessionIds.held } } as const
  for (const [at, one] of [
    { ...draft, id: sessionIds.item },
    { ...draft, ...confirms, id: sessionIds.confirm },
  ].entries())
    await agendaItems.add(placeOn(sessionIds.running, at + 1)(proposeItem(one, deed)))
}
