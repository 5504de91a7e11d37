/** The fields in which one answers a poll, for each kind of it. */
import type { ChoiceField, FieldOf, Option } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import type { PollKindName, PollOptionView } from './poll-view.ts'
import { type FilledVote, noneOption, type VoteValues } from './poll-vote-shape.ts'
import type { Words } from './words/words.ts'

export interface AnswerView {
  readonly kind: PollKindName
  readonly options: readonly PollOptionView[]
  readonly most: number
  readonly hasNone: boolean
  readonly filled: FilledVote
}

type VoteField = FieldOf<VoteValues>

export const answerFields = (view: AnswerView, words: Words): readonly VoteField[] => {
  const say = words.pollForms.vote
  switch (view.kind) {
    case 'choice':
      return [choiceField(view, words)]
    case 'dots':
      return [
        note(say.dots(view.most)),
        ...view.options.flatMap((one) => dotsFields(one, view, words)),
        ...noneField(view, words),
      ]
    case 'rank':
      return [
        note(say.rank(placesOf(view))),
        ...view.options.flatMap((one) => placeFields(one, view, words)),
        ...noneField(view, words),
      ]
    case 'score':
      return [
        note(say.score(view.most)),
        ...view.options.flatMap((one) => markFields(one, view, words)),
        ...noneField(view, words),
      ]
    case 'consent':
      return consentFields(view, words)
  }
}

const choiceField = (
  { options, most, hasNone, filled }: AnswerView,
  words: Words,
): ChoiceField & { name: 'options' } => {
  const say = words.pollForms.vote
  const offered = [
    ...options.map(({ id, text, meaning }) => ({ value: id, label: meaning === '' ? text : `${text}: ${meaning}` })),
    ...(hasNone ? [{ value: noneOption, label: words.polls.none }] : []),
  ]
  const chosen = filled.isNone ? [noneOption] : filled.options
  return {
    kind: 'choice',
    name: 'options',
    label: most === 1 ? say.choose : say.chooseSome(most),
    isMultiple: most > 1,
    options: offered,
    chosen: offered.filter(({ value }) => chosen.includes(value)),
  }
}

/** One line for each option, with its meaning under it: twenty of them are read down in one go. */
const compact = (
  { id, text, meaning }: PollOptionView,
  offered: readonly Option[],
  value: string,
): readonly VoteField[] => [
  { ...oneOf(id, text, offered, value), isCompact: true, ...(meaning === '' ? {} : { hint: meaning }) },
]

const numbers = (from: number, until: number): readonly Option[] =>
  Array.from({ length: until - from + 1 }, (_, at) => ({ value: `${from + at}`, label: `${from + at}` }))

/** Twenty options with more choices each would weigh more than a dialog of Teams carries (25,000 bytes). */
const [mostOffered, mostPlaces] = [10, 12]

const dotsFields = (option: PollOptionView, { most, filled }: AnswerView, words: Words): readonly VoteField[] => {
  const value = `${filled.byOption[option.id] ?? 0}`
  const { id: name, text: label, meaning } = option
  if (most > mostOffered)
    return [{ kind: 'text', name, label, value, maxLength: 40, ...(meaning === '' ? {} : { hint: meaning }) }]
  return compact(option, [{ value: '0', label: words.pollForms.vote.noDots }, ...numbers(1, most)], value)
}

const placesOf = ({ options }: AnswerView): number => Math.min(options.length, mostPlaces)

const placeFields = (option: PollOptionView, view: AnswerView, words: Words): readonly VoteField[] => {
  const offered = [{ value: noneOption, label: words.pollForms.vote.noPlace }, ...numbers(1, placesOf(view))]
  return compact(option, offered, `${view.filled.byOption[option.id] ?? noneOption}`)
}

const markFields = (option: PollOptionView, { most, filled }: AnswerView, words: Words): readonly VoteField[] => {
  const offered = [{ value: noneOption, label: words.pollForms.vote.noMark }, ...numbers(0, most)]
  return compact(option, offered, `${filled.byOption[option.id] ?? noneOption}`)
}

const noneField = ({ hasNone, filled }: AnswerView, words: Words): readonly VoteField[] => {
  const offered = [{ value: noneOption, label: words.pollForms.vote.none }]
  if (!hasNone) return []
  return [
    {
      kind: 'choice',
      name: 'none',
      label: words.polls.none,
      isMultiple: true,
      isOptional: true,
      options: offered,
      chosen: filled.isNone ? offered : [],
    },
  ]
}

const consentFields = ({ filled }: AnswerView, words: Words): readonly VoteField[] => {
  const say = words.pollForms.vote
  return [
    oneOf('answer', say.answer, optionsOf(words.polls.answers), filled.answer),
    {
      kind: 'text',
      name: 'reason',
      label: say.reason,
      hint: say.reasonHint,
      value: filled.reason,
      isLong: true,
      isOptional: true,
      maxLength: 500,
    },
  ]
}
