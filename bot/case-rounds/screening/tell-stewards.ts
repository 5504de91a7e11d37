/**
 * A case waits too long to be screened. Whoever keeps order in its body hears that, whatever the reason: one that nobody
 * may screen, because it is their own, looks like one to which nobody came.
 */
import { stewardsOf } from '../../network/seating.ts'
import { refKey } from '../../ref.ts'
import type { PlannedReminder } from '../../reminders/reminder.ts'
import { type CaseRound, caseRoundRef } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import type { RoundFollower } from '../waking/wake.ts'
import { isUnscreened, waitsForScreening } from './tell-facilitators.ts'

export const lateOccasion = 'screening-late'

/** Facilitators are told as such at the same moment. */
export const tellStewards =
  ({ network: store, reminders }: Pick<CaseRoundStores, 'network' | 'reminders'>): RoundFollower =>
  async ({ after, done }) => {
    const late = done.find(({ kind }) => kind === 'screening-late')
    if (!late || !isUnscreened(after)) return
    const ref = caseRoundRef(after.id)
    const stewards = await stewardsOf(store, after.network, after.body)
    await reminders.planAll(
      stewards
        .filter((member) => !waitsForScreening(after, member))
        .map((member): PlannedReminder => {
          const key = [refKey(ref), lateOccasion, late.at, member].join(':')
          return { key, network: after.network, ref, dueAt: late.at, member, occasion: lateOccasion }
        }),
    )
  }

export const waitsForSteward = async (
  { network: store }: Pick<CaseRoundStores, 'network'>,
  round: CaseRound,
  member: string,
): Promise<boolean> =>
  isUnscreened(round) && round.isLate && (await stewardsOf(store, round.network, round.body)).includes(member)
