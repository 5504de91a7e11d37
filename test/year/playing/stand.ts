/** How things stand in the network that is played, in the words of the script. */
import type { Agreement } from '../../../bot/agreements/agreement.ts'
import type { Meeting } from '../../../bot/meetings/meeting.ts'
import { must } from '../../world.ts'
import { allAgreements, onlyPlan } from './agreeing.ts'
import { allMeetings, idOfMeeting, nameOfMeeting, type Stage, sayHour } from './stage.ts'

type Said = Readonly<Record<string, string>>

export const readMeetings = async (stage: Stage): Promise<Said> =>
  Object.fromEntries((await allMeetings(stage)).map((one) => [nameOfMeeting(stage, one.id), sayMeeting(one)]))

const sayMeeting = ({ state, hours }: Meeting): string =>
  state === 'planned' && hours ? sayHour(hours.startsAt) : state.replace('-', ' ')

/** Of all that have had a day: the method of the invitation and its SEQUENCE, as in the file that members get. */
export const readCalendars = async (stage: Stage): Promise<Said> => {
  const said: Record<string, string> = {}
  for (const { id, hours } of await allMeetings(stage))
    if (hours) said[nameOfMeeting(stage, id)] = await readInvitation(stage, id)
  return said
}

const readInvitation = async ({ world }: Stage, meeting: string): Promise<string> => {
  const member = must(world.members.Hanneke, 'Hanneke').id
  const asked = { meeting, isPlain: false, format: 'ics' }
  const file = await world.app.document({ network: world.network, member, kind: 'meeting-invitation', asked })
  if (!('bytes' in file)) return file.said
  const text = Buffer.from(file.bytes).toString('utf8')
  return [/^METHOD:(.*)$/mu, /^SEQUENCE:(.*)$/mu].map((line) => line.exec(text)?.[1]?.trim() ?? 'none').join(' ')
}

/** Which list was confirmed in which meeting. */
export const readConfirmed = async (stage: Stage): Promise<Said> =>
  Object.fromEntries(
    (await allMeetings(stage)).flatMap(({ id, confirmedIn }) =>
      confirmedIn === null ? [] : [[nameOfMeeting(stage, id), nameOfMeeting(stage, confirmedIn)]],
    ),
  )

/** What flowed down, by the decision from which it came. */
export const readTasks = async (stage: Stage): Promise<Said> => {
  const all = await allAgreements(stage)
  const tasks = all.filter(({ parent }) => parent?.relation === 'result')
  const by = Map.groupBy(tasks, ({ parent }) => all.find(({ id }) => id === parent?.agreement)?.title ?? 'nothing')
  return Object.fromEntries([...by].map(([title, its]) => [title, its.map((one) => sayTask(stage, one)).join('; ')]))
}

const sayTask = ({ world }: Stage, { body, owners, state }: Agreement): string => {
  const named = owners.map((owner) => Object.entries(world.members).find(([, one]) => one.id === owner.id)?.[0])
  const of = Object.values(world.bodies).find((one) => one.id === body)?.name
  return `${of}: ${named.join(', ') || 'nobody'}, ${state}`
}

/** What was decided and agreed in a meeting, as its list has it. */
export const readList = async (stage: Stage, name: string): Promise<readonly string[]> => {
  const meeting = idOfMeeting(stage, name)
  const found = (await allAgreements(stage)).filter(({ origin, parent }) => origin?.meeting === meeting && !parent)
  return found.toSorted((a, b) => a.number - b.number).map(sayAgreed)
}

const sayAgreed = ({ kind, serial, title, consent }: Agreement): string => {
  if (kind === 'decision') return `decision ${serial}: ${title}`
  return `${kind.replace('-', ' ')}: ${title}${consent?.dispute ? ` (${consent.dispute})` : ''}`
}

/** Which bodies hear of a meeting. */
export const readReport = async (stage: Stage, name: string): Promise<readonly string[]> => {
  const { storage, network, bodies } = stage.world
  const report = await storage.reportBacks.find(network, idOfMeeting(stage, name))
  const heard = Object.values(bodies).filter(({ id }) => report?.to.includes(id))
  return heard.map((one) => one.name).sort()
}

export const readPlan = async (stage: Stage): Promise<Said> => {
  const { state, steps } = await onlyPlan(stage)
  return { state, ...Object.fromEntries(steps.map(({ title, on, isDone }) => [title, isDone ? `${on}, done` : on])) }
}
