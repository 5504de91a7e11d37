/** How organisations of both sides stood towards a decision, as cards of agreements and of meetings show it. */
import { type Block, bold, type Fact, fact, fine, notice } from './card.ts'
import type { Words } from './words/words.ts'

type Answer = keyof Words['sessions']['answers']
type Side = keyof Words['sessions']['sides']

/** @property dispute what they did not agree on, '' for nothing. */
export interface ConsentView {
  readonly sides: readonly {
    readonly side: Side
    readonly answers: readonly { readonly name: string; readonly answer: Answer }[]
  }[]
  readonly dispute: string
}

/** A line for each side, and in it every organisation by its answer. */
export const consentFacts = (consent: ConsentView | null, words: Words): readonly Fact[] =>
  (consent?.sides ?? []).map(({ side, answers }) => fact(words.sessions.sides[side], answersSaid(answers, words)))

/** "akkoord: Gemeente Duinrecht, Gemeente Veenwijk; bezwaar: Gemeente Zandhoek" */
const answersSaid = (answers: ConsentView['sides'][number]['answers'], { sessions: say }: Words): string =>
  (Object.keys(say.answers) as Answer[])
    .map((answer) => ({ answer, names: answers.filter((one) => one.answer === answer).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0)
    .map(({ answer, names }) => say.answered(say.answers[answer], names.join(', ')))
    .join('; ')

/** A dispute stays in sight, with what the region agreed to do about one. */
export const disputeBlocks = (consent: ConsentView | null, { sessions: say }: Words): readonly Block[] =>
  consent && consent.dispute !== '' ? [notice(bold(say.dispute), ` ${consent.dispute}`), fine(say.settlement)] : []

/** The same on one line of a list; '' where nobody was asked. */
export const consentLine = (consent: ConsentView | null, words: Words): string =>
  (consent?.sides ?? [])
    .map(({ side, answers }) => words.sessions.sideSaid(words.sessions.sides[side], answersSaid(answers, words)))
    .join(' · ')
