/** What an agreement says to one person who owes it, or who keeps order. */
import type { AgreementRowView } from './agreement-list.ts'
import {
  askHelpPress,
  confirmDonePress,
  handOverPress,
  proposeDatePress,
  reportDonePress,
  settleHelpPress,
  showPress,
  takeOnPress,
} from './agreement-presses.ts'
import { type Button, button } from './card.ts'
import { type RegisterName, showEntryPress } from './network-register.ts'
import { snoozePress, unreachedPress } from './nudge-presses.ts'
import type { NudgeLineView } from './nudges.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/**
 * @property occasion 'assigned', 'soon-14', 'due', 'late-1', 'start', 'secretariat-7', 'nobody' or
 *   'snoozed'; of stewards 'help' and 'to-confirm'.
 * @property mine the owners for whom the reader is reminded; `name` null for themselves.
 * @property isNew it became theirs with this; `givenBy` the name of whoever gave it to them, null for nobody else.
 * @property vacancies functions that nobody holds, for which the reader is turned to; of which organisation, or ''.
 * @property daysLeft until its last day, which is today or later; null without one.
 * @property help what was asked, and by whom; `isOwn` by the reader.
 * @property nobody the owners whom nobody can be reminded for, and where that is mended.
 */
export type AgreementNudgeView = AgreementRowView & {
  readonly isOver: boolean
  readonly occasion: string
  readonly mine: readonly { readonly name: string | null; readonly hasAccepted: boolean }[]
  readonly isNew?: boolean
  readonly givenBy?: string | null
  readonly vacancies?: readonly { readonly name: string; readonly organisation: string }[]
  readonly nobody: readonly { readonly register: RegisterName; readonly id: string; readonly name: string }[]
  readonly daysLeft?: number | null
  readonly help?: { readonly name: string; readonly isOwn: boolean; readonly text: string } | null
}

export const agreementNudge = (view: AgreementNudgeView, words: Words): NudgeLineView => {
  const over = overOf(view, words)
  if (over !== null) return { text: over, isOver: true, buttons: [] }
  return { text: textOf(view, words), isOver: false, buttons: buttonsOf(view, words) }
}

const isForSecretariat = ({ occasion }: AgreementNudgeView): boolean =>
  occasion === 'nobody' || occasion.startsWith('secretariat')

/** Why nothing is asked of the reader any more, in words; null while something is. */
const overOf = (view: AgreementNudgeView, words: Words): string | null => {
  const say = words.agreements.nudge
  const { number, title, state, occasion, owners, nobody, isLate, mine } = view
  if (occasion === 'to-confirm' && state === 'reported_done') return null
  if (view.isOver) return (say.closed[state] ?? say.over)(number, title)
  if (occasion === 'to-confirm') return say.sentBack(number, title)
  if (occasion === 'help') return view.help ? null : say.helped(number, title)
  if (occasion === 'nobody') return owners.length > 0 && nobody.length === 0 ? say.somebody(number, title) : null
  if (occasion.startsWith('secretariat')) return isLate ? null : say.notLate(number, title)
  return mine.length === 0 ? say.notYours(number, title) : null
}

const textOf = (view: AgreementNudgeView, words: Words): string => {
  const { number, title, owners, occasion, help } = view
  const say = words.agreements.nudge
  if (occasion === 'to-confirm') return say.toConfirm(number, title, owners.map(({ name }) => name).join(', '))
  if (occasion === 'help' && help) return say.asksHelp(number, title, help.name, help.text)
  const text = owedTextOf(view, words)
  if (isForSecretariat(view)) return text
  const { givenBy = null, vacancies = [] } = view
  return [
    text,
    ...(asksToTakeOn(view) ? [say.isNew(givenBy)] : []),
    ...vacancies.map(({ name, organisation }) => say.vacancy(name, organisation)),
    ...(help?.isOwn ? [say.youAsked] : []),
  ].join(' ')
}

/** New to them, and not taken on yet. */
const asksToTakeOn = (view: AgreementNudgeView): boolean =>
  view.isNew === true && !isForSecretariat(view) && !view.mine.every(({ hasAccepted }) => hasAccepted)

