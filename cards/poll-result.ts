/** How a poll ended: a picture, never alone; a tie is said as a tie, and a method is named. */
import { type Block, bars, bold, fine, notice, paragraph } from './card.ts'
import { barsOf, type Listed } from './poll-bars.ts'
import { consentBlocks } from './poll-consent.ts'
import type { CountedView, CountView, PollView, RankedView, ResultView } from './poll-view.ts'
import type { Words } from './words/words.ts'

export const resultBlocks = (view: PollView, result: ResultView, words: Words): readonly Block[] => {
  const say = words.polls
  const quorum = view.state === 'closed' ? quorumBlocks(view, result, words) : []
  if (result.voters === 0) return [paragraph(say.noVotes), ...quorum]
  if (result.count === null) return [notice(say.tooFew), ...quorum]
  return [
    ...quorum,
    ...countBlocks(result.count, result.voters, words),
    ...sideBlocks(result, words),
    ...namedBlocks(result, words),
    ...methodBlocks(result.count, words),
  ]
}

const quorumBlocks = ({ quorum }: PollView, { voters }: ResultView, { polls: say }: Words): readonly Block[] =>
  quorum > voters ? [notice(say.quorumFailed(quorum))] : []

const countBlocks = (count: CountView, voters: number, words: Words): readonly Block[] => {
  if (count.kind === 'consent') return consentBlocks(count, words)
  const drawn = barsOf(count, voters, words)
  const hidden = 'hidden' in count ? count.hidden : []
  return [
    ...(drawn.length === 0 ? [] : [bars(drawn, { title: words.polls.result, legend: null })]),
    ...tieBlocks(count, words),
    ...(hidden.length === 0 ? [] : [fine(words.polls.fewMarks(hidden.map((text) => `“${text}”`).join(', ')))]),
  ]
}

/** Options that nobody gave anything are level too, and nobody asks. */
const tieBlocks = (count: Listed, { polls: say }: Words): readonly Block[] => {
  const listed: readonly (CountedView | RankedView)[] = count.options
  const counts = listed.filter((option) => !('count' in option) || option.count > 0)
  const tied = [...Map.groupBy(counts, ({ place }) => place)].filter(([, options]) => options.length > 1)
  return tied.map(([place, options]) => {
    const names = options.map(({ text }) => `“${text}”`).join(', ')
    return place === 1 ? notice(say.tiedFirst(names)) : fine(say.tied(names))
  })
}

const sideBlocks = ({ sides }: ResultView, words: Words): readonly Block[] => {
  if (sides === 'none') return []
  if (sides === 'hidden') return [fine(words.polls.sidesHidden)]
  return sides.flatMap(({ side, voters, count }) => [
    paragraph(bold(words.polls.sideVoters(words.polls.sideTitle[side], voters))),
    ...(voters === 0 ? [] : countBlocks(count, voters, words)),
  ])
}

const namedBlocks = ({ named }: ResultView, { polls: say }: Words): readonly Block[] =>
  named === null || named.length === 0
    ? []
    : [paragraph(bold(say.votersOf)), ...named.map(({ text, names }) => fine(say.whoChose(text, names.join(', '))))]

const methodBlocks = (count: CountView, { polls: say }: Words): readonly Block[] => {
  if (count.kind === 'consent') return []
  return [fine(count.kind === 'choice' ? say.method.choice(count.most) : say.method[count.kind])]
}
