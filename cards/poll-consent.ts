/** Who consented, by side, and what it comes to. */
import { type Bar, type BarLook, type Block, bars, bold, fine, notice, paragraph } from './card.ts'
import type { ConsentCountView, ConsentName } from './poll-view.ts'
import type { Words } from './words/words.ts'

const answerLooks: readonly (readonly [ConsentName, BarLook])[] = [
  ['agree', 'done'],
  ['concern', 'running'],
  ['objection', 'late'],
  ['abstain', 'open'],
]

export const consentBlocks = (count: ConsentCountView, words: Words): readonly Block[] => {
  const drawn = count.sides.filter((side) => side.answers.length > 0).map((side) => consentBar(side, words))
  const [say, silent] = [words.polls, count.silent.join(', ')]
  return [
    ...verdictBlocks(count, words),
    ...(drawn.length === 0 ? [] : [bars(drawn, { title: say.result, legend: legendOf(words) })]),
    ...count.sides.flatMap((side) => answersOf(side, words)),
    ...(silent === '' ? [] : [fine(count.verdict ? say.silentAfter(silent) : say.silent(silent))]),
  ]
}

/** Of parts of a whole Teams stacks them; of all else one length says it. */
const legendOf = ({ polls: say }: Words): Partial<Record<BarLook, string>> =>
  Object.fromEntries(answerLooks.map(([answer, look]) => [look, say.answers[answer]]))

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
