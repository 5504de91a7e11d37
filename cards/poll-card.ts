/** What a poll looks like: the question with its options, how it stands, and once it is closed how it ended. */
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { doorsOf, isPressable } from './poll-doors.ts'
import { answerPollPress, showPollPress } from './poll-presses.ts'
import { resultBlocks } from './poll-result.ts'
import type { PollView } from './poll-view.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export const pollCard = (view: PollView, words: Words): Card => {
  const name = words.polls.named(view.number, view.question)
  return card(
    name,
    heading(words.polls.title(view.number)),
    paragraph(bold(view.question)),
    ...aboutOf(view, words),
    ...bodyOf(view, words),
    ...doorsOf(view, words),
  )
}

/** The answer to a vote: that it is kept, and nothing of what it was. */
export const votedCard = (
  { id, number, question, said }: Pick<PollView, 'id' | 'number' | 'question'> & { readonly said: string },
  { polls: say }: Words,
): Card =>
  card(
    said,
    heading(say.title(number)),
    paragraph(bold(question)),
    notice(said),
    buttons(button(say.show, press(showPollPress, { poll: id }))),
  )

/** @property answer that was pressed, in words. */
export interface ForWhomView {
  readonly id: string
  readonly number: number
  readonly question: string
  readonly option: string
  readonly answer: string
  readonly whom: readonly { readonly id: string; readonly name: string }[]
}

/** By whoever may vote for several, or for another alone. */
export const chooseForCard = (view: ForWhomView, { polls: say, pollForms: { vote } }: Words): Card => {
  const asked = vote.pressedFor(view.answer)
  const answer = (as: string) => press(answerPollPress, { poll: view.id, option: view.option, as })
  return card(
    asked,
    heading(say.title(view.number)),
    paragraph(bold(view.question)),
    paragraph(asked),
    rows(view.whom.map(({ id, name }) => ({ text: bold(name), button: button(vote.submit, answer(id)) }))),
  )
}

/** The card as it will stand, without what can be pressed: for whoever makes it. */
export const previewBlocks = (view: PollView, words: Words): readonly Block[] => [
  paragraph(bold(view.question)),
  ...aboutOf(view, words),
  ...bodyOf(view, words),
]

const aboutOf = (view: PollView, words: Words): readonly Block[] => {
  const say = words.polls
  const parts = [
    view.bodies.join(', '),
    say.kinds[view.kind],
    say.secrecy[view.isAnonymous ? 'anonymous' : 'named'],
    sayState(view, words),
  ]
  return [...(view.explanation === '' ? [] : [paragraph(view.explanation)]), fine(parts.join(' · '))]
}

const sayState = ({ state, closesAt, closedAt }: PollView, { polls: say }: Words): string => {
  if (state === 'open') return say.closesAt(closesAt)
  return state === 'withdrawn' ? say.withdrawnAt(closedAt) : say.closedAt(closedAt)
}

const bodyOf = (view: PollView, words: Words): readonly Block[] => {
  const say = words.polls
  switch (view.state) {
    case 'open':
      return openBlocks(view, words)
    case 'withdrawn':
      return [notice(say.withdrawn)]
    case 'uncountable':
      return [notice(say.uncountable)]
    case 'closed':
      return closedBlocks(view, words)
  }
}

const openBlocks = (view: PollView, words: Words): readonly Block[] => {
  const say = words.polls
  const how = view.kind === 'rank' || view.kind === 'consent' ? say.how[view.kind] : say.how[view.kind](view.most)
  return [
    ...(view.isKeyAway ? [notice(say.keyAway(view.closesAt))] : []),
    fine([how, ...(view.hasNone ? [say.hasNone] : [])].join(' ')),
    ...optionBlocks(view, words),
    ...(view.needsBothSides && view.kind === 'consent' ? [fine(say.bothSides)] : []),
    paragraph(bold(turnoutOf(view, words)), view.showsStanding ? '' : ` ${say.hidden(view.closesAt)}`),
    ...quorumOf(view, words),
    ...(view.standing && view.standing.voters > 0
      ? [paragraph(bold(say.standing)), ...resultBlocks(view, view.standing, words)]
      : []),
    fine(view.who),
    fine(secrecyOf(view, words)),
    ...(view.takesOptions ? [fine(say.ownOptionsHow[view.isAnonymous ? 'anonymous' : 'named'])] : []),
  ]
}

export const secrecyOf = (view: Pick<PollView, 'isAnonymous' | 'kind' | 'showsStanding'>, { polls: say }: Words) => {
  if (view.isAnonymous) return say.secrecySaid.anonymous
  if (view.kind === 'consent') return say.secrecySaid.consent
  return say.secrecySaid[view.showsStanding ? 'namedLive' : 'named']
}

const turnoutOf = ({ voted, eligible, isPerOrganisation }: PollView, { polls: say }: Words): string =>
  voted === null ? '' : say.turnout(voted, eligible, isPerOrganisation)

const quorumOf = ({ quorum, voted }: PollView, { polls: say }: Words): readonly Block[] => {
  if (quorum === 0 || voted === null) return []
  return [fine(voted >= quorum ? say.quorumMet(quorum) : say.quorumMissing(quorum, quorum - voted))]
}

const optionBlocks = (view: PollView, words: Words): readonly Block[] =>
  view.options.length === 0 ? [] : [rows(view.options.map((option) => optionRow(view, option, words)))]

const optionRow = (view: PollView, { id, text, meaning }: PollView['options'][number], words: Words): Row => ({
  text: bold(text),
  ...(meaning === '' ? {} : { fine: meaning }),
  ...(isPressable(view)
    ? { button: button(words.polls.choose, press(answerPollPress, { poll: view.id, option: id })) }
    : {}),
})

const closedBlocks = (view: PollView, words: Words): readonly Block[] => {
  const say = words.polls
  const isTold = view.result !== null && view.result.count !== null && view.result.voters > 0
  return [
    // Where no result names them, it is still to be read what was asked.
    ...(isTold ? [] : optionBlocks(view, words)),
    ...(view.outcome === ''
      ? []
      : [
          paragraph(bold(`${say.outcome}: `), view.outcome),
          ...(view.reviewOn === null ? [] : [fine(say.reviewOn(view.reviewOn))]),
        ]),
    paragraph(bold(turnoutOf(view, words))),
    ...(view.result ? resultBlocks(view, view.result, words) : []),
    ...beforeOf(view, words),
  ]
}

const beforeOf = ({ before }: PollView, { polls: say }: Words): readonly Block[] => {
  if (before === null) return []
  if (before.lines === null) return [fine(say.beforeUntold(before.number))]
  return [paragraph(bold(say.before(before.number, before.closedAt))), ...before.lines.map((line) => fine(line))]
}
