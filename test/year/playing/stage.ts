/** The invented region of the script on a real store, and what its names stand for. */

import type { Reply } from '../../../bot/chat/reply.ts'
import { dayAt, hourAt, instantOn } from '../../../bot/clock.ts'
import type { Meeting } from '../../../bot/meetings/meeting.ts'
import { readRhythm } from '../../../bot/network/bodies/rhythm/read-rhythm.ts'
import { enrol, findOrAddOrganisation } from '../../../bot/network/enrol.ts'
import type { Body } from '../../../bot/network/network.ts'
import type { Form } from '../../../cards/form.ts'
import { linesOf } from '../../network/card-reading.ts'
import { must, openWorld, type Person, type World } from '../../world.ts'
import { customs, firstDay, links, monthly, organisations, people } from '../script/cast.ts'

/** @property meetings their ids, by the names of the script. @property given who was reminded when. */
export interface Stage {
  readonly world: World
  readonly meetings: Map<string, string>
  readonly given: Set<string>
}

export const openStage = async (): Promise<Stage> => {
  const world = await openWorld()
  world.now = instantOn(firstDay, 8)
  await seatPeople(world)
  for (const body of Object.values(world.bodies)) await world.storage.network.saveBody(withCustoms(body))
  const id = (name: string) => must(world.bodies[name], name).id
  for (const [from, relation, to] of links)
    await world.storage.network.saveBodyLink({ network: world.network, from: id(from), relation, to: id(to) })
  await signIn(world)
  return { world, meetings: new Map(), given: new Set() }
}

const withCustoms = (body: Body): Body => {
  const rhythm = body.name === 'Netwerkgroep po' ? readRhythm(monthly, 'rhythm', firstDay) : body.customs.rhythm
  return { ...body, customs: { ...body.customs, rhythm, ...customs[body.name] } }
}

const seatPeople = async (world: World): Promise<void> => {
  const { network: store } = world.storage
  for (const [name, organisation, role, does, seats] of people) {
    const kind = must(organisations[organisation], organisation)
    const found = await findOrAddOrganisation(store, world.network, organisation, kind)
    await store.saveOrganisation({ ...found, kind })
    const first = name.split(' ')[0] ?? ''
    const given = { network: world.network, name, organisation: found.id, function: does, role }
    const known = world.members[first]
    if (known) await store.saveMember({ ...known, ...given })
    const { id } = known ?? (await enrol(store, given, []))
    Object.assign(world.members, { [first]: { ...known, ...given, id, language: 'nl', leftOn: null } })
    for (const seat of seats) {
      const body = must(world.bodies[seat], seat).id
      await store.seat({ network: world.network, body, member: id, ring: 'inner', role: null })
    }
  }
}

/** They read on our page what is said to them alone: else the secretariat would hear of each that nothing reaches them. */
const signIn = async ({ storage, network, members }: World): Promise<void> => {
  for (const { id } of Object.values(members))
    await storage.page.openSession({ hash: id, network, member: id, expiresAt: Number.MAX_SAFE_INTEGER })
}

export const bodyIn = ({ world }: Stage, name: string): Body => must(world.bodies[name], name)
export const idOfMeeting = ({ meetings }: Stage, name: string): string => must(meetings.get(name), name)
export const meetingIn = async (stage: Stage, name: string): Promise<Meeting> =>
  must(await stage.world.storage.meetings.find(stage.world.network, idOfMeeting(stage, name)), name)

export const nameOfMeeting = ({ meetings }: Stage, id: string | null): string =>
  [...meetings].find(([, one]) => one === id)?.[0] ?? `a meeting without name (${id})`

/** `2026-09-08 09:30` */
export const sayHour = (instant: number): string => `${dayAt(instant)} ${hourAt(instant).replace('.', ':')}`

/** All of them, held and to come. */
export const allMeetings = ({ world }: Stage): Promise<readonly Meeting[]> =>
  world.storage.meetings.list(world.network, {}, { limit: 500 })

/** Gives the new one its name. */
export const nameNewMeeting = async (stage: Stage, name: string): Promise<void> => {
  const known = new Set(stage.meetings.values())
  const added = (await allMeetings(stage)).filter(({ id }) => !known.has(id))
  if (added.length !== 1) throw new Error(`${name}: ${added.length} meetings were made instead of one.`)
  stage.meetings.set(name, must(added[0], name).id)
}

/** Sends the form, and once more for each time that it comes back to be read over. @throws when something is wrong in it */
export const confirm = async (
  person: Person,
  form: Form,
  values: Readonly<Record<string, unknown>>,
  times = 3,
): Promise<Reply> => {
  const reply = await person.submit(form, values)
  if (reply.kind === 'invalid') throw new Error(`${form.name}: ${JSON.stringify(reply.problems)}`)
  if (reply.kind !== 'form' || times === 0) return reply
  return confirm(person, reply.form, reply.form.name === form.name ? {} : values, times - 1)
}

export const formOf = (reply: Reply): Form => {
  if (reply.kind === 'form') return reply.form
  throw new Error(reply.kind === 'whisper' ? linesOf(reply.card).join(' / ') : JSON.stringify(reply))
}

/** @throws when the app refused */
export const did = (reply: Reply): Reply => {
  if (reply.kind === 'invalid') throw new Error(JSON.stringify(reply.problems))
  return reply
}
