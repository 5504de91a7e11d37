/** Where one types to Schakel. What was typed stays until the server has taken it in. */
import { element, newElementId } from './elements.js'
import { openOptions } from './options.js'
import { sayingOf, suggest } from './suggestions.js'

/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */
/** @typedef {import('./suggestions.js').Completion} Completion */
/** @typedef {import('./suggestions.js').Saying} Saying */

/**
 * @typedef {object} ComposerHandlers
 * @property {(saying: Saying) => Promise<'taken' | 'not-command' | 'failed'>} say
 * @property {(shortcut: string, saying: Saying) => Promise<boolean>} make
 * @property {(draft: string) => void} keepDraft hears of every change of what stands in the composer
 */

export class Composer {
  offer = element('div', { class: 'offer', role: 'status' })

  /**
   * @param {PageWords} words
   * @param {import('../page-data.ts').You} you
   * @param {ComposerHandlers} handlers
   */
  constructor(words, you, handlers) {
    const listId = newElementId()
    this.words = words
    this.you = you
    this.handlers = handlers
    this.input = drawInput(words, listId)
    this.options = openOptions(this.input, listId, words.suggestions, (choice) => this.take(choice))
    this.shown = this.show()
    this.input.addEventListener('input', () => this.change())
    this.input.addEventListener('blur', () => this.options.hide())
    this.input.addEventListener('keydown', (event) => void this.options.onKey(event))
  }

  show() {
    const { input, words } = this
    const label = element('label', { for: input.id, class: 'unseen' }, words.compose)
    const button = element('button', { type: 'submit', class: 'main' }, words.send)
    const row = element('div', { class: 'composer-row' }, input, button)
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault()
      void this.submit()
    }
    return element('form', { class: 'composer', submit }, this.offer, this.options.shown, label, row)
  }

  get draft() {
    return this.input.value
  }

  set draft(draft) {
    this.input.value = draft
    this.offer.replaceChildren()
    this.options.hide()
  }

  focus() {
    this.input.focus()
  }

  clear() {
    this.draft = ''
    this.handlers.keepDraft('')
  }

  change() {
    this.handlers.keepDraft(this.draft)
    this.complete()
  }

  complete() {
    this.offer.replaceChildren()
    const typed = this.input.value.slice(0, this.input.selectionStart ?? 0)
    const { options, isFirstActive } = suggest(typed, this.you)
    this.options.show(options, isFirstActive)
  }

  /** @param {Completion} completion */
  take({ from, insert }) {
    this.input.setRangeText(insert, from, this.input.selectionStart ?? this.input.value.length, 'end')
    this.change()
  }

  async submit() {
    const text = this.input.value
    if (text.trim() === '' || this.shown.ariaBusy === 'true') return
    this.options.hide()
    this.shown.ariaBusy = 'true'
    const answer = await this.handlers.say(sayingOf(text, this.you))
    this.shown.ariaBusy = null
    if (answer === 'taken' && this.input.value === text) this.clear()
    if (answer === 'not-command') this.offerShortcuts()
  }

  offerShortcuts() {
    const buttons = this.words.shortcuts.map(([shortcut, label]) => {
      const make = async () => {
        if (await this.handlers.make(shortcut, sayingOf(this.input.value, this.you))) this.clear()
      }
      return element('button', { type: 'button', class: 'main', click: make }, label)
    })
    this.offer.replaceChildren(element('p', {}, this.words.notCommand), ...buttons)
  }
}

/** On a phone there is room for few words. @param {PageWords} words @param {string} listId */
const drawInput = (words, listId) => {
  const input = element('input', {
    id: newElementId(),
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    enterkeyhint: 'send',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
  })
  const narrow = matchMedia('(max-width: 46rem)')
  const hint = () => {
    input.placeholder = narrow.matches ? words.composeHintShort : words.composeHint
  }
  narrow.addEventListener('change', hint)
  hint()
  return input
}
