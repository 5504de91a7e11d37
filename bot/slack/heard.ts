/** What a listener has read from one payload: what was asked, and the ways in which the person can be answered. */

import type { ModalState } from '../../cards/block-kit-form.ts'
import type { Address, Identity, Language } from '../chat/address.ts'
import type { Command, Pressed, Shortcut, Submitted } from '../chat/request.ts'

export interface Way {
  /** The Slack id of the person, for messages that only they see. */
  readonly user: string
  readonly at: Address
  /** Good for one view within 3 seconds. */
  readonly trigger: string | null
  /** Good for five messages within 30 minutes, wherever the person is. */
  readonly responseUrl: string | null
  /** The modal in which it happened. */
  readonly view: string | null
  /** The pressed card is seen by this person only, so that the outbox does not know it. */
  readonly isEphemeral: boolean
  /** The acknowledgement itself may carry the answer (commands do). */
  readonly takesMessage: boolean
  /** What was said without a trigger, to be offered anew behind a button; with the text as Slack wrote it. */
  readonly again: { readonly name: string; readonly text: string } | null
}

export interface Heard<Asked> {
  readonly asked: Asked
  readonly way: Way
}

export type HeardRequest = Heard<Command | Shortcut | Pressed>

/** @property inputs the form's inputs as Slack knows them: problems are said by their ids. */
export interface HeardForm extends Heard<Submitted> {
  readonly inputs: ModalState
}

/** Slack says in no payload which language a person reads; the member's own choice stands over it. */
export const language: Language = 'nl'

export const addressOf = (space: string, conversation: string): Address => ({ surface: 'slack', space, conversation })

export const identityOf = (space: string, user: string, name: string | undefined): Identity => ({
  surface: 'slack',
  space,
  user,
  name: name || user,
})

/** Conversations of two have ids that begin with D, in every payload. */
export const isPrivate = (conversation: string): boolean => conversation.startsWith('D')

export const noWay = {
  trigger: null,
  responseUrl: null,
  view: null,
  isEphemeral: false,
  takesMessage: false,
  again: null,
} as const
