/** Who may be reminded by whom, and who changes, stops and marks what was asked. */
import type { Context } from '../../chat/feature.ts'
import { type Body, hasVoice, type Member } from '../../network/network.ts'
import { bodiesHeardFrom, hasVoiceAmong, isStewardAmong, standingsIn } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import type { HandReminder, Remindee } from './hand-reminder.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing, Thing } from './things.ts'

type Seats = Pick<HandReminderStores, 'network'>

/** The bodies in which somebody has a say, and whom they meet there; who reads along reminds only themselves. */
export interface Circle {
  readonly bodies: readonly Body[]
  /** Whoever asks is the first. */
  readonly members: readonly Member[]
}

export const circleOf = async ({ network: store }: Seats, context: Context): Promise<Circle> => {
  const { member, network } = context
  const isSecretariat = member.role === 'secretariat'
  const [bodies, all] = await Promise.all([bodiesHeardFrom(store, context), store.members(network.id)])
  const heard = isSecretariat || hasVoice(member.role) ? bodies : []
  const ids = new Set(heard.map(({ id }) => id))
  const seats = ids.size === 0 || isSecretariat ? [] : await store.seats(network.id)
  const met = new Set(seats.filter(({ body }) => ids.has(body)).map((seat) => seat.member))
  const others = all.filter(({ id }) => id !== member.id && (isSecretariat || met.has(id)))
  return { bodies: heard, members: [member, ...others] }
}

export const isWithin = ({ bodies, members }: Circle, { kind, id }: Remindee): boolean =>
  (kind === 'body' ? bodies : members).some((one) => one.id === id)

/** @property isKeeper of its order: the secretariat, and of a body's the chair. */
export interface Part {
  readonly isKeeper: boolean
  readonly mayChange: boolean
  readonly mayStop: boolean
  readonly mayMark: boolean
}

/** What somebody may do with it; null where they have no part in it. */
export const partIn = async (
  { network: store }: Seats,
  { to, createdBy }: HandReminder,
  context: Pick<Context, 'member' | 'covers'>,
): Promise<Part | null> => {
  const { member, covers } = context
  const standings = to.kind === 'body' ? await standingsIn(store, context, to.id) : []
  const isKeeper = member.role === 'secretariat' || isStewardAmong(standings)
  const isMaker = createdBy === member.id
  const isRemindee = to.kind === 'member' && [member.id, ...covers].includes(to.id)
  if (!isKeeper && !isMaker && !isRemindee && standings.length === 0) return null
  return {
    isKeeper,
    mayChange: isKeeper || isMaker,
    mayStop: isKeeper || isMaker || isRemindee,
    mayMark: isRemindee || hasVoiceAmong(standings),
  }
}

/** For whoever has a part in it. @throws {Refusal} reminder.unknown */
export const findReminder = async (
  stores: Pick<HandReminderStores, 'network' | 'handReminders'>,
  id: string,
  context: Context,
) => {
  const reminder = await stores.handReminders.find(context.network.id, id)
  const part = reminder && (await partIn(stores, reminder, context))
  if (!reminder || !part) throw refusal('reminder.unknown')
  return { reminder, part }
}

/** @throws {Refusal} also reminder.not-yours */
export const findReminderTo = async (
  stores: Pick<HandReminderStores, 'network' | 'handReminders'>,
  what: 'mayChange' | 'mayStop' | 'mayMark',
  id: string,
  context: Context,
): Promise<HandReminder> => {
  const { reminder, part } = await findReminder(stores, id, context)
  if (!part[what]) throw refusal('reminder.not-yours')
  return reminder
}

/** A thing that this member sees. @throws {Refusal} reminder.thing-gone */
export const requireThing = async (
  { network: store }: Seats,
  findThing: FindThing,
  ref: { readonly kind: string; readonly id: string },
  context: Context,
): Promise<Thing> => {
  const thing = await findThing(context.network.id, ref, context.words)
  if (!thing || !(await isSeen({ network: store }, thing, context))) throw refusal('reminder.thing-gone')
  return thing
}

/** Whether it is of a body in which somebody has a part. */
export const isSeen = async (
  { network: store }: Seats,
  { bodies }: Thing,
  seated: Pick<Context, 'member' | 'covers'>,
): Promise<boolean> => {
  if (bodies === null) return true
  for (const body of bodies) if ((await standingsIn(store, seated, body)).length > 0) return true
  return false
}

/** What a body is reminded of everybody in it reads; whoever asked for it themselves saw the thing. */
export const isForRemindee = async (
  stores: Seats,
  { network, to, createdBy }: Pick<HandReminder, 'network' | 'to' | 'createdBy'>,
  thing: Thing,
): Promise<boolean> => {
  if (to.kind === 'body') return thing.bodies === null || thing.bodies.includes(to.id)
  const member = to.id === createdBy ? null : await stores.network.member(network, to.id)
  return member === null || isSeen(stores, thing, { member, covers: [] })
}
