/** Asks for what somebody typed, pressed or filled in, and does with the answer what it says. */
import { FormDialog } from './dialog.js'
import { focusOn, nameOf } from './focus.js'
import { NotAnswered, send } from './server.js'
import { note, speak } from './spoken.js'

/** @typedef {import('../page-data.ts').AnswerJson} AnswerJson */
/** @typedef {import('../page-data.ts').CardJson} CardJson */

/**
 * Where the answer goes: the conversation, and the entry whose button was pressed.
 *
 * @typedef {object} Origin
 * @property {string} conversation
 * @property {HTMLElement} [place]
 * @property {FormDialog} [dialog]
 * @property {(card: CardJson) => void} [become] what the pressed card has become
 */

/**
 * @param {import('../page-data.ts').PageStart['words']} words
 * @param {{ whisper: (conversation: string, card: CardJson, summary: string) => HTMLElement | null, signedOut: () => void, hearFrame: (frame: string) => void, answered: () => void }} frame
 */
export const openAsking = (words, frame) => {
  /**
   * @param {object} body
   * @param {Origin} origin
   * @returns {Promise<AnswerJson | null>} null when it failed; that has been said
   */
  const ask = async (body, origin) => {
    try {
      /** @type {import('../page-data.ts').AnsweredJson} */
      const answer = await send('/page/requests', { ...body, conversation: origin.conversation })
      take(answer, origin)
      frame.answered()
      frame.hearFrame(answer.frame)
      return answer
    } catch (error) {
      if (error instanceof NotAnswered && error.status === 401) frame.signedOut()
      if (origin.dialog) origin.dialog.explain({ '': words.failed })
      else note(words.failed, 'bad')
      return null
    }
  }

  /** @param {AnswerJson} answer @param {Origin} origin */
  const take = (answer, origin) => {
    if (answer.kind === 'invalid') origin.dialog?.explain(answer.problems)
    if (answer.kind === 'form') showForm(answer.form, origin)
    if (answer.kind === 'whisper') {
      origin.dialog?.close()
      const shown = frame.whisper(origin.conversation, answer.card, answer.summary)
      if (origin.place || origin.dialog) shown?.focus()
      speak(`${words.onlyYou}. ${answer.summary}`)
    }
    if (answer.kind === 'done') {
      origin.dialog?.close()
      if (answer.card) origin.become?.(answer.card)
      note(answer.said)
    }
  }

  /** @param {import('../page-data.ts').FormJson} form @param {Origin} origin */
  const showForm = (form, origin) => {
    if (origin.dialog) return origin.dialog.show(form)
    const opener = document.activeElement
    const name = nameOf(opener)
    const submit = async (/** @type {unknown} */ data, /** @type {FormDialog} */ dialog) => {
      await ask({ kind: 'submit', data }, { conversation: origin.conversation, dialog })
    }
    // The card may have been drawn anew meanwhile; then its button of the same name gets the focus back.
    const closed = () => {
      if (origin.place && opener instanceof HTMLElement && !opener.isConnected) focusOn(origin.place, name)
      else if (opener instanceof HTMLElement) opener.focus()
    }
    new FormDialog(words, { submit, closed }).show(form)
  }

  return ask
}
