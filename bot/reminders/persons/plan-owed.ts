/** Every reminder that something owed gives to people, each at the moment that suits whoever gets it. */
import type { Party } from '../../agreements/party.ts'
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { findRegion } from '../../network/find-region.ts'
import { refKey } from '../../ref.ts'
import type { PlannedReminder } from '../reminder.ts'
import { type OwnReminders, type ReminderSettings, silenceOf } from '../settings.ts'
import type { OwedMemo } from '../store.ts'
import type { Silence } from '../timing/silence.ts'
import { noSteps, type Occurrence, type StepKind, type StepSettings } from '../timing/step.ts'
import { stepsOf } from '../timing/steps.ts'
import { nextMark } from './next-mark.ts'
import type { Owed } from './owed.ts'
import { findRemindees, secretariesOf } from './remindees.ts'
import type { OwedStores } from './stores.ts'

interface Planning {
  readonly owed: Owed
  readonly memo: OwedMemo
  readonly settings: ReminderSettings
  readonly silenceFor: (own: OwnReminders) => Silence
  readonly ownOf: (member: string) => Promise<OwnReminders>
}

/** The same at every asking, until what is owed, whom to turn to or how they want it changes. */
export const planOwed = async (
  stores: OwedStores,
  owed: Owed,
  memo: OwedMemo,
  now: number,
): Promise<readonly PlannedReminder[]> => {
  const settings = await stores.reminderSettings.settingsOf(owed.network, owed.body)
  const region = await findRegion(stores.network, owed.network)
  const planning: Planning = {
    owed,
    memo,
    settings,
    silenceFor: ({ silence }) => silenceOf(settings, region, silence),
    ownOf: ownReminders(stores, owed.network),
  }
  const { members, nobody, of } = await findRemindees(stores.network, owed.network, owed.owners, dayAt(now))
  const secretaries = await secretariesOf(stores.network, owed.network)
  const quiet = silenceOf(settings, region)
  return [
    ...(await inTurn(members, (member) =>
      stepsFor(
        planning,
        member,
        ownedSince(memo, owed.owners, (party) => of(party) === member),
      ),
    )),
    ...(await inTurn(owed.owners, (party) => assignmentOf(planning, party, of(party)))),
    ...(await inTurn(secretaries, (member) => stepsForSecretary(planning, member))),
    ...(nobody.length === 0 && owed.owners.length > 0
      ? []
      : await inTurn(secretaries, (member) => nobodyFor(planning, member, nobody))),
    ...agendaOf(planning, quiet),
    ...turnOf(owed),
  ]
}

/** Whoever owes it may be of the secretariat, and is asked for at every step: each is read once. */
const ownReminders = ({ reminderSettings }: OwedStores, network: string): Planning['ownOf'] => {
  const known = new Map<string, Promise<OwnReminders>>()
  return (member) => {
    const own = known.get(member) ?? reminderSettings.own(network, member)
    known.set(member, own)
    return own
  }
}

/** One after another: a unit of work asks its database one thing at a time anyway. */
const inTurn = async <One>(
  ones: readonly One[],
  plan: (one: One) => Promise<readonly PlannedReminder[]>,
): Promise<readonly PlannedReminder[]> => {
  const planned: PlannedReminder[] = []
  for (const one of ones) planned.push(...(await plan(one)))
  return planned
}

const withoutMuted = (steps: StepSettings, muted: readonly StepKind[]): StepSettings => ({
  ...steps,
  toAgenda: null,
  ...(muted.includes('soon') ? { before: [] } : {}),
  ...(muted.includes('due') ? { onTheDay: false } : {}),
  ...(muted.includes('late') ? { late: [], toSecretariat: null } : {}),
  ...(muted.includes('start') ? { atStart: false } : {}),
})

/** Of what would have come before they had it nobody is told. */
const ownedSince = ({ since, assigned }: OwedMemo, owners: readonly Party[], isTheirs: (party: Party) => boolean) =>
  Math.max(since, Math.min(...owners.filter(isTheirs).map((party) => assigned[refKey(party)] ?? since)))

