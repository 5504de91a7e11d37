/** A form in a dialog. It stays open, with all that was typed, until the server has taken it in. */
import { drawCard } from './cards.js'
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
  /** @type {import('adaptivecards').AdaptiveCard | null} */
  card = null

  /** @param {PageWords} words @param {DialogHandlers} handlers */
  constructor(words, handlers) {
    this.handlers = handlers
    const naming = { 'aria-label': words.closeForm, title: words.closeForm }
    const button = element('button', { type: 'button', class: 'quiet', ...naming, click: () => this.close() }, '×')
    const top = element('div', { class: 'dialog-top' }, this.title, button)
    this.shown = element('dialog', { 'aria-labelledby': this.title.id }, top, this.problem, this.body)
    this.shown.addEventListener('close', () => {
      this.shown.remove()
      handlers.closed()
    })
    document.body.append(this.shown)
    this.shown.showModal()
  }

  /** Shows a form, in the place of one that stood there. @param {FormJson} form */
  show(form) {
    const { shown, card } = drawCard(form.card, (data) => void this.submit(data))
    markProblems(card)
    this.card = card
    this.title.textContent = form.title
    this.problem.replaceChildren()
    this.body.replaceChildren(shown)
    const first = this.body.querySelector('input, textarea, select')
    if (first instanceof HTMLElement) first.focus()
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

  close() {
    this.shown.close()
  }
}
