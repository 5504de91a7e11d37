/** What time does to one round, and what all members are told of it. */
import type { CaseHalves } from '../case-halves.ts'
import { type CaseRound, isPhaseFrom, isRunning } from '../case-round.ts'
import { type Occasion, tellAll } from '../round/announce.ts'
import { changeRound } from '../round/change.ts'
import type { Piece, PieceKind } from '../sealed.ts'
import type { CaseRoundStores } from '../stores.ts'
import type { Due, DueKind } from '../timing/due.ts'
import { passTime } from '../timing/pass-time.ts'
import { lastPublication } from '../timing/publication.ts'
import type { RoundFollower, Waking } from './wake.ts'

export const passRound = (
  stores: CaseRoundStores,
  followers: readonly RoundFollower[],
  { id }: CaseRound,
  { network, now }: { readonly network: Waking; readonly now: number },
): Promise<void> =>
  stores.unitOfWork.run(async () => {
    let done: readonly Due[] = []
    let hasNews = false
    const { before, after } = await changeRound(
      stores,
      id,
      (halves, given) => {
        const passed = passTime(halves, given)
        done = passed.done
        hasNews = isNewsIn(halves, now)
        return passed.after
      },
      { network, now },
    )
    const occasion = occasionOf(before, after, done, hasNews)
    if (occasion) {
      const timetable = { holidays: { region: network.holidayRegion }, hours: after.settings.hours }
      await tellAll(stores, after, occasion, lastPublication(now, timetable))
    }
    for (const follow of followers) await follow({ before, after, done }, now)
  })

/** One of a moment, by what says most. Of what was never published members know nothing. */
const occasionOf = (before: CaseRound, after: CaseRound, done: readonly Due[], hasNews: boolean): Occasion | null => {
  const was = (...kinds: readonly DueKind[]): boolean => done.some(({ kind }) => kinds.includes(kind))
  if (!(isRunning(before) && isPhaseFrom(after.phase, 'open', 'closed')) && before.phase !== 'closed') return null
  if (before.phase !== after.phase || was('leave-live') || after.tooFewAt !== before.tooFewAt) {
    return after.phase === 'purged' ? null : 'phase'
  }
  if (was('ask-again')) return 'again'
  if (was('remind')) return 'ends'
  return was('batch') && hasNews ? 'news' : null
}

/** What all members see when it is out. Support shows as a band, and moves too seldom to be told of. */
const read: ReadonlySet<PieceKind> = new Set(['question', 'answer', 'interpretation', 'advice', 'feedback'])

/** Whether something came out since members were told last. */
const isNewsIn = ({ round, sealed }: CaseHalves, now: number): boolean =>
  (sealed?.pieces ?? []).some(
    ({ kind, showAt }: Piece) => read.has(kind) && showAt > (round.batchedAt ?? 0) && showAt <= now,
  )
