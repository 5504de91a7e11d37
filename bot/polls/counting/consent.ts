/** Instemmen: who answered what, and whether it is agreed. Pure. */
import { judge, type Verdict } from '../../meetings/session/consent.ts'
import type { Side } from '../../network/customs.ts'
import { type ConsentAnswer, type CountableVote, consentAnswers, type VoterSide } from '../ballot.ts'
import type { ConsentGiven, Count } from '../result.ts'

type Consented = Extract<Count, { kind: 'consent' }>

/** What stands in the way is read first. */
const order: readonly ConsentAnswer[] = ['objection', 'concern', 'agree', 'abstain']

/** Always by name: what came from nobody is no consent. */
export const countConsent = (votes: readonly CountableVote[], asked: readonly string[] = []): Consented => {
  const given = votes.flatMap(readGiven).toSorted(inOrder)
  const silent = asked.filter((voter) => !given.some((one) => one.voter === voter))
  return { kind: 'consent', given, silent }
}

const readGiven = ({ voter, side, ballot }: CountableVote): readonly ConsentGiven[] =>
  voter !== null && ballot.kind === 'consent' ? [{ voter, side, answer: ballot.answer, reason: ballot.reason }] : []

const inOrder = (a: ConsentGiven, b: ConsentGiven): number =>
  order.indexOf(a.answer) - order.indexOf(b.answer) || (a.voter < b.voter ? -1 : 1)

/**
 * @property without of a body that decides jointly, the sides of which nobody agrees; @property away those among them of
 *   which nobody answered. @property objecting voters.
 */
export interface ConsentVerdict {
  readonly isAgreed: boolean
  readonly without: readonly Side[]
  readonly away: readonly Side[]
  readonly objecting: readonly string[]
}

/** Agreed where somebody agrees, on each side of a body that decides jointly, and nobody objects. */
export const judgeConsent = ({ given }: Pick<Consented, 'given'>, needsBothSides: boolean): ConsentVerdict => {
  const verdict: Verdict = judge(given.map(({ voter, side, answer }) => ({ organisation: voter, side, answer })))
  if (needsBothSides) return verdict
  const agrees = given.some(({ answer }) => answer === 'agree' || answer === 'concern')
  return { isAgreed: agrees && verdict.objecting.length === 0, without: [], away: [], objecting: verdict.objecting }
}

/** How many gave each answer; of one side, or of all. */
export const tallyConsent = ({ given }: Consented, side?: VoterSide): Readonly<Record<ConsentAnswer, number>> => {
  const among = side === undefined ? given : given.filter((one) => one.side === side)
  const count = (answer: ConsentAnswer): number => among.filter((one) => one.answer === answer).length
  const [agree, concern, objection, abstain] = consentAnswers
  return { agree: count(agree), concern: count(concern), objection: count(objection), abstain: count(abstain) }
}
