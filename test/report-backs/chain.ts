/** The region's chain: the regisseursgroep prepares the OOGO, the beleidsgroep works out what it decides. */
import { afterEach, beforeEach, expect } from 'vitest'
import { putOnAgenda } from '../../bot/agenda-items/put-on-agenda.ts'
import { instantOn } from '../../bot/clock.ts'
import { newId } from '../../bot/ids.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import type { Relation } from '../../bot/network/chain.ts'
import { cancelMeeting, deedIn, itemsOf, planMeeting } from '../agenda-items/meetings.ts'
import { formIn, must, openWorld, type World } from '../world.ts'

export let world: World

/** Nothing stands on agendas that is not put there. */
export const useChain = (): void => {
  beforeEach(async () => {
    world = await openWorld()
    const { network } = world.storage
    for (const { name } of await network.bodies(world.network)) {
      const one = body(name)
      await network.saveBody({ ...one, customs: { ...one.customs, standing: [], needsBothSides: false } })
    }
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })
}

export const body = (name: string) => must(world.bodies[name], name)
export const secretariat = () => world.as('Hanneke')
export const link = (from: string, relation: Relation, to: string) =>
  world.storage.network.saveBodyLink({ network: world.network, from: body(from).id, to: body(to).id, relation })

/** Planned on that day from two o'clock. */
export const plan = (name: string, day: string): Promise<Meeting> => planMeeting(world, name, day)
export const cancel = (meeting: Meeting) => cancelMeeting(world, meeting)

/** At two o'clock of that day, with what is decided there, under no item or one of the agenda. */
export const hold = async (
  meeting: Meeting,
  day: string,
  decisions: readonly string[],
  item: string | null = null,
): Promise<void> => {
  world.now = instantOn(day, 14)
  await secretariat().press('session.open', { meeting: meeting.id })
  for (const title of decisions) await decide(meeting, title, item)
}

export const decide = async (meeting: Meeting, title: string, item: string | null = null): Promise<void> => {
  const form = formIn(await secretariat().press('session.decide', { meeting: meeting.id, item }))
  await secretariat().submit(form, { title })
}

export const close = async (meeting: Meeting, summary = ''): Promise<void> => {
  world.now += 3_600_000
  await secretariat().submit(formIn(await secretariat().press('session.close', { meeting: meeting.id })), { summary })
}

export const propose = async (name: string, title: string): Promise<string> => {
  const draft = { id: newId(), network: world.network, body: body(name).id, title, type: 'discussion' } as const
  const put = () => putOnAgenda(world.storage)({ ...draft, reason: 'member' }, deedIn(world))
  return (await world.storage.unitOfWork.run(put)).item.id
}

export const agreedIn = async (name: string) =>
  (await world.storage.agreements.list(world.network, { bodies: [body(name).id] }, 100)).items.toSorted(
    (a, b) => a.number - b.number,
  )

export const reasonsOn = async (meeting: Meeting, reason: string) =>
  (await itemsOf(world, meeting)).filter((item) => item.reason === reason)

export const reportsOf = (name: string) => world.storage.reportBacks.of(world.network, body(name).id, 100)

/** Which views of report backs are owed to which body by now; read once. */
export const toldNow = async (): Promise<readonly (readonly [body: string, view: string])[]> => {
  const channels = await world.storage.network.sharedChannels(world.network)
  const named = new Map(channels.map(({ id, name }) => [id, name]))
  const told = (await owed()).filter(({ ref }) => ref.kind === 'report-back')
  return told.map(({ channel, view }) => [named.get(channel) ?? channel, view] as const).sort()
}

/** Everything that is owed by now. */
const owed = async () => {
  const { outbox } = world.storage
  const claim = () => outbox.claim('web', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)
  const all = []
  for (let found = await claim(); found.length > 0; found = await claim())
    for (const one of found) {
      all.push(one)
      await outbox.delivered(one, one.key, 0)
    }
  return all
}
