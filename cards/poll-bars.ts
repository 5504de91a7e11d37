/** What each option got, as a length beside its words. */
import type { Bar } from './card.ts'
import type { ConsentCountView, CountedView, CountView, RankedView } from './poll-view.ts'
import type { Words } from './words/words.ts'

export type Listed = Exclude<CountView, ConsentCountView>

export const barsOf = (count: Listed, voters: number, words: Words): readonly Bar[] => {
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
