/** What somebody answers, by the kind of the poll. Ids of options; of a kind always the same shape, whatever is said. */

export const consentAnswers = ['agree', 'concern', 'objection', 'abstain'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

/**
 * - `choice`: the options chosen; none of them is “geen van deze”.
 * - `dots`: stickers for each option that has any; together at most those there are.
 * - `rank`: options from first to last; what is left out stands below, beside one another.
 * - `score`: a mark from 0 for each option that one has a view of.
 * - `consent`: with a reason, '' where none is needed.
 */
export type Ballot =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'dots'; readonly dots: Readonly<Record<string, number>> }
  | { readonly kind: 'rank'; readonly order: readonly string[] }
  | { readonly kind: 'score'; readonly marks: Readonly<Record<string, number>> }
  | { readonly kind: 'consent'; readonly answer: ConsentAnswer; readonly reason: string }

/** For which of the two a vote speaks, where a body decides jointly; null for whoever is of neither. */
export type VoterSide = 'education' | 'municipality' | null

/** A vote as it is counted. @property voter a member or an organisation; null where nobody may know. */
export interface CountableVote {
  readonly voter: string | null
  readonly side: VoterSide
  readonly ballot: Ballot
}

/** A vote as it is given. */
export type Vote = CountableVote & { readonly voter: string }
