/** A reminder by hand comes no more: somebody stopped it, or nobody is left to be reminded, or nothing to be reminded of. */
import type { Context } from '../../chat/feature.ts'
import { tellMembers } from '../../network/tell-members.ts'
import { type HandReminder, handReminderRef } from './hand-reminder.ts'
import type { HandReminderStores } from './stores.ts'

export const endings = ['stopped', 'body-gone', 'member-left', 'thing-gone'] as const
export type Ending = (typeof endings)[number]

/** Nobody, as '', where it came with the time. */
export interface Doing extends Pick<Context, 'now' | 'surface'> {
  readonly member: { readonly id: string }
  readonly onBehalfOf?: string | null
}

export const byItself = (now: number): Doing => ({ member: { id: '' }, now, surface: 'server' })

export const record = (
  { history }: Pick<HandReminderStores, 'history'>,
  { network, id, to }: HandReminder,
  { member, now: at, surface, onBehalfOf = null }: Doing,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const whom = to.kind === 'member' && to.id !== member.id ? to.id : null
  const who = { network, at, member: member.id, onBehalfOf, surface, whom }
  return history.record({ ...who, ref: handReminderRef(id), verb, data })
}

/** Its maker hears why, unless they did it themselves. */
export const endReminder = async (
  stores: HandReminderStores,
  { network, id }: Pick<HandReminder, 'network' | 'id'>,
  why: Ending,
  doing: Doing,
): Promise<HandReminder> => {
  const ref = handReminderRef(id)
  // What waits is held before the reminder, as where it is given: two at once never wait for each other.
  await stores.reminders.forget(network, ref)
  const ended = await stores.handReminders.change(network, id, (kept) => ({ ...kept, state: 'ended' }))
  await record(stores, ended, doing, why === 'stopped' ? 'reminder.stopped' : 'reminder.ended', { why })
  await stores.outbox.refresh(network, ref)
  if (ended.createdBy !== doing.member.id)
    await tellMembers(stores)(network, [ended.createdBy], { ref, view: `told@${why}` })
  return ended
}
