/** How a poll ended, in one line: for an agenda and wherever else there is no room for its card. */
import type { Words } from '../../../cards/words/words.ts'
import { consentAnswers } from '../ballot.ts'
import { tallyConsent } from '../counting/consent.ts'
import { meetsQuorum } from '../counting/count-poll.ts'
import { firstOf } from '../counting/ties.ts'
import type { Poll } from '../poll.ts'
import type { Result } from '../result.ts'

/** '' where nothing may be told. */
export const sayResult = (poll: Poll, { polls: say }: Words): string => {
  const { result, electorate, quorum } = poll
  if (!result || result.count === null) return ''
  const turnout = say.turnout(result.voters, result.eligible, electorate.isPerOrganisation)
  const failed = meetsQuorum(poll, result) ? [] : [say.quorumFailed(quorum)]
  return [...sayCount(poll, result, say), turnout, ...failed].join(' ')
}

const sayCount = ({ options }: Poll, result: Result, say: Words['polls']): readonly string[] => {
  if (result.count?.kind === 'consent') {
    const tally = tallyConsent(result.count)
    const parts = consentAnswers.filter((answer) => tally[answer] > 0)
    return parts.length === 0 ? [] : [`${parts.map((answer) => say.answersCounted[answer](tally[answer])).join(', ')}.`]
  }
  const first = firstOf(result).map((id) => `“${options.find((one) => one.id === id)?.text ?? ''}”`)
  if (first.length === 0) return []
  return [first.length === 1 ? say.first(first.join()) : say.tiedFirst(first.join(', '))]
}
