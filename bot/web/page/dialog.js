/** A form in a dialog. It stays open, with all that was typed, until the server took it in or somebody discards it. */
import { beginForm } from './begin-form.js'
import { drawCard } from './cards.js'
import { showDiscard } from './discard.js'
import { element, newElementId } from './elements.js'
import { markProblems, showProblems } from './problems.js'

/** @typedef {import('../page-data.ts').FormJson} FormJson */
/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */

/**
 * @typedef {object} DialogHandlers
 * @property {(data: unknown, dialog: FormDialog) => Promise<void>} submit
 * @property {() => void} closed
 */

export class FormDialog {
  title = element('h2', { id: newElementId() })
  problem = element('div', { class: 'form-problem', role: 'alert' })
  body = element('div', { class: 'dialog-body' })
  spoken = element('div', { class: 'spoken unseen', role: 'status' })
  /** @type {import('adaptivecards').AdaptiveCard | null} */
  card = null
  /** What stood in the fields when the form was shown. */
  untouched = ''
  /** Where somebody was when asked whether the form may go. @type {Element | null} */
  left = null

  /** @param {PageWords} words @param {DialogHandlers} handlers */
  constructor(words, handlers) {
    this.handlers = handlers
    this.question = showDiscard(
      words,
      () => this.stay(),
      () => this.close(),
    )
    const naming = { 'aria-label': words.closeForm, title: words.closeForm }
    const button = element('button', { type: 'button', class: 'quiet', ...naming, click: () => this.leave() }, '×')
    this.top = element('div', { class: 'dialog-top' }, this.title, button)
    this.shown = this.open()
  }

  open() {
    const { top, problem, body, title, spoken } = this
    const shown = element('dialog', { 'aria-labelledby': title.id }, top, problem, body, spoken)
    const leave = (/** @type {Event} */ event) => {
      event.preventDefault()
      this.leave()
    }
    shown.addEventListener('cancel', leave)
    // Escape is heard here already: the second time a browser closes, whatever `cancel` says to it.
    shown.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave(event)
    })
    shown.addEventListener('close', () => this.end())
    document.body.append(shown)
    shown.showModal()
    return shown
  }

  /** Shows a form, in the place of one that stood there. @param {FormJson} form */
  show(form) {
    const { shown, card } = drawCard(form.card, (data) => void this.submit(data))
    markProblems(card)
    const before = this.card
    this.card = card
    this.title.textContent = form.title
    this.problem.replaceChildren()
    this.body.replaceChildren(shown)
    // A later form stands for what was filled in in the ones before it, unless that was taken in.
    this.untouched = before && !form.isSettled ? '' : this.content
    beginForm(card, before)
  }

  /** A second press while the first is under way would send the form twice. @param {unknown} data */
  async submit(data) {
    if (this.shown.ariaBusy === 'true') return
    this.shown.ariaBusy = 'true'
    await this.handlers.submit(data, this)
    this.shown.ariaBusy = null
  }

  /** @param {Readonly<Record<string, string>>} problems */
  explain(problems) {
    if (this.card) showProblems(this.card, this.problem, problems)
  }

  /** All that stands in the fields, also what was typed in a search and not yet chosen. */
  get content() {
    const chosen = this.card?.getAllInputs().map((input) => input.value ?? '')
    const searched = [...this.body.querySelectorAll('.combobox input')].map((box) => 'value' in box && box.value)
    return JSON.stringify([chosen, searched])
  }

  /** Closes an untouched form; whether another may go is asked. */
  leave() {
    if (this.question.isConnected) return this.stay()
    if (this.content === this.untouched) return this.close()
    this.left = document.activeElement
    this.rest(true)
    this.shown.append(this.question)
    this.question.querySelector('button')?.focus()
  }

  stay() {
    this.question.remove()
    this.rest(false)
    if (this.left instanceof HTMLElement) this.left.focus()
  }

  /** @param {boolean} isResting */
  rest(isResting) {
    for (const part of [this.top, this.body]) part.inert = isResting
  }

  close() {
    this.shown.close()
    this.end()
  }

  /** At once: later it would take the focus away from where somebody went meanwhile. */
  end() {
    if (!this.shown.isConnected) return
    this.shown.remove()
    this.handlers.closed()
  }
}
