/** What became of what somebody did in a round: who reads it, and from when. */
import type { Words } from '../../../cards/words/words.ts'
import type { Context } from '../../chat/feature.ts'
import type { CaseRound } from '../case-round.ts'
import { showAtOf } from '../stages/contribute.ts'
import { sayMoment } from './say-moment.ts'

export type Deed = keyof Words['caseRoundForm']['done']

/** Each once. @param after the round as it is by now */
export const sayDone = (deeds: readonly Deed[], after: CaseRound, context: Context): readonly string[] => {
  const { caseRoundForm: say, caseRound } = context.words
  const showAt = showAtOf(after, { now: context.now, holidays: { region: context.network.holidayRegion } })
  const view = {
    from: showAt === 0 ? null : sayMoment(showAt, context),
    until: after.endsAt === null ? '' : sayMoment(after.endsAt, context),
    phase: caseRound.phases[after.phase].toLowerCase(),
  }
  return [...new Set(deeds.map((deed) => say.done[deed](view)))]
}
