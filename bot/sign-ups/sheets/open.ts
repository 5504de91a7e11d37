/** A sheet is opened: its card comes into every channel of its body, and it closes by itself after its last day. */
import type { Context } from '../../chat/feature.ts'
import { daysAfter, instantOn } from '../../clock.ts'
import { refKey } from '../../ref.ts'
import type { PlannedReminder } from '../../reminders/reminder.ts'
import { announce, byItself, type Doing, follow } from '../doing.ts'
import { type SheetDraft, type SignUpSheet, sheetRef } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'

type Stores = Pick<SignUpStores, 'signUps' | 'network' | 'history' | 'outbox' | 'reminders'>

/** @property channels in how many its card comes to stand. */
export interface Opened {
  readonly sheet: SignUpSheet
  readonly isNew: boolean
  readonly channels: number
}

/**
 * Joins the open unit of work. The same id twice is one sheet, the first.
 *
 * @param isShownElsewhere no card of its own comes into the channels: another thing shows who has signed up
 */
export const openSheet =
  (stores: Stores, { isShownElsewhere = false }: { readonly isShownElsewhere?: boolean } = {}) =>
  async (draft: SheetDraft, doing: Pick<Context, 'network'> & Doing): Promise<Opened> => {
    const { sheet, isNew } = await stores.signUps.add({
      ...{ ...draft, network: doing.network.id, state: 'open' },
      ...{ createdAt: doing.now, createdBy: doing.member.id, version: 1 },
    })
    const shows = sheet.about ? [sheet.about] : []
    const channels = isShownElsewhere ? 0 : await announce(stores, sheet, sheetRef(sheet.id), shows)
    if (!isNew) return { sheet, isNew, channels }
    await planTurn(stores, sheet)
    await follow(stores, { network: sheet.network, ref: sheetRef(sheet.id) }, doing, 'sign-up.opened')
    return { sheet, isNew, channels }
  }

/** After its last day it closes, and its cards say so. */
export const planTurn = async (
  { reminders }: Pick<SignUpStores, 'reminders'>,
  { network, id, lastOn, state }: SignUpSheet,
): Promise<void> => {
  const ref = sheetRef(id)
  const turn = (day: string): PlannedReminder => ({
    ...{ network, ref, occasion: 'turn', dueAt: instantOn(daysAfter(day, 1), 0) },
    key: `${refKey(ref)}:turn:${day}`,
  })
  await reminders.schedule(network, ref, lastOn === null || state === 'closed' ? [] : [turn(lastOn)])
}

/** What is done when the time has come; the last day may have moved meanwhile. */
export const closeInTime =
  (stores: Pick<SignUpStores, 'signUps' | 'history' | 'outbox'>) =>
  async (
    { network, ref }: { readonly network: string; readonly ref: { readonly id: string } },
    _: string,
    now: number,
  ) => {
    const sheet = await stores.signUps.hold(network, ref.id)
    if (sheet?.state !== 'open' || sheet.lastOn === null || now < instantOn(daysAfter(sheet.lastOn, 1), 0)) return []
    await stores.signUps.change(network, sheet.id, (kept) => ({ ...kept, state: 'closed' }))
    await follow(stores, { network, ref: sheetRef(sheet.id) }, byItself(now), 'sign-up.closed')
    return []
  }
