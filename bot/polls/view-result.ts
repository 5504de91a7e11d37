/** A result as its card shows it: by the texts of options and the names of people, no more than may be told. */
import type { ConsentCountView, CountView, ResultView } from '../../cards/poll-view.ts'
import type { Reader } from '../chat/feature.ts'
import { shownName } from '../chat/shown-name.ts'
import { sides } from '../network/customs.ts'
import type { Vote, VoterSide } from './ballot.ts'
import { judgeConsent } from './counting/consent.ts'
import { meetsQuorum } from './counting/count-poll.ts'
import { placesOf } from './counting/ties.ts'
import type { Poll } from './poll.ts'
import type { ConsentGiven, Count, Result } from './result.ts'
import type { PollStanding, Seeing } from './view.ts'

/** @property isOver it is counted for good: only then it comes to something. */
interface Shown {
  readonly seeing: Seeing
  readonly reader: Reader
  readonly isOver: boolean
}

export const viewResult = (standing: PollStanding, result: Result, shown: Shown): ResultView => ({
  voters: result.voters,
  count: result.count && viewCount(standing, result.count, shown),
  sides: viewSides(standing, result, shown),
  named: shown.seeing.isInside ? viewNamed(standing, shown.reader) : null,
})

const viewSides = (standing: PollStanding, { count, sides: counted }: Result, shown: Shown): ResultView['sides'] => {
  if (count === null || count.kind === 'consent' || !standing.poll.needsBothSides) return 'none'
  if (counted === null) return 'hidden'
  return sides.map((side) => ({
    side,
    voters: counted[side].voters,
    count: viewCount(standing, counted[side].count, shown),
  }))
}

const viewCount = (standing: PollStanding, count: Count, shown: Shown): CountView => {
  if (count.kind === 'consent') return viewConsent(standing, count, shown)
  const { poll } = standing
  if (count.kind === 'rank')
    return {
      kind: 'rank',
      none: count.none,
      options: count.options.map(({ option, ...ranked }) => ({ text: textOf(poll, option), ...ranked })),
    }
  const places = placesOf(count)
  const before = (option: string): number => {
    const at = places.findIndex((some) => some.includes(option))
    return places.slice(0, at).reduce((sum, some) => sum + some.length, 0)
  }
  return {
    kind: count.kind,
    most: poll.answering.most,
    none: count.none,
    hidden: poll.options.filter(({ id }) => count.options.every(({ option }) => option !== id)).map(({ text }) => text),
    options: count.options.map(({ option, ...counted }) => ({
      text: textOf(poll, option),
      ...counted,
      place: before(option) + 1,
    })),
  }
}

const textOf = ({ options }: Poll, id: string): string => options.find((option) => option.id === id)?.text ?? '…'

const viewConsent = (
  standing: PollStanding,
  { given, silent }: Extract<Count, { kind: 'consent' }>,
  { reader, isOver }: Shown,
): ConsentCountView => {
  const { needsBothSides } = standing.poll
  const asked: readonly VoterSide[] = [...sides, null]
  const answersOf = (some: readonly ConsentGiven[]) =>
    some.map(({ voter, answer, reason }) => ({ name: nameOfVoter(standing, voter, reader), answer, reason }))
  return {
    kind: 'consent',
    verdict: isOver ? verdictOf(standing.poll, given) : null,
    sides: needsBothSides
      ? asked
          .map((side) => ({
            side: side ?? ('neither' as const),
            answers: answersOf(given.filter((one) => one.side === side)),
          }))
          .filter(({ answers }) => answers.length > 0)
      : [{ side: null, answers: answersOf(given) }],
    silent: silent.map((voter) => nameOfVoter(standing, voter, reader)),
  }
}

const verdictOf = (poll: Poll, given: readonly ConsentGiven[]): ConsentCountView['verdict'] => {
  if (!meetsQuorum(poll, { voters: given.length })) return 'no-quorum'
  const { isAgreed, without, objecting } = judgeConsent({ given }, poll.needsBothSides)
  return { isAgreed, without, objections: objecting.length }
}

/** Whoever has left the network is not named any more. */
export const nameOfVoter = (
  { poll, people, organisations }: PollStanding,
  voter: string,
  { words }: Pick<Reader, 'words'>,
): string => {
  const nameOf = (id: string): string | undefined => organisations.find((one) => one.id === id)?.name
  if (poll.electorate.isPerOrganisation) return nameOf(voter) ?? words.chat.noName
  const found = people.find(({ id }) => id === voter)
  return found ? shownName(found, nameOf(found.organisation), words) : words.chat.noName
}

/** Who chose what, of a named poll; who answered a consent stands there already. */
const viewNamed = (standing: PollStanding, reader: Reader): ResultView['named'] => {
  const { poll, votes } = standing
  if (poll.secrecy !== 'named' || poll.kind === 'consent' || votes.length === 0) return null
  const named = (some: readonly Vote[]) => some.map(({ voter }) => nameOfVoter(standing, voter, reader))
  const byOption = poll.options.map(({ id, text }) => ({
    text,
    names: votes.flatMap((vote) => {
      const given = givenTo(vote, id)
      return given === null ? [] : [`${nameOfVoter(standing, vote.voter, reader)}${given === '' ? '' : ` (${given})`}`]
    }),
  }))
  const none = { text: reader.words.polls.none, names: named(votes.filter(isEmpty)) }
  return [...byOption, none].filter(({ names }) => names.length > 0)
}

/** How much of an option one took: '' where there is nothing to say beside the name, null for nothing of it. */
const givenTo = ({ ballot }: Vote, option: string): string | null => {
  switch (ballot.kind) {
    case 'choice':
      return ballot.options.includes(option) ? '' : null
    case 'dots':
      return option in ballot.dots ? `${ballot.dots[option]}` : null
    case 'score':
      return option in ballot.marks ? `${ballot.marks[option]}` : null
    case 'rank':
      return ballot.order.includes(option) ? `${ballot.order.indexOf(option) + 1}` : null
    case 'consent':
      return null
  }
}

const isEmpty = ({ ballot }: Vote): boolean => {
  switch (ballot.kind) {
    case 'choice':
      return ballot.options.length === 0
    case 'dots':
      return Object.keys(ballot.dots).length === 0
    case 'score':
      return Object.keys(ballot.marks).length === 0
    case 'rank':
      return ballot.order.length === 0
    case 'consent':
      return false
  }
}
