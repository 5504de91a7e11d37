/**
 * A choice with options from the server while one types, one or several. The renderer's own takes one only; this one
 * fills the same element of the card (`choices.data`), so the JSON stays what Teams gets.
 */
import { openCombobox } from './combobox.js'
import { element } from './elements.js'
import { isBegun } from './suggestions.js'

/** @typedef {{ title: string, value: string }} Choice */

/** Asks the server; set by whoever opens forms. @type {(search: string, query: string) => Promise<readonly Choice[]>} */
let search = async () => []

/** @type {{ remove: string, nothingFound: string }} */
let words = { remove: '', nothingFound: '' }

/** The option that stands for no choice at all. */
const noChoice = '-'

class SearchField extends AdaptiveCards.ChoiceSetInput {
  /** @type {Choice[]} */
  chosen = []
  /** @type {HTMLInputElement | null} */
  box = null
  chips = element('ul', { class: 'chips' })

  /** What the server is asked for; the card's version (1.5) is too old for the renderer to read it by itself. */
  dataset = ''

  /** @override @param {any} source @param {import('adaptivecards').SerializationContext} context */
  internalParse(source, context) {
    super.internalParse(source, context)
    this.dataset = source['choices.data']?.dataset ?? ''
  }

  /** A list of several to choose is searched too: a column of tick boxes is no list to look through. */
  get isSearch() {
    return this.dataset !== '' || (this.isMultiSelect && this.isCompact)
  }

  /** @override */
  internalRender() {
    if (!this.isSearch) return super.internalRender()
    const values = (this.defaultValue ?? '').split(',').filter((value) => value !== '')
    this.chosen = this.offered().filter(({ value }) => values.includes(value))
    const combobox = openCombobox({
      placeholder: this.placeholder ?? '',
      isRequired: this.isRequired,
      nothingFound: words.nothingFound,
      find: (query) => this.find(query),
      choose: (choice) => this.choose(choice),
      removeLast: () => this.leaveOut(this.chosen.at(-1)),
    })
    this.box = combobox.input
    this.drawChips()
    return element('div', { class: 'search-field' }, this.chips, combobox.shown)
  }

  /** @override */
  updateInputControlAriaLabelledBy() {
    if (!this.box) super.updateInputControlAriaLabelledBy()
    else this.box.setAttribute('aria-labelledby', this.getAllLabelIds().join(' '))
  }

  /** @override */
  get value() {
    return this.isSearch ? this.chosen.map(({ value }) => value).join(',') || undefined : super.value
  }

  /** @override */
  isValid() {
    return this.isSearch || super.isValid()
  }

  /** @override */
  focus() {
    if (this.box) this.box.focus()
    else super.focus()
  }

  offered() {
    return this.choices.map((choice) => ({ title: choice.title ?? '', value: choice.value ?? '' }))
  }

  /** @param {string} query */
  async find(query) {
    const found = query === '' || this.dataset === '' ? this.offered() : await search(this.dataset, query)
    const fitting = this.dataset === '' ? found.filter(({ title }) => isBegun(title, query)) : found
    return fitting.filter((one) => one.value !== noChoice && !this.chosen.some(({ value }) => value === one.value))
  }

  /** @param {Choice} choice */
  choose(choice) {
    this.chosen = this.isMultiSelect ? [...this.chosen, choice] : [choice]
    this.change()
  }

  /** @param {Choice | undefined} choice */
  leaveOut(choice) {
    this.chosen = this.chosen.filter((one) => one !== choice)
    this.change()
  }

  change() {
    this.drawChips()
    this.valueChanged()
  }

  drawChips() {
    this.chips.replaceChildren(...this.chosen.map((choice) => element('li', {}, this.drawChip(choice))))
    this.chips.hidden = this.chosen.length === 0
  }

  /** @param {Choice} choice */
  drawChip(choice) {
    const drop = () => {
      this.leaveOut(choice)
      this.box?.focus()
    }
    const name = `${words.remove} ${choice.title}`
    return element('button', { type: 'button', 'aria-label': name, title: name, click: drop }, choice.title, ' ×')
  }
}

/**
 * @param {typeof search} ask
 * @param {typeof words} said
 */
export const useSearchFields = (ask, said) => {
  search = ask
  words = said
  AdaptiveCards.GlobalRegistry.elements.register('Input.ChoiceSet', SearchField)
}