const occurrences = (
  { owed, memo }: Planning,
  steps: StepSettings,
  silence: Silence,
  since = memo.since,
): readonly Occurrence[] => stepsOf({ ref: owed.ref, assignedAt: null, term: owed.term }, { steps, silence }, since)

const toPlanned = (
  { network, ref }: Owed,
  { key, at, folded }: Occurrence,
  whose: { readonly member: string; readonly occasion: string },
): PlannedReminder => ({
  ...{ network, ref, dueAt: at, ...whose },
  key: `${key}:${whose.member}`,
  folded: folded.map((one) => `${one}:${whose.member}`),
})

/** @example 'soon-3', 'due' */
const occasionOf = ({ kind, days }: Occurrence): string => (days > 0 ? `${kind}-${days}` : kind)

const stepsFor = async (planning: Planning, member: string, since: number): Promise<readonly PlannedReminder[]> => {
  const own = await planning.ownOf(member)
  const steps = withoutMuted(planning.settings.steps, own.muted)
  return occurrences(planning, steps, planning.silenceFor(own), since).map((one) =>
    toPlanned(planning.owed, one, { member, occasion: occasionOf(one) }),
  )
}

/** Whoever owes it and is of the secretariat hears of it once. */
const stepsForSecretary = async (planning: Planning, member: string): Promise<readonly PlannedReminder[]> => {
  const steps = { ...noSteps, toSecretariat: planning.settings.steps.toSecretariat }
  const silence = planning.silenceFor(await planning.ownOf(member))
  return occurrences(planning, steps, silence).map((one) =>
    toPlanned(
      planning.owed,
      { ...one, key: `${one.key}:secretariat` },
      { member, occasion: `secretariat-${one.days}` },
    ),
  )
}

const assignmentOf = async (
  { owed, memo, settings, ownOf, silenceFor }: Planning,
  party: Party,
  member: string | null,
): Promise<readonly PlannedReminder[]> => {
  const at = memo.assigned[refKey(party)] ?? null
  if (at === null || member === null || !settings.steps.onAssignment) return []
  const own = await ownOf(member)
  if (own.muted.includes('assigned')) return []
  const given = { ref: owed.ref, assignedAt: at, term: null }
  const steps = { ...noSteps, onAssignment: true }
  const silence = silenceFor(own)
  return stepsOf(given, { steps, silence }, at).map((one) => {
    const told = { ...one, at: one.at === at ? nextMark(at, silence) : one.at }
    return toPlanned(owed, told, { member, occasion: occasionOf(one) })
  })
}

/** Where nobody would hear anything, the secretariat hears that, at the first moment at which somebody should. */
const nobodyFor = async (
  planning: Planning,
  member: string,
  nobody: readonly Party[],
): Promise<readonly PlannedReminder[]> => {
  const own = await planning.ownOf(member)
  const [first] = occurrences(planning, { ...planning.settings.steps, toAgenda: null }, planning.silenceFor(own))
  if (!first) return []
  const { network, ref } = planning.owed
  const key = [refKey(ref), 'nobody', ...nobody.map(refKey), termDay(planning.owed), member].join(':')
  return [{ network, ref, key, member, occasion: 'nobody', dueAt: first.at }]
}

const termDay = ({ term }: Owed): string => term?.until ?? term?.from ?? ''

const agendaOf = (planning: Planning, silence: Silence): readonly PlannedReminder[] => {
  const steps = { ...noSteps, toAgenda: planning.settings.steps.toAgenda }
  const { network, ref } = planning.owed
  return occurrences(planning, steps, silence).map(({ key, at }) => ({
    ...{ network, ref, key, dueAt: at, occasion: 'agenda' },
  }))
}

/** When its last day has turned, its cards say that it is late. */
const turnOf = ({ network, ref, term }: Owed): readonly PlannedReminder[] => {
  const day = term?.until ?? term?.from
  if (!day) return []
  const key = [refKey(ref), 'turn', day].join(':')
  return [{ network, ref, key, occasion: 'turn', dueAt: instantOn(daysAfter(day, 1), 0) }]
}
