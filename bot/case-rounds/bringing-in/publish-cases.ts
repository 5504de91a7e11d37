/** Cases appear together, at a fixed moment and in an order of chance. Pure. */
import { dayAt } from '../../clock.ts'
import { alterRound, type CaseHalves, type Given } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { enterPhase } from '../steering/enter-phase.ts'

export const isToPublish = ({ phase, publishAt }: CaseRound, now: number): boolean =>
  phase === 'screening' && publishAt !== null && publishAt <= now

/**
 * Those whose moment has come, in an order of chance, with their numbers; the others, and what was published before,
 * are left out.
 *
 * @param nextNumber the first free number of the network
 */
export const publishCases = (all: readonly CaseHalves[], nextNumber: number, given: Given): readonly CaseHalves[] =>
  shuffle(
    all.filter(({ round }) => isToPublish(round, given.now)),
    given.chance,
  ).map((halves, at) => publishCase(halves, nextNumber + at, given))

const publishCase = (halves: CaseHalves, number: number, given: Given): CaseHalves => {
  const at = halves.round.publishAt ?? given.now
  const opened = alterRound(halves, { number, publishAt: null, openedOn: dayAt(at) })
  return enterPhase(opened, 'open', given)
}

/** After Fisher and Yates: every order is as likely. */
export const shuffle = <One>(ones: readonly One[], chance: Given['chance']): readonly One[] => {
  const shuffled = [...ones]
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = chance(at + 1)
    const [one, two] = [shuffled[at], shuffled[other]]
    if (one === undefined || two === undefined) continue
    shuffled[at] = two
    shuffled[other] = one
  }
  return shuffled
}
