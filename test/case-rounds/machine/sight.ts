/** The protocol of a case round once more: who sees what. */
import { type Known, order, type TimedRound } from './timed-round.ts'

/** Which pieces somebody sees, after “who knows what” of the protocol. */
export const seenBy = (it: TimedRound, person: number, now: number): readonly string[] => {
  const mine = it.isSubmitter(person)
  const leads = it.leads(person, now)
  const inside = it.isShown(person) || leads || mine
  const since = (phase: string) => order.indexOf(it.phase) >= order.indexOf(phase)
  const has = it.pieces.some((p) => p.kind === 'interpretation' && p.by === person)
  const sees = ({ kind, by, showAt }: Known): boolean => {
    if (kind === 'support' || kind === 'core-question') return false
    if (!inside) return false
    if (by === person || (mine && by === 'submitter')) return true
    if (showAt > now) return false
    if (kind === 'case') return true
    if (kind === 'screening-question') return it.phase === 'returned'
    if (kind === 'question' || kind === 'answer') return since('clarifying')
    if (kind === 'parked') return since('advising') || leads
    if (kind === 'formulation') return it.phase === 'focusing' && (leads || mine)
    if (kind === 'interpretation') return it.phase === 'analysing' ? has && (it.isShown(person) || leads) : true
    if (kind === 'lesson') return leads
    return true
  }
  return it.pieces.filter(sees).map(({ id }) => id)
}

/** Inside from phase 4 on: when it was chosen and is out, and in any case when its phase is over. */
export const seesCore = (it: TimedRound, person: number, now: number): boolean => {
  const inside = it.isShown(person) || it.leads(person, now) || it.isSubmitter(person)
  if (!inside || it.isGone() || !order.includes(it.phase)) return false
  const isOut = it.pieces.some(({ kind, showAt }) => kind === 'core-question' && showAt <= now)
  return order.indexOf(it.phase) > 2 || (it.phase === 'focusing' && isOut)
}

/** Never a number; of what is not out yet nothing. */
export const supportSeenBy = (it: TimedRound, person: number, now: number): readonly string[] => {
  if (order.indexOf(it.phase) < order.indexOf('advising')) return []
  const advice = it.pieces.filter(({ kind }) => kind === 'advice' || kind === 'parked').map(({ id }) => id)
  const seen = seenBy(it, person, now).filter((id) => advice.includes(id))
  return seen
    .map(
      (id) => `${id} ${bandOf(it.pieces.filter((p) => p.kind === 'support' && p.of === id && p.showAt <= now).length)}`,
    )
    .sort()
}

const bandOf = (count: number): string => (count > 10 ? 'over-10' : count > 5 ? '6-10' : count > 2 ? '3-5' : 'under-3')
