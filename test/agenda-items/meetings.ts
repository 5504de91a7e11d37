/** Meetings of the invented network, planned and held as the app does it. */
import { sendOn } from '../../bot/agenda-items/send-on.ts'
import { instantOn } from '../../bot/clock.ts'
import { newId } from '../../bot/ids.ts'
import type { Deed } from '../../bot/meetings/follower.ts'
import { followAll } from '../../bot/meetings/follower.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import { beginMeeting } from '../../bot/meetings/planning/begin.ts'
import { scheduleMeeting } from '../../bot/meetings/planning/schedule.ts'
import { followersOf } from '../../scripts/features.ts'
import { must, type World } from '../world.ts'

const hour = 3_600_000

export const deedIn = (world: World, name = 'Hanneke'): Deed & { member: { id: string } } => ({
  member: must(world.members[name], name),
  now: world.now,
  surface: 'web',
})

/** From two o'clock, for an hour and a half. */
export const hoursOn = (day: string) => ({ startsAt: instantOn(day, 14), endsAt: instantOn(day, 14) + 1.5 * hour })

export const planMeeting = async (
  world: World,
  body: string,
  day: string | null,
  over: Partial<Pick<Meeting, 'purpose' | 'follows'>> = {},
): Promise<Meeting> => {
  const { storage, network } = world
  const given = { id: newId(), network, body: must(world.bodies[body], body).id, title: '', purpose: '', window: null }
  return storage.unitOfWork.run(async () => {
    const begun = await beginMeeting(storage)({ ...given, ...over }, deedIn(world) as never)
    return day === null
      ? begun
      : scheduleMeeting(storage, followersOf(storage))(begun, hoursOn(day), '', deedIn(world) as never)
  })
}

export const moveMeeting = (world: World, meeting: Meeting, day: string, place = ''): Promise<Meeting> =>
  world.storage.unitOfWork.run(() =>
    scheduleMeeting(world.storage, followersOf(world.storage))(meeting, hoursOn(day), place, deedIn(world) as never),
  )

const become =
  (state: Meeting['state'], on: 'onCancelled' | 'onOpened' | 'onClosed') =>
  (world: World, { network, id }: Meeting): Promise<Meeting> =>
    world.storage.unitOfWork.run(async () => {
      const after = await world.storage.meetings.change(network, id, (meeting) => ({ ...meeting, state }))
      await followAll(followersOf(world.storage))[on](after, deedIn(world))
      return after
    })

export const cancelMeeting = become('cancelled', 'onCancelled')
export const openMeeting = become('in-session', 'onOpened')
export const closeMeeting = become('held', 'onClosed')

export const treat = (world: World, id: string) =>
  world.storage.agendaItems.change(world.network, id, (item) => ({ ...item, state: 'treated' }))

export const send = (world: World, item: string, body: string) =>
  world.storage.unitOfWork.run(() =>
    sendOn(world.storage)({ network: world.network, item, body: must(world.bodies[body], body).id }, deedIn(world)),
  )

export const itemsOf = async (world: World, meeting: Meeting) =>
  (await world.storage.agendaItems.ofMeeting(world.network, meeting.id)).filter(({ state }) => state !== 'dropped')

export const titlesOf = async (world: World, meeting: Meeting) =>
  (await itemsOf(world, meeting)).map(({ title }) => title)