const owedTextOf = (view: AgreementNudgeView, words: Words): string => {
  const say = words.agreements.nudge
  const { number, title, term, owners, occasion, isLate, mine, nobody } = view
  const said = term?.said ?? ''
  const whose = owners.map(({ name }) => name).join(', ')
  if (occasion === 'assigned' || (asksToTakeOn(view) && !isLate)) return assignedOf(view, words)
  if (occasion === 'nobody')
    return owners.length === 0
      ? say.ownerless(number, title, said)
      : say.nobody(number, title, nobody.map(({ name }) => name).join(', '))
  if (occasion.startsWith('secretariat'))
    return owners.length === 0 ? say.ownerlessLate(number, title, said) : say.secretariat(number, title, whose, said)
  const called = say.called(number, title, namesOf(mine))
  if (isLate) return say.late(called, said)
  if (term === null) return say.undated(called)
  return term.label === 'start' ? say.start(called, said) : say.due(called, daysLeftOf(view, said, words))
}

const daysLeftOf = ({ daysLeft = null }: AgreementNudgeView, said: string, words: Words): string =>
  daysLeft === null ? said : `${said} (${words.agreements.nudge.left(daysLeft)})`

/** Of those for whom somebody is the contact person or the deputy: their own name says nothing. */
const namesOf = (mine: AgreementNudgeView['mine']): string => mine.flatMap(({ name }) => name ?? []).join(', ')

const assignedOf = (view: AgreementNudgeView, words: Words): string => {
  const { number, title, term, mine, occasion } = view
  const say = words.agreements.nudge
  const said = term && (occasion === 'assigned' ? term.said : daysLeftOf(view, term.said, words))
  const when = term === null ? '' : say.when[term.label](said ?? '')
  const whose = mine.some(({ name }) => name === null) ? '' : namesOf(mine)
  return mine.every(({ hasAccepted }) => hasAccepted)
    ? say.taken(number, title, whose, when)
    : say.assigned(number, title, whose, when)
}

const buttonsOf = (view: AgreementNudgeView, words: Words): readonly Button[] => {
  const say = words.agreements.nudge
  const { id: item, occasion, mine } = view
  const show = button(words.agreements.show, press(showPress, { item }))
  if (occasion === 'to-confirm') return [button(say.confirm, press(confirmDonePress, { item }), 'primary'), show]
  if (occasion === 'help') return [show, button(say.hasHelped, press(settleHelpPress, { item }))]
  if (occasion === 'nobody' && view.nobody.length > 0) return [...nobodyButtons(view, words), show]
  if (isForSecretariat(view)) return [show]
  if (occasion === 'assigned' && mine.every(({ hasAccepted }) => hasAccepted)) return [show]
  if (occasion === 'assigned')
    return [
      button(say.takeOn, press(takeOnPress, { item }), 'primary'),
      button(say.handOver, press(handOverPress, { item })),
      show,
    ]
  const later = button(say.later, press(snoozePress, { kind: 'agreement', id: item }))
  if (asksToTakeOn(view))
    return [
      button(say.takeOn, press(takeOnPress, { item }), 'primary'),
      button(say.handOver, press(handOverPress, { item })),
      button(say.done, press(reportDonePress, { item })),
      later,
    ]
  return [
    button(say.done, press(reportDonePress, { item }), 'primary'),
    later,
    button(say.otherDate, press(proposeDatePress, { item })),
    button(say.help, press(askHelpPress, { item })),
  ]
}

const mostEntries = 2

/** To where each gets a contact person, and to all who are not reached. */
const nobodyButtons = ({ nobody }: AgreementNudgeView, words: Words): readonly Button[] => [
  ...nobody
    .slice(0, mostEntries)
    .map(({ register, id, name }) =>
      button(words.agreements.nudge.openEntry(name), press(showEntryPress, { register, id })),
    ),
  button(words.unreached.title, press(unreachedPress, {})),
]
