/** The menu of case rounds, and what is only to be read: who sees what, and whom to call. */
import { z } from 'zod'
import { bold, button, buttons, type Card, card, heading, paragraph } from './card.ts'
import {
  bringInPress,
  cannotWaitPress,
  myCasesPress,
  screenCasesPress,
  whoSeesPress,
} from './case-round-own-presses.ts'
import { listRoundsPress } from './case-round-presses.ts'
import { caseLadderPress } from './case-round-settings.ts'
import { defineForm, type Form, form, type NoteField } from './form.ts'
import { note } from './network-fields.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property mayBringIn whether their role lets them. @property mayScreen whether they are a facilitator somewhere. */
interface MenuView {
  readonly mayBringIn: boolean
  readonly mayScreen: boolean
  readonly isSecretariat: boolean
}

export const caseMenuCard = ({ mayBringIn, mayScreen, isSecretariat }: MenuView, words: Words): Card => {
  const say = words.caseBringingIn
  return card(
    say.menu,
    heading(say.menu),
    paragraph(say.intro),
    buttons(
      ...(mayBringIn ? [button(say.bringIn, press(bringInPress, {}), 'primary')] : []),
      button(say.mine, press(myCasesPress, {})),
      ...(mayScreen ? [button(say.screening, press(screenCasesPress, {}))] : []),
      button(say.rounds, press(listRoundsPress, { skip: 0 })),
      ...(isSecretariat ? [button(words.caseSettings.ladder.menu, press(caseLadderPress, {}))] : []),
    ),
    buttons(button(say.whoSees, press(whoSeesPress, {})), button(say.cannotWait, press(cannotWaitPress, {}), 'danger')),
  )
}

/** In a channel: where to do it instead. It holds nothing of what was typed. */
export const caseDirectionsCard = (words: Words): Card => {
  const say = words.caseBringingIn
  return card(say.inPrivate, paragraph(say.inPrivate))
}

/** Only to be read: it is closed, and nothing of it stays in a conversation. */
export const readForm = defineForm('case-round.read', z.object({}), z.object({}), { isSecret: true })

export const readFormOf = (title: string, notes: readonly NoteField['text'][], words: Words): Form =>
  form(readForm, {
    title,
    submit: words.caseBringingIn.told.close,
    isSettled: true,
    state: {},
    fields: notes.map(note),
  })

/** Days after a round that its texts are kept, in the bodies of whoever asks. */
export interface DaysKept {
  readonly least: number
  readonly most: number
}

export const whoSeesFormOf = (kept: DaysKept, words: Words): Form =>
  readFormOf(words.caseBringingIn.who.title, whoSeesNotes(kept, words), words)

export const whoSeesNotes = (
  { least, most }: DaysKept,
  { caseBringingIn: { who } }: Words,
): readonly NoteField['text'][] => who.lines(who.days(least, most))

export interface ContactView {
  readonly name: string
  readonly reach: string
  readonly hours: string
}

const national = '08002000'

/** Immediate danger first, and the line that is there for everybody; what the region has stands beside them. */
export const contactLines = (
  contacts: readonly ContactView[],
  { caseBringingIn: { wait } }: Words,
): readonly string[] => {
  const isNamed = contacts.some(({ reach }) => reach.replaceAll(/\D/gu, '').includes(national))
  return [
    wait.danger,
    ...contacts.map(({ name, reach, hours }) => wait.contact(name, reach, hours)),
    ...(isNamed ? [] : [wait.national]),
  ]
}

export const cannotWaitFormOf = (contacts: readonly ContactView[], words: Words): Form => {
  const { wait } = words.caseBringingIn
  return readFormOf(wait.title, [...contactLines(contacts, words).map((one) => [bold(one)]), wait.nothing], words)
}
