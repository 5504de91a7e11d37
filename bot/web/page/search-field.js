/**
 * A choice with options from the server while one types, one or several. The renderer's own takes one only; this one
 * fills the same element of the card (`choices.data`), so the JSON stays what Teams gets.
 */
import { openCombobox } from './combobox.js'
import { element } from './elements.js'

/** @typedef {{ title: string, value: string }} Choice */

/** Asks the server; set by whoever opens forms. @type {(search: string, query: string) => Promise<readonly Choice[]>} */
let search = async () => []

/** @type {{ remove: string, nothingFound: string }} */
let words = { remove: '', nothingFound: '' }

class SearchField extends AdaptiveCards.ChoiceSetInput {
  /** @type {Choice[]} */
  chosen = []
  /** @type {HTMLInputElement | null} */
  box = null
  chips = element('ul', { class: 'chips' })

  get isSearch() {
    return Boolean(this.choicesData?.dataset)
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
    const found = query === '' ? this.offered() : await search(this.choicesData?.dataset ?? '', query)
    return found.filter((one) => one.value !== '-' && !this.chosen.some(({ value }) => value === one.value))
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
  AdaptiveCards.GlobalRegistry.defaultElements.register('Input.ChoiceSet', SearchField)
}
