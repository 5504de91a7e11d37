/** Three days before the last one whoever has not answered hears of it, in private; the owner hears that all have. */
import { intakeNudge } from '../../../cards/number-intakes.ts'
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refKey } from '../../ref.ts'
import { findSilence } from '../../reminders/quiet.ts'
import type { Remindable } from '../../reminders/remindable.ts'
import { hasOccasion, type PlannedReminder, snoozed } from '../../reminders/reminder.ts'
import { isWithinScope, planBatch, type Replan } from '../../reminders/replanning.ts'
import { lastMoment, nextMoment, workingHour } from '../../reminders/timing/moments.ts'
import { voicesOf } from '../sheets/owner.ts'
import type { SignUpStores } from '../stores.ts'
import { partyOf, readStanding, type Standing } from './asked.ts'
import { intakeRef, isAsking, type NumberIntake, remindedBefore } from './number-intake.ts'

type Planning = Pick<SignUpStores, 'network' | 'reminders' | 'reminderSettings'>

/** Of what would have come before now nothing is said. */
export const planReminders = async (stores: Planning, intake: NumberIntake, now: number): Promise<void> => {
  const { network, body, id, lastOn, state } = intake
  const ref = intakeRef(id)
  if (lastOn === null || state === 'closed') return stores.reminders.schedule(network, ref, [])
  const turn: PlannedReminder = {
    ...{ network, ref, occasion: 'turn', dueAt: instantOn(daysAfter(lastOn, 1), 0) },
    key: [refKey(ref), 'turn', lastOn].join(':'),
  }
  const planned: PlannedReminder[] = [turn]
  for (const { id: member } of await voicesOf(stores, network, body)) {
    const silence = await findSilence(stores, network, body, member)
    planned.push({
      ...{ network, ref, member, occasion: 'unanswered' },
      key: [refKey(ref), 'unanswered', lastOn, member].join(':'),
      dueAt: lastMoment(instantOn(daysAfter(lastOn, -remindedBefore), workingHour), silence),
    })
  }
  const waiting = new Set((await stores.reminders.waiting(network, ref)).map(({ key }) => key))
  await stores.reminders.schedule(
    network,
    ref,
    planned.filter(({ key, dueAt }) => dueAt > now || waiting.has(key)),
  )
}

/** Once: under its own key, which leaves alone what waits for the others. */
export const tellOwner = async (
  stores: Planning,
  { network, body, id, owner }: NumberIntake,
  occasion: 'all-answered' | 'closed',
  now: number,
): Promise<void> => {
  if (owner === '') return
  const ref = intakeRef(id)
  const dueAt = nextMoment(now, await findSilence(stores, network, body, owner))
  await stores.reminders.plan({
    ...{ network, ref, occasion, member: owner, dueAt },
    key: ['told', refKey(ref), occasion, owner].join(':'),
  })
}

type Reading = Pick<SignUpStores, 'numberIntakes' | 'network'>

export const remindableIntakes = (stores: Reading): Remindable => ({
  isOwed: async ({ network, ref, occasion, member }, now) => {
    const read = await readIntake(stores, network, ref.id)
    if (!read) return false
    const isOwner = read.intake.owner === member
    if (occasion === 'all-answered') return isOwner && read.standing.silent.length === 0 && read.intake.state === 'open'
    if (occasion === 'closed') return isOwner && read.intake.state === 'closed'
    return (occasion === 'unanswered' || occasion === snoozed) && isSilent(read, member, dayAt(now))
  },

  bodyOf: async (network, id) => (await stores.numberIntakes.find(network, id))?.body ?? null,

  dueOn: async (network, id) => (await stores.numberIntakes.find(network, id))?.lastOn ?? null,

  say: async (line, { network, member, now, language, words }) => {
    const read = await readIntake(stores, network, line.ref.id)
    if (!read) return null
    const { intake, standing } = read
    const isOwner = intake.owner === member.id
    const ofOwner = (['closed', 'all-answered'] as const).find((one) => hasOccasion(line, one))
    const asks = isSilent(read, member.id, dayAt(now)) ? ('unanswered' as const) : null
    const view = {
      ...{ intake: intake.id, question: intake.question },
      tells: ofOwner && isOwner ? ofOwner : asks,
      lastOn: intake.lastOn && intake.lastOn > dayAt(now) ? sayDate(intake.lastOn, language) : null,
      answered: words.numberIntakes.answered[intake.per](standing.answered, standing.asked),
    }
    return intakeNudge(view, words)
  },
})

const readIntake = async (stores: Reading, network: string, id: string) => {
  const intake = await stores.numberIntakes.find(network, id)
  return intake && { intake, standing: await readStanding(stores, intake) }
}

const isSilent = (
  { intake, standing }: { readonly intake: NumberIntake; readonly standing: Standing },
  member: string,
  today: string,
): boolean => {
  const asked = standing.voices.find(({ id }) => id === member)
  return asked !== undefined && isAsking(intake, today) && standing.silent.includes(partyOf(intake, asked))
}

/** Few are open at once: whatever has changed of people may concern any of them. */
export const replanIntakes =
  (stores: Planning & Pick<SignUpStores, 'numberIntakes'>): Replan =>
  async (asked) => {
    const bodies = (await stores.network.bodies(asked.network)).map(({ id }) => id)
    const concerned = bodies.filter((body) => isWithinScope(asked.scope, [body]))
    const open = await stores.numberIntakes.open(asked.network, concerned)
    return planBatch(open, asked, (intake) => planReminders(stores, intake, asked.now))
  }
