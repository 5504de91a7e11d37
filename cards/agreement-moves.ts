/** The buttons under an agreement: those that its kind and state ask for first, the rest behind "Meer". */
import {
  acceptDatePress,
  askHelpPress,
  confirmDonePress,
  correctPress,
  declineDatePress,
  handOverPress,
  historyPress,
  mergePress,
  morePress,
  progressPress,
  proposeDatePress,
  reactPress,
  reaffirmPress,
  reopenPress,
  reportDonePress,
  resultPress,
  sendBackPress,
  settleHelpPress,
  splitPress,
  takeOnPress,
  withdrawPress,
} from './agreement-presses.ts'
import { closeSharedPress, sharePress, showSharesPress } from './agreement-share-forms.ts'
import type { AgreementView } from './agreements.ts'
import { type Button, type Buttons, button, buttons, type Card, card, heading, paragraph, rows } from './card.ts'
import { putOnAgendaPress } from './meeting-presses.ts'
import { type Press, press } from './press.ts'
import { remindButton, signUpButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'

export type Move = keyof Words['moving']['moves']

type Moved = Pick<AgreementView, 'id' | 'number' | 'kind' | 'state' | 'owners' | 'isShared' | 'isLookedBackOn'> & {
  readonly proposal: { readonly at: number } | null
  readonly help: object | null
  readonly reactions: { readonly waiting: readonly string[] } | null
}

/** One row on every platform. */
const mostInRow = 4

/** What to do in one row; below it, in the same place on every card, what happened and what else can be done. */
export const movesUnder = (view: Moved, words: Words): readonly Buttons[] => {
  const [first, ...others] = movesOf(view).slice(0, mostInRow)
  const look = isOpen(view) || view.state === 'reported_done' ? 'primary' : 'plain'
  const doing = [
    ...(first ? [buttonOf(first, view, words, look)] : []),
    ...others.map((move) => buttonOf(move, view, words)),
  ]
  const more = button(words.moving.more, press(morePress, { item: view.id }))
  const looking = [buttonOf('showHistory', view, words), ...(isOpen(view) ? [more] : [])]
  return doing.length + looking.length <= mostInRow
    ? [buttons(...doing, ...looking)]
    : [buttons(...doing), buttons(...looking)]
}

/** Only the reader sees it: everything that they may do now. */
export const moreCard = (view: Moved & { readonly title: string }, moves: readonly Move[], words: Words): Card => {
  const title = words.moving.moreTitle(view.number)
  const shown = moves.map((move) => ({ text: words.moving.moves[move][1], button: buttonOf(move, view, words) }))
  const remind = {
    text: words.handReminders.offerText,
    button: remindButton({ kind: 'agreement', id: view.id }, words),
  }
  const signUp = {
    text: words.signUps.offerText,
    button: signUpButton({ kind: 'agreement', id: view.id }, words),
  }
  return card(title, heading(title), paragraph(view.title), rows(isOpen(view) ? [...shown, remind, signUp] : shown))
}

const isOpen = ({ state }: Moved): boolean => state === 'open' || state === 'running'

/** What is asked of somebody now comes first. */
const movesOf = (view: Moved): readonly Move[] => {
  if (view.state === 'reported_done') return ['confirmDone', 'sendBack', 'reopen']
  // What was closed together with others is undone with them.
  if (!isOpen(view)) return view.isShared || view.state === 'merged' || view.state === 'split' ? [] : ['reopen']
  const asked: readonly Move[] = [
    ...(view.proposal ? (['acceptDate', 'declineDate'] as const) : []),
    ...(view.isLookedBackOn ? (['reaffirm'] as const) : []),
  ]
  const reaction: readonly Move[] = view.reactions && view.reactions.waiting.length > 0 ? ['react'] : []
  return [...asked, ...ofKind(view), ...reaction, 'correct']
}

const ofKind = ({ kind, owners, help, isShared }: Moved): readonly Move[] => {
  if (isShared) return ['showShares', 'giveProgress']
  if (kind === 'intention') return ['becomeAction', 'becomeDecision']
  if (kind === 'decision' || kind === 'standing-agreement') return ['addAction']
  const isTaken = owners.length > 0 && owners.every((owner) => owner.hasAccepted)
  const helped: readonly Move[] = help ? ['settleHelp'] : []
  return isTaken ? ['reportDone', 'giveProgress', ...helped] : ['takeOn', 'giveProgress', 'reportDone', ...helped]
}

const buttonOf = (move: Move, view: Moved, words: Words, look: Button['look'] = 'plain'): Button =>
  button(words.moving.moves[move][0], pressOf(move, view), move === 'withdraw' ? 'danger' : look)

const pressOf = (move: Move, { id: item, proposal }: Moved): Press => {
  const seen = { item, at: proposal?.at ?? 0 }
  const presses: Readonly<Record<Move, Press>> = {
    takeOn: press(takeOnPress, { item }),
    giveProgress: press(progressPress, { item }),
    reportDone: press(reportDonePress, { item }),
    confirmDone: press(confirmDonePress, { item }),
    sendBack: press(sendBackPress, { item }),
    acceptDate: press(acceptDatePress, seen),
    declineDate: press(declineDatePress, seen),
    proposeDate: press(proposeDatePress, { item }),
    handOver: press(handOverPress, { item }),
    askHelp: press(askHelpPress, { item }),
    settleHelp: press(settleHelpPress, { item }),
    react: press(reactPress, { item }),
    reaffirm: press(reaffirmPress, { item }),
    becomeAction: press(resultPress, { item, kind: 'action-item' }),
    becomeDecision: press(resultPress, { item, kind: 'decision' }),
    becomeStanding: press(resultPress, { item, kind: 'standing-agreement' }),
    addAction: press(resultPress, { item, kind: 'action-item' }),
    correct: press(correctPress, { item }),
    share: press(sharePress, { item }),
    showShares: press(showSharesPress, { item, skip: 0 }),
    closeShared: press(closeSharedPress, { item }),
    putOnAgenda: press(putOnAgendaPress, { kind: 'agreement', id: item }),
    merge: press(mergePress, { item }),
    split: press(splitPress, { item }),
    withdraw: press(withdrawPress, { item }),
    reopen: press(reopenPress, { item }),
    showHistory: press(historyPress, { item }),
  }
  return presses[move]
}
