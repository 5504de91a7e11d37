/** What reminders by hand look like: one, when it comes, and all that run. */
import {
  type Block,
  type Button,
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
import { changeReminderPress, postponePress, reminderDonePress, stopReminderPress } from './hand-reminder-presses.ts'
import { remindOfPress, snoozePress } from './nudge-presses.ts'
import type { NudgeLineView } from './nudges.ts'
import { type Press, press } from './press.ts'
import { openThing, type ThingRef } from './reminded-things.ts'
import type { Words } from './words/words.ts'

export interface AboutView {
  readonly name: string
  readonly ref: ThingRef
}

/** @property rhythm how often, as a sentence. @property moments the next ones, with why one is moved. */
export interface HandReminderView {
  readonly id: string
  readonly text: string
  readonly whom: string
  readonly rhythm: string
  readonly moments: readonly string[]
  readonly about: AboutView | null
  readonly by: string
  readonly isOver: boolean
  readonly mayChange: boolean
  readonly mayStop: boolean
  /** A body without a channel hears nothing. */
  readonly hasNoChannel: boolean
}

export const handReminderCard = (view: HandReminderView, words: Words): Card => {
  const say = words.handReminders
  return card(
    say.of(view.text),
    heading(say.of(view.text)),
    ...(view.isOver ? [notice(say.over)] : []),
    ...(view.hasNoChannel && !view.isOver ? [notice(say.noChannel(view.whom))] : []),
    facts(
      fact(say.whom, view.whom),
      fact(say.when, view.rhythm),
      ...(view.about ? [fact(say.about, view.about.name)] : []),
      fact(say.by, view.by),
      ...(view.moments.length > 0 ? [fact(say.comes, view.moments.join('; '))] : []),
    ),
    ...row([...movesOf(view, words), ...openOf(view.about, words)]),
  )
}

const row = ([first, ...others]: readonly Button[]): readonly Block[] => (first ? [buttons(first, ...others)] : [])

const movesOf = ({ id: reminder, isOver, mayChange, mayStop }: HandReminderView, words: Words): readonly Button[] => {
  const say = words.handReminders
  if (isOver) return []
  return [
    ...(mayChange ? [button(say.change, press(changeReminderPress, { reminder }))] : []),
    ...(mayStop ? [button(say.stop, press(stopReminderPress, { reminder }), 'danger')] : []),
  ]
}

/** What it is about is opened by the feature that it is of, where that can. */
const openOf = (about: AboutView | null, { handReminders: say }: Words): readonly Button[] => {
  const open = about && openThing(about.ref)
  return open ? [button(say.open, open)] : []
}

/**
 * @property why why it comes on this day, where that is not the one that was said; or ''.
 * @property late when it should have come, or null.
 * @property done who said that it is, and when; or null. @property putOff until when and by whose organisation; or null.
 */
export interface GivenView {
  readonly id: string
  readonly on: string
  readonly text: string
  readonly by: string
  readonly rhythm: string
  readonly why: string
  readonly late: string | null
  readonly done: string | null
  readonly putOff: string | null
  readonly about: AboutView | null
  readonly isRunning: boolean
}

/** In a channel, where everybody reads the same. */
export const givenCard = (view: GivenView, words: Words): Card => {
  const say = words.handReminders
  return card(
    say.of(view.text),
    heading(say.title),
    paragraph(bold(view.text)),
    ...(view.about ? [fine(say.isAbout(view.about.name))] : []),
    ...(view.late === null ? [] : [notice(say.late(view.late))]),
    ...(view.done === null ? [] : [paragraph(view.done)]),
    ...(view.done !== null || view.putOff === null ? [] : [paragraph(view.putOff)]),
    fine([say.askedBy(view.by), view.rhythm, view.why].filter((part) => part !== '').join(' · ')),
    ...row([
      ...(view.done === null ? actsOf(view, press(postponePress, { reminder: view.id }), words) : []),
      ...openOf(view.about, words),
    ]),
  )
}

/** Of a thing it is seen: that the thing is done, is said of the thing itself. */
const actsOf = ({ id: reminder, on, isRunning, about }: GivenView, later: Press, words: Words): readonly Button[] => {
  const say = words.handReminders
  return [
    button(about ? say.seen : say.done, press(reminderDonePress, { reminder, on }), 'primary'),
    button(say.later, later),
    ...(isRunning ? [button(say.stop, press(stopReminderPress, { reminder }))] : []),
  ]
}

/** @property by '' where it is of the reader's own making. */
export const givenLine = (view: GivenView, words: Words): NudgeLineView => {
  const say = words.handReminders
  if (view.done !== null)
    return { text: view.about ? say.lineSeen(view.text) : say.lineDone(view.text), isOver: true, buttons: [] }
  const said = [view.why, view.by === '' ? '' : say.askedBy(view.by)].filter((part) => part !== '')
  return {
    text: say.line(view.text, said.join(' · ')),
    isOver: false,
    buttons: [
      ...actsOf(view, press(snoozePress, { kind: 'hand-reminder', id: view.id }), words),
      ...openOf(view.about, words),
    ],
  }
}

/** For whoever asked for it: it comes no more, and why. */
export const endedCard = (
  view: { readonly text: string; readonly whom: string; readonly why: keyof Words['handReminders']['ended'] },
  words: Words,
): Card => {
  const say = words.handReminders
  return card(
    say.ended[view.why](view.whom),
    heading(say.of(view.text)),
    paragraph(say.ended[view.why](view.whom)),
    buttons(button(say.list.make, press(remindOfPress, null))),
  )
}
