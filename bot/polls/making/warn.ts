/** What is to be known of an anonymous poll, in words: before it opens, and again when what was asked changes. */
import type { Context } from '../../chat/feature.ts'
import type { Poll } from '../poll.ts'
import { isAsked, voterOf } from '../rules/voters.ts'
import type { PollStores } from '../stores.ts'
import { type Seated, seatedIn, sideIn } from '../voters.ts'
import { type PollWarning, warnOf } from '../warnings.ts'

/** Whose voters are compared: who answered longer ago sits there with others by now. */
const mostCompared = 200

type Reading = Pick<PollStores, 'polls' | 'network'>

export const sayWarnings = async (stores: Reading, poll: Poll, context: Context): Promise<readonly string[]> => {
  if (poll.secrecy === 'named') return []
  const [seated, anonymous] = await Promise.all([
    seatedIn(stores.network, poll),
    stores.polls.list(poll.network, { secrecy: 'anonymous', states: ['open', 'closed'] }, { limit: mostCompared }),
  ])
  const sideOf = (voter: string) => {
    const found = seated.find(({ candidate }) => voterOf(poll, candidate) === voter)
    return found ? sideIn(poll, found.candidate) : null
  }
  const known = {
    electors: (poll.electors ?? []).map((voter) => ({ voter, side: sideOf(voter) })),
    others: anonymous.filter(({ id }) => id !== poll.id),
    alone: aloneIn(seated.filter(({ candidate }) => isAsked(poll, candidate))),
  }
  return warnOf(poll, known).map((warning) => sayWarning(warning, context))
}

/** What is said of a poll once it is changed, and was not said before. */
export const warnAnew = async (stores: Reading, before: Poll, after: Poll, context: Context) => {
  const [said, says] = [await sayWarnings(stores, before, context), await sayWarnings(stores, after, context)]
  return says.filter((one) => !said.includes(one))
}

/** Of an organisation of which one alone is asked, its vote is theirs. */
const aloneIn = (asked: readonly Seated[]): ReadonlyMap<string, string> => {
  const byOrganisation = Map.groupBy(asked, ({ person }) => person.organisation)
  return new Map(
    [...byOrganisation].flatMap(([id, [one, ...more]]) => (one && more.length === 0 ? [[id, one.person.id]] : [])),
  )
}

const sayWarning = (warning: PollWarning, { words }: Context): string => {
  const say = words.pollForms.warnings
  switch (warning.kind) {
    case 'too-few':
      return say['too-few'](warning.voters, warning.least)
    case 'tiny':
      return say.tiny(warning.voters)
    case 'small-side':
      return say['small-side'](say.sides[warning.side], warning.voters, warning.least)
    case 'unanimity':
      return say.unanimity(warning.voters, warning.answers)
    case 'repeat':
      return say.repeat(warning.number, warning.differing)
  }
}
