/** What people do to a chain of bodies, each as a press or a form of the app, and what must have come of it. */
import type { AgendaItem } from '../../bot/agenda-items/agenda-item.ts'
import { dayAt, daysAfter } from '../../bot/clock.ts'
import { sayDate } from '../../bot/dates/say-due.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import { must } from '../world.ts'
import {
  allAgreements,
  allItems,
  allMeetings,
  elaboratorsOf,
  fillIn,
  hasLink,
  hearersOf,
  hearsAny,
  linkOf,
  pick,
  type Region,
  secretariat,
} from './region.ts'

/** Numbers choose out of what there is, counted round. */
export interface Step {
  readonly kind: keyof typeof commands
  readonly a: number
  readonly b: number
  readonly c: number
  readonly isTwice: boolean
}

/** @returns whether there was anything to do it to */
type Command = (region: Region, step: Step) => Promise<boolean>

const inDays = ({ world }: Region, days: number) => `${sayDate(daysAfter(dayAt(world.now), days), 'nl')} 14.00-15.30`

const meetingsIn = async (region: Region, ...states: readonly Meeting['state'][]) =>
  (await allMeetings(region)).filter(({ state }) => states.includes(state))

const pressed = async (region: Region, name: string, data: unknown, isTwice: boolean) => {
  await secretariat(region).press(name, data)
  if (isTwice) await secretariat(region).press(name, data)
}

const plan: Command = async (region, { a, b, c, isTwice }) => {
  const body = pick(region.bodies, a).id
  const when = c % 8 === 0 ? 'in maart' : inDays(region, 1 + (b % 40))
  const before = new Set((await allMeetings(region)).map(({ id }) => id))
  await fillIn(
    region,
    ['meeting.plan', { body }],
    { when, title: '', purpose: '', place: '', kind: 'regular' },
    isTwice,
  )
  noteTold(
    region,
    (await allMeetings(region)).filter(({ id }) => !before.has(id)),
  )
  return true
}

const noteTold = (region: Region, meetings: readonly Meeting[]): void => {
  for (const { id, body, hours } of meetings)
    if (hours && hearsAny(region, body)) region.ledger.told.push({ meeting: id, body })
}

const move: Command = async (region, { a, b, isTwice }) => {
  const meetings = await meetingsIn(region, 'to-plan', 'planned')
  if (meetings.length === 0) return false
  const { id, hours } = pick(meetings, a)
  await fillIn(region, ['meeting.change', { meeting: id }], { when: inDays(region, 1 + (b % 40)) }, isTwice)
  const after = (await allMeetings(region)).filter((one) => one.id === id)
  if (hours === null) noteTold(region, after)
  return true
}

const cancel: Command = async (region, { a, isTwice }) => {
  const meetings = await meetingsIn(region, 'to-plan', 'planned')
  if (meetings.length === 0) return false
  await fillIn(region, ['meeting.cancel', { meeting: pick(meetings, a).id }], { reason: 'Vervalt' }, isTwice)
  return true
}

/** The clock runs on to its hour. */
const open: Command = async (region, { a, isTwice }) => {
  const meetings = (await meetingsIn(region, 'planned')).slice(0, 4)
  if (meetings.length === 0) return false
  const { id, hours } = pick(meetings, a)
  const { world } = region
  world.now = Math.max(world.now, must(hours, 'hours').startsAt)
  await world.app.wake()
  await pressed(region, 'session.open', { meeting: id }, isTwice)
  return true
}

const put: Command = async (region, { a, isTwice }) => {
  const [body, title] = [pick(region.bodies, a).id, region.name('Punt')]
  await fillIn(region, ['agenda-item.add', { body, meeting: null }], { title }, isTwice)
  region.ledger.items.push({ title, body })
  return true
}

const inSession = async (region: Region) => {
  const open = new Set((await meetingsIn(region, 'in-session')).map(({ id }) => id))
  return (await allItems(region)).filter(
    (item): item is AgendaItem & { meeting: string } =>
      item.meeting !== null && open.has(item.meeting) && item.state !== 'dropped',
  )
}

const walk =
  (name: string): Command =>
  async (region, { a, isTwice }) => {
    const items = await inSession(region)
    if (items.length === 0) return false
    const { id, meeting } = pick(items, a)
    await pressed(region, name, { meeting, item: id }, isTwice)
    return true
  }

/** From the session or afterwards; where the app sees no sense in it, it says so. */
const sendOn: Command = async (region, { a, b, isTwice }) => {
  const ways = region.links.filter(({ relation }) => relation === 'prepares')
  const items = (await allItems(region)).filter(({ body }) => ways.some(({ from }) => from === body))
  if (items.length === 0) return false
  const { id, body: from } = pick(items, a)
  const body = pick(
    ways.filter((one) => one.from === from),
    b,
  ).to
  const before = (await allItems(region)).filter((one) => one.reason === 'prepared' && one.body === body).length
  await pressed(region, 'agenda-item.send-on', { item: id, body }, isTwice)
  const after = (await allItems(region)).filter((one) => one.reason === 'prepared' && one.body === body).length
  if (after > before) region.ledger.sentOn.push({ item: id, body })
  return after > before
}

