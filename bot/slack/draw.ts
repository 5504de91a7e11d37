/** What the renderers make, with what Slack has to carry back to us. */
import type { HomeView, ModalView } from '@slack/types'
import { renderHome, renderMessage } from '../../cards/block-kit.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import { limits } from '../../cards/block-kit-limits.ts'
import { carriedJson, plainText } from '../../cards/block-kit-text.ts'
import type { Card } from '../../cards/card.ts'
import { type Form, firstValues, isUnfolded } from '../../cards/form.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Address, Identity } from '../chat/address.ts'
import type { Carried } from './read-form.ts'

/** Members stand by their name: cards name them on every surface, and a changing card would call them each time. */
const drawing = (words: Words) => ({ words, mention: () => null })

export const drawMessage = (card: Card, words: Words) => renderMessage(card, drawing(words))

/** The form as a modal that remembers where it was asked for. @throws {Error} when its state is too large */
export const drawForm = (form: Form, words: Words, at: Address): ModalView => ({
  ...renderModal(form, { words }),
  private_metadata: carry({ state: form.state ?? null, at: at.conversation, ...hidden(form) }, `The form ${form.name}`),
})

/** What the fields hold that are not in the modal: they are sent with it all the same. */
const hidden = (form: Form): Pick<Carried, 'hidden'> =>
  form.folded && !isUnfolded(form) ? { hidden: firstValues(form.folded.fields) } : {}

/** A card as the tab that a person has with the bot; what is done there is done in the conversation with them alone. */
export const drawHome = (card: Card, words: Words, person: Identity): HomeView => ({
  ...renderHome(card, drawing(words)),
  private_metadata: carry({ state: null, at: person.user }, 'A Home tab'),
})

/** A card as a modal, for an answer to somebody who is in one. */
export const drawCardView = (card: Card, words: Words, at: Address): ModalView => ({
  type: 'modal',
  callback_id: 'slack.card',
  private_metadata: carry({ state: null, at: at.conversation }, 'A card'),
  title: plainText('Schakel', limits.viewTitle),
  close: plainText(words.chat.close, limits.viewSubmit),
  blocks: renderHome(card, drawing(words)).blocks,
})

const carry = (carried: Carried, what: string): string => carriedJson(carried, limits.state, what)
