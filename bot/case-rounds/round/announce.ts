/** What follows from a change of a round, in the same transaction: its cards, and what is told in private. */
import type { Owed } from '../../chat/outbox.ts'
import { refKey } from '../../ref.ts'
import type { PlannedReminder } from '../../reminders/reminder.ts'
import { type CaseRound, caseRoundRef, isRunning } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { membersTold } from './readers.ts'

/** What stands in channels is made right, and comes to stand there once the whole body may see it. */
export const showChange = async (
  stores: Pick<CaseRoundStores, 'network' | 'outbox'>,
  before: CaseRound,
  after: CaseRound,
): Promise<void> => {
  if (before.version === after.version) return
  if (isForAll(after) && !isForAll(before)) await oweCards(stores, after)
  await stores.outbox.refresh(after.network, caseRoundRef(after.id))
}

const isForAll = (round: CaseRound): boolean => isRunning(round) && round.openedOn !== null && round.audience.isWide

const oweCards = async (
  { network: store, outbox }: Pick<CaseRoundStores, 'network' | 'outbox'>,
  { id, network, body }: CaseRound,
): Promise<void> => {
  const ref = caseRoundRef(id)
  const channels = await store.channelsOfBody(network, body)
  await outbox.owe(
    channels.map(
      ({ id: channel }): Owed => ({ key: `${refKey(ref)}:card:${channel}`, network, channel, ref, view: 'card' }),
    ),
  )
}

/**
 * All members alike, in one message of one moment, in words that follow from what everybody may know.
 *
 * @param at the publication moment (epoch ms): what is told twice of one moment is told once
 */
export const tellAll = async (
  stores: Pick<CaseRoundStores, 'network' | 'reminders'>,
  round: CaseRound,
  occasion: Occasion,
  at: number,
): Promise<void> => {
  const { network, id } = round
  const ref = caseRoundRef(id)
  const members = await membersTold(stores, round)
  await stores.reminders.planAll(
    members.map(
      (member): PlannedReminder => ({
        key: `${refKey(ref)}:told:${at}:${member}`,
        network,
        ref,
        dueAt: at,
        member,
        occasion,
      }),
    ),
  )
}

/** `phase`: another phase began; `ends`: this one does tomorrow; `news`: there is more to read. */
export const occasions = ['phase', 'ends', 'again', 'news'] as const
export type Occasion = (typeof occasions)[number]
