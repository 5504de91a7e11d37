/** A network whose members and bodies are reminded on three mornings, by what the bot itself plans of it. */
import { blankDraft, openAgreement } from '../../../bot/agreements/agreement.ts'
import { owedOf } from '../../../bot/agreements/reminding.ts'
import { dayAt, daysAfter, instantOn } from '../../../bot/clock.ts'
import { newBody } from '../../../bot/network/enrol.ts'
import type { HandReminder } from '../../../bot/reminders/by-hand/hand-reminder.ts'
import { aroundOf, planNext } from '../../../bot/reminders/by-hand/next.ts'
import { followOwed } from '../../../bot/reminders/persons/owed.ts'
import type { Storage } from '../../../storage/open.ts'
import { slackTeam } from '../requests.ts'
import { waiting } from './seed-waiting.ts'

const { network } = waiting

/** Fourteen and three days before it, and on it: working days all three, in no holiday. */
const dueOn = '2027-05-27'
export const mornings = [daysAfter(dueOn, -14), daysAfter(dueOn, -3), dueOn].map((day) => instantOn(day, 9))
const now = instantOn('2027-04-15', 12)

/** Members, agreements of each, bodies, and reminders to each of those on each morning. */
export const shape = { members: 500, each: 4, bodies: 60, byHand: 10 } as const

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

/** As many as fit well within the time that one unit of work may take. */
const batch = 10

const inUnits = async (storage: Storage, count: number, write: (at: number) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < count; from += batch)
    await storage.unitOfWork.run(async () => {
      for (const at of numbers(Math.min(batch, count - from))) await write(from + at)
    })
}

export const seedDue = async (storage: Storage): Promise<void> => {
  await storage.network.addFirstNetwork({ id: network, name: 'Regio Noord', holidayRegion: 'noord' })
  const none = { sectors: [], code: null, contact: null, ownHolidays: [] }
  await storage.network.saveOrganisation({ id: 'org', network, name: 'De Regio', kind: 'other', ...none })
  await inUnits(storage, shape.members, (at) => addMember(storage, at))
  await inUnits(storage, shape.bodies, (at) => addBody(storage, at))
  await inUnits(storage, shape.members * shape.each, (at) => addAgreement(storage, at))
  await inUnits(storage, shape.bodies * shape.byHand * mornings.length, (at) => addByHand(storage, at))
}

const onSlack = (conversation: string) => ({ surface: 'slack', space: slackTeam, conversation }) as const

const addMember = async ({ network: store }: Storage, at: number): Promise<void> => {
  const [id, role] = [`member-${at}`, at === 0 ? 'secretariat' : 'member'] as const
  const rest = { organisation: 'org', function: '', language: 'nl', leftOn: null } as const
  await store.saveMember({ id, network, name: `Lid ${at}`, role, ...rest })
  const address = onSlack(`U${at}`)
  await store.saveChannel({ id: `alone-${at}`, network, body: null, member: id, name: '', address })
}

const addBody = async ({ network: store }: Storage, at: number): Promise<void> => {
  const id = `body-${at}`
  await store.saveBody({ ...newBody(network, `Overleg ${at}`, null), id })
  await store.saveChannel({ id: `of-${at}`, network, body: id, member: null, name: id, address: onSlack(`C${at}`) })
}

const term = { text: dueOn, from: null, until: dueOn, precision: 'day', isStart: false } as const

const addAgreement = async (storage: Storage, at: number): Promise<void> => {
  const owners = [{ kind: 'member', id: `member-${at % shape.members}` }] as const
  const draft = { ...blankDraft, title: `Vervoersplan ${at} met de gemeenten`, agreedOn: '2027-04-15', owners, term }
  const given = { id: `due-${at}`, network, body: `body-${at % shape.bodies}`, by: 'member-0', now }
  const { item } = await storage.agreements.add(
    (number) => openAgreement(draft, { ...given, number }),
    network,
    given.id,
  )
  await followOwed(storage, owedOf(item), { now, by: null })
}

const addByHand = async (storage: Storage, at: number): Promise<void> => {
  const reminder: HandReminder = {
    ...{ id: `by-hand-${at}`, network, text: `Cijfers ${at} aanleveren`, about: null, state: 'running', since: now },
    to: { kind: 'body', id: `body-${at % shape.bodies}` },
    repetition: { kind: 'once', on: dayAt(mornings[at % mornings.length] ?? now), isBy: false },
    ...{ lastOn: null, createdAt: now, createdBy: 'member-0', version: 1 },
  }
  await storage.handReminders.add(reminder)
  await planNext(storage, reminder, await aroundOf(storage, network, reminder.to), now)
}
