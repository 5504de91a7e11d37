/** What agreements look like: pure functions of the shape that they show. */
import {
  correctPress,
  historyPress,
  progressPress,
  reopenPress,
  reportDonePress,
  takeOnPress,
} from './agreement-presses.ts'
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
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property said the day or days in words, in the reader's language. */
export interface TermView {
  readonly label: 'due' | 'start'
  readonly said: string
  readonly text: string
}

/** Who did something and on which day, in words. */
export interface Signed {
  readonly name: string
  readonly day: string
}

export interface AgreementView {
  readonly id: string
  readonly number: number
  readonly kind: keyof Words['agreements']['kinds']
  /** Of a decision, within its body. */
  readonly serial: number | null
  readonly title: string
  readonly body: string
  readonly state: keyof Words['agreements']['states']
  readonly owners: readonly { readonly name: string; readonly hasAccepted: boolean }[]
  readonly term: TermView | null
  readonly isLate: boolean
  readonly recorded: Signed
  readonly latest: (Signed & { readonly text: string }) | null
  readonly closed: Signed | null
}

export const agreementCard = (view: AgreementView, words: Words): Card => {
  const say = words.agreements
  const title = say.heading(view.number, view.title)
  const blocks = [heading(title), ...factsOf(view, words), ...noticesOf(view, words), ...progressOf(view, words)]
  return card(
    title,
    ...blocks,
    fine(say.recordedBy(view.recorded.name, view.body, view.recorded.day)),
    ...pressesOf(view, words),
  )
}

/**
 * On its day: the same card, opened by the question how it stands. Later it tells the truth of that day.
 *
 * @param day the day on which it reminded, in words
 */
export const reminderCard = (
  view: AgreementView,
  {
    when,
    day,
    words,
  }: { readonly when: 'today' | 'later' | 'moved' | 'over'; readonly day: string; readonly words: Words },
): Card => {
  const line = reminderLine(view, when, day, words)
  if (when === 'moved' || when === 'over') return card(line, paragraph(line))
  const blocks = [...factsOf(view, words), ...noticesOf(view, words), ...pressesOf(view, words)]
  return card(line, paragraph(bold(line)), ...blocks)
}

const reminderLine = (
  view: AgreementView,
  when: 'today' | 'later' | 'moved' | 'over',
  day: string,
  words: Words,
): string => {
  const say = words.agreements.reminder
  const isStart = view.term?.label === 'start'
  if (when === 'over') return say.over(view.number, view.title)
  if (when === 'moved') return say.moved(view.number, view.title)
  if (when === 'today') return (isStart ? say.start : say.due)(view.number, view.title)
  return (isStart ? say.started : say.late)(view.number, view.title, day)
}

const factsOf = (view: AgreementView, words: Words): readonly Block[] => {
  const say = words.agreements
  const owners = view.owners.length > 0 ? [fact(say.owners(view.owners.length), ownersSaid(view, words))] : []
  const term = view.term ? [fact(say[view.term.label], termSaid(view.term, words))] : []
  return [facts(...owners, ...term, fact(say.state, say.states[view.state]))]
}

const ownersSaid = (view: AgreementView, words: Words): string =>
  view.owners
    .map((owner) => (owner.hasAccepted ? `${owner.name} (${words.agreements.accepted})` : owner.name))
    .join(' · ')

/** The words as agreed stand beside the day when they say more than the day. */
const termSaid = (term: TermView, words: Words): string =>
  term.text === '' ? term.said : `${term.said} (${words.agreements.agreedAs(term.text)})`

const isOver = (view: AgreementView): boolean => view.state === 'reported_done' || view.state === 'withdrawn'

/** What is missing is asked for on the card itself, in words. */
const noticesOf = (view: AgreementView, words: Words): readonly Block[] => {
  const say = words.agreements
  if (isOver(view)) return []
  return [
    ...(view.owners.length === 0 ? [notice(say.noOwner)] : []),
    ...(view.term === null ? [notice(say.noTerm)] : []),
    ...(view.isLate && view.term ? [notice(say.late(view.term.said))] : []),
  ]
}

const progressOf = (view: AgreementView, words: Words): readonly Block[] => {
  const say = words.agreements
  const latest = view.latest
  const closedBy = view.state === 'withdrawn' ? say.withdrawnBy : say.reportedDoneBy
  const closed = view.closed && isOver(view) ? [paragraph(bold(closedBy(view.closed.name, view.closed.day)))] : []
  return [
    ...(latest ? [paragraph(bold(say.latest), ` ${latest.text}`), fine(say.latestBy(latest.name, latest.day))] : []),
    ...closed,
  ]
}

const pressesOf = (view: AgreementView, words: Words): readonly Block[] => {
  const say = words.agreements
  const data = { item: view.id }
  const history = button(say.showHistory, press(historyPress, data))
  if (isOver(view)) return [buttons(button(say.reopen, press(reopenPress, data)), history)]
  const isTaken = view.owners.length > 0 && view.owners.every((owner) => owner.hasAccepted)
  return [
    buttons(
      ...(isTaken ? [] : [button(say.takeOn, press(takeOnPress, data), 'primary')]),
      button(say.giveProgress, press(progressPress, data)),
      button(say.reportDone, press(reportDonePress, data), isTaken ? 'primary' : 'plain'),
      button(say.correct, press(correctPress, data)),
      history,
    ),
  ]
}
