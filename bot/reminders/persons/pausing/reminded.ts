/** Whoever is reminded of a thing says when they hear of it again, and nobody else. */
import type { Context } from '../../../chat/feature.ts'
import type { Outbox } from '../../../chat/outbox.ts'
import { type Ref, refKey } from '../../../ref.ts'
import { refusal } from '../../../refusal.ts'
import type { QuietStores } from '../../quiet.ts'
import { nudgeRef } from '../../reminder.ts'
import type { NudgeStore, ReminderSettingStore, ReminderStore } from '../../store.ts'
import { asFarBack, type Nudge } from '../nudge.ts'

export interface PausingStores extends QuietStores {
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
  readonly nudges: NudgeStore
  readonly outbox: Outbox
}

/** @throws {Refusal} nudge.not-reminded */
export const requireReminded = async (stores: PausingStores, ref: Ref, context: Context): Promise<void> => {
  const { network, member } = context
  if ((await toldOf(stores, ref, context)).length > 0) return
  const waiting = await stores.reminders.waiting(network.id, ref)
  if (!waiting.some((one) => one.member === member.id)) throw refusal('nudge.not-reminded')
}

/** The cards on which they were told of it say how it stands now. */
export const refreshTold = async (stores: PausingStores, ref: Ref, context: Context): Promise<void> => {
  for (const { id, network } of await toldOf(stores, ref, context)) await stores.outbox.refresh(network, nudgeRef(id))
}

const toldOf = async ({ nudges }: PausingStores, ref: Ref, { network, member }: Context): Promise<readonly Nudge[]> =>
  (await nudges.ofMember(network.id, member.id, asFarBack)).filter(({ lines }) =>
    lines.some((line) => refKey(line.ref) === refKey(ref)),
  )

/** What they put off before, of this thing, is put off no longer. */
export const dropSnoozes = async ({ reminders }: PausingStores, ref: Ref, context: Context): Promise<void> => {
  const of = { network: context.network.id, member: context.member.id }
  for (const one of await reminders.snoozesOf(of))
    if (refKey(one.ref) === refKey(ref)) await reminders.cancel(of.network, one.key)
}
