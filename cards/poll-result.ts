/** How a poll ended: a picture, never alone; a tie is said as a tie, and a method is named. */
import { type Bar, type BarLook, type Block, bars, bold, fine, notice, paragraph } from './card.ts'
import type {
  ConsentCountView,
  ConsentName,
  CountedView,
  CountView,
  PollView,
  RankedView,
  ResultView,
} from './poll-view.ts'
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
    ...(drawn.length === 0 ? [] : [bars(drawn, chartOf(count, words))]),
    ...tieBlocks(count, words),
    ...(hidden.length === 0 ? [] : [fine(words.polls.fewMarks(hidden.map((text) => `“${text}”`).join(', ')))]),
  ]
}

/** Of parts of a whole Teams stacks them; of all else one length says it. */
const chartOf = (count: CountView, { polls: say }: Words) => ({
  title: say.result,
  legend:
    count.kind === 'consent'
      ? (Object.fromEntries(answerLooks.map(([answer, look]) => [look, say.answers[answer]])) as Partial<
          Record<BarLook, string>
        >)
      : null,
})

type Listed = Exclude<CountView, ConsentCountView>

const barsOf = (count: Listed, voters: number, words: Words): readonly Bar[] => {
  const all =
    count.kind === 'rank'
      ? count.options.map((option) => rankedBar(option, count.options, words))
      : count.options.map((option) => countedBar(option, count, voters, words))
  return [...all, ...noneBar(count, voters, words)]
}

const noneBar = ({ none }: Listed, voters: number, { polls: say }: Words): readonly Bar[] =>
  none === 0 ? [] : [{ label: say.none, parts: partsOf(none, voters), said: say.counted.none(none) }]

const partsOf = (count: number, whole: number): Bar['parts'] => [
  { look: 'done', count },
  { look: 'open', count: Math.max(0, whole - count) },
]

const countedBar = (
  { text, count, voters: given, place }: CountedView,
  { kind, most, options }: Extract<Listed, { kind: 'choice' | 'dots' | 'score' }>,
  voters: number,
  words: Words,
): Bar => {
  const say = words.polls
  const isTied = count > 0 && options.filter((other) => other.place === place).length > 1
  const tie = isTied ? ` · ${say.place(place, true)}` : ''
  if (kind === 'choice')
    return { label: text, parts: partsOf(count, voters), said: `${say.counted.choice(count, voters)}${tie}` }
  if (kind === 'score') {
    const mean = !given ? say.counted.noScore : say.counted.score(count, sayMean(count / given, words), given)
    return { label: text, parts: partsOf(count, voters * most), said: `${mean}${tie}` }
  }
  const handedOut = options.reduce((sum, option) => sum + option.count, 0)
  return { label: text, parts: partsOf(count, handedOut), said: `${say.counted.dots(count, given)}${tie}` }
}

export const sayMean = (mean: number, { polls: say }: Words): string =>
  say.decimal((Math.round(mean * 10) / 10).toFixed(1))

const rankedBar = ({ text, place, beats }: RankedView, all: readonly RankedView[], { polls: say }: Words): Bar => {
  const others = all.length - 1
  const isTied = all.filter((other) => other.place === place).length > 1
  return {
    label: text,
    parts: partsOf(beats, others),
    said: [say.place(place, isTied), say.beats(beats, others)].join(' · '),
  }
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

const answerLooks: readonly (readonly [ConsentName, BarLook])[] = [
  ['agree', 'done'],
  ['concern', 'running'],
  ['objection', 'late'],
  ['abstain', 'open'],
]

const consentBlocks = (count: ConsentCountView, words: Words): readonly Block[] => {
  const drawn = count.sides.filter((side) => side.answers.length > 0).map((side) => consentBar(side, words))
  const [say, silent] = [words.polls, count.silent.join(', ')]
  return [
    ...verdictBlocks(count, words),
    ...(drawn.length === 0 ? [] : [bars(drawn, chartOf(count, words))]),
    ...count.sides.flatMap((side) => answersOf(side, words)),
    ...(silent === '' ? [] : [fine(count.verdict ? say.silentAfter(silent) : say.silent(silent))]),
  ]
}

const verdictBlocks = ({ verdict }: ConsentCountView, { polls: say }: Words): readonly Block[] => {
  if (verdict === null || verdict === 'no-quorum') return []
  if (verdict.isAgreed) return [paragraph(bold(say.consentAgreed))]
  if (verdict.objections > 0) return [notice(bold(say.consentObjected(verdict.objections)))]
  const [side, other] = verdict.without
  if (other) return [notice(bold(say.consentWithoutBoth))]
  return [notice(bold(side ? say.consentWithout(say.consentSides[side]) : say.consentNobody))]
}

type ConsentSide = ConsentCountView['sides'][number]

const consentBar = ({ side, answers }: ConsentSide, { polls: say }: Words): Bar => {
  const counted = answerLooks.map(([answer, look]) => ({
    answer,
    look,
    count: answers.filter((one) => one.answer === answer).length,
  }))
  const said = counted.filter(({ count }) => count > 0).map(({ answer, count }) => say.answersCounted[answer](count))
  return {
    label: side === null ? say.result : say.sideTitle[side],
    parts: counted.map(({ look, count }) => ({ look, count })),
    said: said.join(', '),
  }
}

/** Who agreed stands together, by side; who has something to say stands by themselves, with what it is. */
const answersOf = ({ side, answers }: ConsentSide, { polls: say }: Words): readonly Block[] => {
  const ofSide = side === null ? '' : `${say.sideTitle[side]}, `
  const reasoned = answers.filter(({ reason }) => reason !== '')
  const plain = answerLooks.flatMap(([answer]) => {
    const names = answers.filter((one) => one.answer === answer && one.reason === '').map(({ name }) => name)
    return names.length === 0 ? [] : [`${ofSide}${say.answers[answer].toLowerCase()}: ${names.join(', ')}`]
  })
  return [
    ...(plain.length === 0 ? [] : [fine(plain.join('; '))]),
    ...reasoned.map(({ name, answer, reason }) =>
      paragraph(say.reason(name, say.answers[answer].toLowerCase(), reason)),
    ),
  ]
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
