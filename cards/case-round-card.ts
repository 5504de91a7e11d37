/** What stands of a case round in the channels of its body: how far it is, and never a word of its story. */
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fact,
  facts,
  fine,
  heading,
  notice,
  paragraph,
} from './card.ts'
import { openRoundPress, takePartPress } from './case-round-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

type Say = Words['caseRound']
export type AtWork = keyof Say['takePart']

/**
 * Days and moments are in words, null for none.
 *
 * @property phase of members at work; null once it is closed.
 * @property term how long the phase lasts, whatever it waits for.
 * @property notes what keeps it from going on.
 * @property waiting for its meeting, and what to do about that; null for one that does not.
 * @property participants known at closing.
 */
export interface CaseRoundCardView {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: 'running' | 'closed' | 'purged' | 'withdrawn'
  readonly phase: AtWork | null
  readonly term: string
  readonly notes: readonly string[]
  readonly way: keyof Words['caseBringingIn']['ways']
  readonly waiting: string | null
  readonly duration: { readonly band: keyof Say['durations']; readonly mark: keyof Say['marks'] }
  readonly participants: keyof Say['bands'] | null
  readonly purge: { readonly on: string | null; readonly days: number }
  readonly lessons: readonly string[]
  readonly agreements: number
  /** Too few took part to go on. */
  readonly isForTooFew: boolean
}

export const caseRoundCard = (view: CaseRoundCardView, words: Words): Card => {
  const say = words.caseRound
  const { number, state } = view
  if (state === 'withdrawn') return gone(say.withdrawn(number))
  if (state === 'purged') return purgedCard(view, words)
  const title = say.title(number, view.title)
  return state === 'closed' ? closedCard(view, words) : card(title, heading(title), ...runningBlocks(view, words))
}

const gone = (said: string): Card => card(said, paragraph(said))

const runningBlocks = (view: CaseRoundCardView, words: Words): readonly Block[] => {
  const say = words.caseRound
  const { phase, term } = view
  if (phase === null) return []
  return [
    facts(
      fact(say.facts.phase, bold(say.phases[phase])),
      ...(term === '' ? [] : [fact(say.facts.term, term)]),
      fact(say.facts.way, words.caseBringingIn.ways[view.way]),
      fact(say.facts.duration, sayDuration(view.duration, words)),
    ),
    ...view.notes.map((note) => notice(note)),
    paragraph(view.waiting ?? say.asks[phase]),
    paragraph(bold(say.ground)),
    ...rulesOf(view, words),
    buttons(
      button(say.takePart[phase], press(takePartPress, { round: view.id }), 'primary'),
      // While it is read, taking part is reading.
      ...(phase === 'open' ? [] : [button(say.open, press(openRoundPress, { round: view.id }))]),
    ),
  ]
}

export const sayDuration = ({ band, mark }: CaseRoundCardView['duration'], { caseRound: say }: Words): string =>
  [
    say.durations[band],
    ...(mark === 'under' || (mark === 'over' && isLong.has(band)) ? [] : [say.marks[mark]]),
    ...(mark === 'over' ? [say.noChild] : []),
  ].join('; ')

/** They say themselves that it is more than three months. */
const isLong: ReadonlySet<keyof Say['durations']> = new Set(['3-6-months', 'over-6-months'])

const rulesOf = ({ purge }: CaseRoundCardView, { caseRound: say }: Words): readonly Block[] => {
  const rules = say.rules(purge.on === null ? say.purgeAfter(purge.days) : say.purgeOn(purge.on))
  return rules.map((rule, at) => fine(`${at + 1}. ${rule}`))
}

/** What is kept of it stays within reach: its title as long as that is kept, and its lessons. */
const purgedCard = (view: CaseRoundCardView, words: Words): Card => {
  const say = words.caseRound
  const { id, number, title, lessons, agreements } = view
  const said = say.purged(number, lessons.length, agreements)
  return card(
    said,
    heading(title === '' ? say.name(number) : say.title(number, title)),
    paragraph(said),
    ...lessonBlocks(lessons, words),
    ...(lessons.length === 0 ? [] : [buttons(button(say.open, press(openRoundPress, { round: id })))]),
  )
}

const closedCard = (view: CaseRoundCardView, words: Words): Card => {
  const say = words.caseRound
  const { number, title, lessons, agreements, participants, purge } = view
  return card(
    say.closed(number),
    heading(say.closed(number)),
    paragraph(title),
    ...(view.isForTooFew ? [paragraph(say.closedForTooFew)] : []),
    ...(participants === null ? [] : [facts(fact(say.facts.participants, say.bands[participants]))]),
    ...lessonBlocks(lessons, words),
    ...(agreements === 0 ? [] : [paragraph(say.agreements(agreements))]),
    ...(purge.on === null ? [] : [fine(say.purgeOn(purge.on))]),
    buttons(button(say.open, press(openRoundPress, { round: view.id }))),
  )
}

export const lessonBlocks = (lessons: readonly string[], { caseRound: say }: Words): readonly Block[] =>
  lessons.length === 0
    ? []
    : [paragraph(bold(say.lessons(lessons.length))), ...lessons.map((lesson) => paragraph(lesson))]

/** An agreement came out of it, and who wrote it down goes back there. */
export const agreedCard = (round: string, said: string, { caseRound: say }: Words): Card =>
  card(said, paragraph(said), buttons(button(say.backToRound, press(takePartPress, { round }))))
