/** A form in a dialog. It stays open, with all that was typed, until the server has taken it in. */
import { drawCard } from './cards.js'
import { element, newElementId } from './elements.js'
import { markProblems, showProblems } from './problems.js'

/** @typedef {import('../page-data.ts').FormJson} FormJson */
/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */

/**
 * @typedef {object} OpenDialog
 * @property {() => void} close
 * @property {(form: FormJson) => void} show puts another form in its place
 * @property {(problems: Readonly<Record<string, string>>) => void} explain
 */

/**
 * @param {PageWords} words
 * @param {(data: unknown, dialog: OpenDialog) => Promise<void>} onSubmit
 * @param {() => void} onClosed
 * @returns {OpenDialog}
 */
export const openDialog = (words, onSubmit, onClosed) => {
  const titleId = newElementId()
  const title = element('h2', { id: titleId })
  const closeButton = element(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'aria-label': words.closeForm,
      title: words.closeForm,
      click: () => shown.close(),
    },
    '×',
  )
  const problem = element('div', { class: 'form-problem', role: 'alert' })
  const body = element('div', { class: 'dialog-body' })
  const shown = element(
    'dialog',
    { 'aria-labelledby': titleId, close: () => finish() },
    element('div', { class: 'dialog-top' }, title, closeButton),
    problem,
    body,
  )
  /** @type {import('adaptivecards').AdaptiveCard | null} */
  let card = null
  let isSending = false

  const finish = () => {
    shown.remove()
    onClosed()
  }
  /** A second press while the first is under way would send the form twice. */
  const submit = async (/** @type {unknown} */ data) => {
    if (isSending) return
    isSending = true
    shown.setAttribute('aria-busy', 'true')
    await onSubmit(data, dialog)
    shown.removeAttribute('aria-busy')
    isSending = false
  }
  /** @type {OpenDialog} */
  const dialog = {
    close: () => shown.close(),
    show: (form) => {
      title.textContent = form.title
      problem.replaceChildren()
      const drawn = drawCard(form.card, submit)
      card = drawn.card
      markProblems(card)
      body.replaceChildren(drawn.shown)
      const first = body.querySelector('input, textarea, select')
      if (first instanceof HTMLElement) first.focus()
    },
    explain: (problems) => {
      if (card) showProblems(card, problem, problems)
    },
  }
  document.body.append(shown)
  shown.showModal()
  return dialog
}
