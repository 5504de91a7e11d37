/** Whatever changes on a sheet, under its lock: whoever gets a place by it hears of it, once and in private. */

import { refKey } from '../../ref.ts'
import { refusal } from '../../refusal.ts'
import { findSilence } from '../../reminders/quiet.ts'
import type { PlannedReminder } from '../../reminders/reminder.ts'
import { nextMoment } from '../../reminders/timing/moments.ts'
import { attendingOf, findMovedUp, type SignUp, type SignUpSheet, sheetRef } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'

export type Changing = Pick<SignUpStores, 'signUps' | 'network' | 'reminders' | 'reminderSettings'>

/** Joins the open unit of work. @throws {Refusal} sign-up.unknown, and whatever the step does */
export const changeOn = async <Result>(
  stores: Changing,
  { network, id }: Pick<SignUpSheet, 'network' | 'id'>,
  now: number,
  step: (sheet: SignUpSheet, signUps: readonly SignUp[]) => Promise<Result>,
): Promise<Result> => {
  const sheet = await stores.signUps.hold(network, id)
  if (!sheet) throw refusal('sign-up.unknown')
  const signUps = await stores.signUps.signUps(network, id)
  const result = await step(sheet, signUps)
  const after = (await stores.signUps.hold(network, id)) ?? sheet
  const moved = findMovedUp(attendingOf(sheet, signUps), attendingOf(after, await stores.signUps.signUps(network, id)))
  if (moved.length > 0)
    await tellOf(
      stores,
      after,
      'moved-up',
      moved.map(({ member }) => member),
      now,
    )
  return result
}

export const occasions = ['moved-up', 'replaced'] as const

/** Each time under another key: it can happen to somebody again. It leaves alone what waits for the sheet itself. */
export const tellOf = async (
  stores: Changing,
  { network, id, body }: SignUpSheet,
  occasion: (typeof occasions)[number],
  members: readonly string[],
  now: number,
): Promise<void> => {
  const { version } = await stores.signUps.change(network, id, (kept) => kept)
  const ref = sheetRef(id)
  for (const member of members) {
    const planned: PlannedReminder = {
      ...{ network, ref, member, occasion },
      key: ['told', refKey(ref), occasion, version, member].join(':'),
      dueAt: nextMoment(now, await findSilence(stores, network, body, member)),
    }
    await stores.reminders.plan(planned)
  }
}
