/** Polls among one another: all of them, those that wait for a vote, and where a result can be taken along. */
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  linkButton,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { listPollsPress, makePollPress, showPollPress, votePress } from './poll-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property moment until when it is open, or when it closed, in words. @property outcome '' for none. */
export interface ListedPollView {
  readonly id: string
  readonly number: number
  readonly question: string
  readonly body: string
  readonly state: keyof Words['polls']['lists']['states']
  readonly moment: string
  readonly outcome: string
}

/** @property skip so many were passed over; @property total how many there are. */
export interface PollListView {
  readonly running: readonly ListedPollView[]
  readonly past: readonly ListedPollView[]
  readonly skip: number
  readonly perPage: number
  readonly total: number
}

export const pollListCard = (view: PollListView, words: Words): Card => {
  const say = words.polls
  const { running, past, skip, perPage, total } = view
  const isEmpty = running.length + past.length === 0
  const doors = [
    ...(skip > 0 ? [button(say.lists.previous, press(listPollsPress, { skip: Math.max(0, skip - perPage) }))] : []),
    ...(skip + perPage < total ? [button(say.lists.next, press(listPollsPress, { skip: skip + perPage }))] : []),
    button(say.make, press(makePollPress, {})),
  ]
  return card(
    say.lists.title,
    heading(say.lists.title),
    ...(isEmpty ? [paragraph(say.lists.nothing)] : []),
    ...partOf(say.lists.running, running, words),
    ...partOf(say.lists.past, past, words),
    buttons(...doors),
  )
}

const partOf = (title: string, polls: readonly ListedPollView[], words: Words): readonly Block[] =>
  polls.length === 0 ? [] : [paragraph(bold(title)), rows(polls.map((one) => rowOf(one, words)))]

const rowOf = ({ id, number, question, body, state, moment, outcome }: ListedPollView, { polls: say }: Words): Row => ({
  text: bold(say.named(number, question)),
  fine: [body, say.lists.states[state], moment, ...(outcome === '' ? [] : [`${say.outcome}: ${outcome}`])].join(' · '),
  button: button(say.lists.open, press(showPollPress, { poll: id })),
})

export interface WaitingVoteView {
  readonly id: string
  readonly number: number
  readonly question: string
  readonly body: string
  readonly closesAt: string
}

/** On a member's own page: what waits for their vote. */
export const waitingVoteBlocks = (polls: readonly WaitingVoteView[], words: Words): readonly Block[] => {
  const say = words.polls
  if (polls.length === 0) return []
  return [
    heading(say.home(polls.length)),
    rows(
      polls.map(({ id, number, question, body, closesAt }) => ({
        text: bold(say.named(number, question)),
        fine: [body, say.closesAt(closesAt)].join(' · '),
        button: button(say.vote, press(votePress, { poll: id })),
      })),
    ),
  ]
}

export const pollFileCard = ({ name, href }: { readonly name: string; readonly href: string }, words: Words): Card => {
  const say = words.pollForms.file
  return card(say.title, heading(say.title), paragraph(name), buttons(linkButton(say.open, href)), fine(say.ready))
}