/** Under an item or none; also when it was forgotten, as long as the list is not confirmed. */
const decide: Command = async (region, { a, b, isTwice }) => {
  const meetings = (await meetingsIn(region, 'in-session', 'held')).filter(({ confirmedIn }) => confirmedIn === null)
  if (meetings.length === 0) return false
  const { id: meeting, body } = pick(meetings, a)
  const items = (await inSession(region)).filter((one) => one.meeting === meeting)
  const item = items.length > 0 && b % 3 > 0 ? pick(items, b).id : null
  const title = region.name('Besloten')
  await fillIn(region, ['session.decide', { meeting, item }], { title }, isTwice)
  const below = [...new Set(elaboratorsOf(region.links, body))]
  region.ledger.decisions.push({ title, body, meeting, item, below })
  return true
}

const intend: Command = async (region, { a, isTwice }) => {
  const meetings = await meetingsIn(region, 'in-session')
  if (meetings.length === 0) return false
  const { id: meeting, body } = pick(meetings, a)
  const title = region.name('Voornemen')
  await fillIn(region, ['session.record', { meeting, item: null, kind: 'intention' }], { title }, isTwice)
  region.ledger.intentions.push({ title, body })
  return true
}

/** The clock runs on a little: two things of one moment are told apart in no meeting. */
const close: Command = async (region, { a, isTwice }) => {
  const meetings = await meetingsIn(region, 'in-session')
  if (meetings.length === 0) return false
  const { id: meeting, body } = pick(meetings, a)
  region.world.now += 60_000
  const hearers = hearersOf(region, body)
  await fillIn(region, ['session.close', { meeting }], { summary: region.name('Draad') }, isTwice)
  region.world.now += 60_000
  region.ledger.closed.push({ meeting, body, hearers })
  return true
}

const drop: Command = async (region, { a, b, isTwice }) => {
  const items = (await allItems(region)).filter(({ state }) => state === 'placed' || state === 'proposed')
  if (items.length === 0) return false
  const whither = b % 2 === 0 ? 'back' : 'drop'
  await fillIn(region, ['agenda-item.take-off', { item: pick(items, a).id }], { whither }, isTwice)
  return true
}

const place: Command = async (region, { a, b, isTwice }) => {
  const items = (await allItems(region)).filter(({ state }) => state === 'proposed')
  if (items.length === 0) return false
  const { id: item, body } = pick(items, a)
  const meetings = (await meetingsIn(region, 'planned', 'in-session')).filter((one) => one.body === body)
  if (meetings.length === 0) return false
  await pressed(region, 'agenda-item.place', { item, meeting: pick(meetings, b).id }, isTwice)
  return true
}

const confirm: Command = async (region, { a, isTwice }) => {
  const items = (await inSession(region)).filter(({ reason }) => reason === 'confirm')
  if (items.length === 0) return false
  const { id: item, meeting } = pick(items, a)
  await pressed(region, 'session.confirm', { meeting, item }, isTwice)
  return true
}

const finish: Command = async (region, { a, b, isTwice }) => {
  const tasks = (await allAgreements(region)).filter(({ kind, state }) => kind === 'action-item' && state !== 'done')
  if (tasks.length === 0) return false
  const name = b % 2 === 0 ? 'agreement.report-done' : 'agreement.confirm-done'
  await pressed(region, name, { item: pick(tasks, a).id }, isTwice)
  return true
}

const addLink: Command = async (region, { a, b, c, isTwice }) => {
  const link = linkOf(region.bodies, a, b, c)
  const values = { does: link.relation, other: link.to }
  const reply = await fillIn(region, ['overleg.add-link', { body: link.from }], values, isTwice)
  const isTaken = reply.kind !== 'invalid' && !hasLink(region.links, link) && link.from !== link.to
  if (isTaken) region.links.push(link)
  return isTaken
}

const removeLink: Command = async (region, { a, isTwice }) => {
  if (region.links.length < 2) return false
  const { from, to, relation } = pick(region.links, a)
  await fillIn(region, ['overleg.remove-link', { body: from }], { links: [`${relation} ${from} ${to}`] }, isTwice)
  region.links.splice(a % region.links.length, 1)
  return true
}

const write: Command = async (region, { a, isTwice }) => {
  const froms = region.bodies.filter(({ id }) => region.links.some(({ from, to }) => from === id || to === id))
  if (froms.length === 0) return false
  const from = pick(froms, a).id
  const beside = region.links.flatMap((one) => (one.from === from ? [one.to] : one.to === from ? [one.from] : []))
  const to = [...new Set([...beside, ...hearersOf(region, from)])]
  const text = region.name('Bericht')
  region.world.now += 60_000
  await fillIn(region, ['report-back.write', { body: from }], { text, to }, isTwice)
  region.world.now += 60_000
  region.ledger.written.push({ text, from, to })
  return true
}

const wait: Command = async ({ world }, { a }) => {
  world.now += (1 + (a % 9)) * 86_400_000
  await world.app.wake()
  return true
}

export const commands = {
  ...{ plan, move, cancel, open, put, sendOn, decide, intend, close, drop, place, confirm, finish },
  ...{ addLink, removeLink, write, wait },
  ...{ treat: walk('session.treat'), carryOver: walk('session.carry-over'), bringBack: walk('session.bring-back') },
} satisfies Readonly<Record<string, Command>>
