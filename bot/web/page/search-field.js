/**
 * A choice, one or several, from a list that narrows while one types; the server may be asked for its options. The
 * renderer's own takes one only; this one fills the same element of the card (`choices.data`).
 */
import { drawChips } from './chips.js'
import { ChoiceField, noChoice } from './choice-field.js'
import { openCombobox } from './combobox.js'
import { element } from './elements.js'
import { fillIn } from './fill-in.js'
import { refuse } from './problems.js'
import { speak } from './spoken.js'
import { isBegun } from './suggestions.js'

/** @typedef {{ title: string, value: string }} Choice */
/** @typedef {(search: string, query: string) => Promise<readonly Choice[]>} Search */
/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */

export class SearchField extends ChoiceField {
  /** @type {Search} */
  static search = async () => []
  static words = /** @type {PageWords} */ ({})

  /** @type {Choice[]} */
  chosen = []
  /** @type {HTMLInputElement | null} */
  box = null
  chips = element('ul', { class: 'chips' })

  /** What the server is asked for; the card's version (1.5) is too old for the renderer to read it by itself. */
  dataset = ''

  /** Why what stands in the box is no choice. */
  doubt = ''

  /** @override @param {any} source @param {import('adaptivecards').SerializationContext} context */
  internalParse(source, context) {
    super.internalParse(source, context)
    this.dataset = source['choices.data']?.dataset ?? ''
  }

  /** A list of several to choose is searched too: a column of tick boxes is no list to look through. */
  get isSearch() {
    return this.dataset !== '' || (this.isMultiSelect && this.isCompact)
  }

  get typed() {
    return this.box?.value.trim() ?? ''
  }

  /** @override */
  internalRender() {
    if (!this.isSearch) return super.internalRender()
    const values = (this.defaultValue ?? '').split(',').filter((value) => value !== '')
    this.chosen = this.offered().filter(({ value }) => values.includes(value))
    const combobox = openCombobox({
      placeholder: this.placeholder ?? '',
      isRequired: this.isRequired,
      nothingFound: SearchField.words.nothingFound,
      find: (query) => this.find(query),
      choose: (choice) => this.choose(choice),
      removeLast: () => this.leaveOut(this.chosen.at(-1)),
      typing: () => this.valueChanged(),
      leave: () => void this.leave(),
    })
    this.box = combobox.input
    this.drawChips()
    return element('div', { class: 'search-field' }, this.chips, combobox.shown)
  }

  /** @override */
  updateInputControlAriaLabelledBy() {
    const whole = this.renderedInputControlElement
    if (!this.box || !whole) return super.updateInputControlAriaLabelledBy()
    this.box.setAttribute('aria-labelledby', this.getAllLabelIds().join(' '))
    // The label is for the box: who clicks on it comes there.
    if (whole.id !== '') this.box.id = whole.id
    whole.removeAttribute('id')
  }

  /** @override */
  get value() {
    return this.isSearch ? this.chosen.map(({ value }) => value).join(',') || undefined : super.value
  }

  /** @override */
  isValid() {
    return this.isSearch ? this.typed === '' : super.isValid()
  }

  /** @override */
  validateValue() {
    return this.typed === '' ? super.validateValue() : refuse(this, this.doubt)
  }

  /** @override */
  focus() {
    if (this.box) this.box.focus()
    else super.focus()
  }

  offered() {
    return this.choices.map((choice) => ({ title: choice.title ?? '', value: choice.value ?? '' }))
  }

  /** All that a query can mean. @param {string} query */
  async match(query) {
    if (query !== '' && this.dataset !== '') return SearchField.search(this.dataset, query)
    return this.offered().filter(({ title, value }) => value !== noChoice && isBegun(title, query))
  }

  /** What can still be chosen. @param {string} query */
  async find(query) {
    return (await this.match(query)).filter((one) => !this.isChosen(one))
  }

  /**
   * Takes what was typed if it means one option only; what stays in the box is not dropped, and says why.
   *
   * @returns {Promise<void>}
   */
  async settle() {
    const { typed } = this
    if (typed === '') return
    const { words } = SearchField
    const found = await this.match(typed).catch(() => null)
    if (typed !== this.typed) return this.settle()
    const [only, ...more] = sameOrBegun(found ?? [], typed)
    if (only && more.length === 0) return this.choose(only)
    this.doubt = found ? fillIn(only ? words.severalChoices : words.unknownChoice, { typed }) : words.failed
  }

  async leave() {
    if (this.typed === '') return
    await this.settle()
    if (this.typed === '') speak(this.chosen.map(({ title }) => title).join(', '))
    else this.validateValue()
  }

  /** @param {Choice} choice */
  isChosen(choice) {
    return this.chosen.some(({ value }) => value === choice.value)
  }

  /** @param {Choice} choice */
  choose(choice) {
    if (this.box) this.box.value = ''
    if (!this.isChosen(choice)) this.chosen = this.isMultiSelect ? [...this.chosen, choice] : [choice]
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
    const leaveOut = (/** @type {Choice} */ choice) => {
      this.leaveOut(choice)
      this.box?.focus()
    }
    drawChips(this.chips, this.chosen, SearchField.words.remove, leaveOut)
  }
}

/** A name typed whole is meant, whatever else begins like it. @param {readonly Choice[]} found @param {string} typed */
const sameOrBegun = (found, typed) => {
  const same = found.filter(({ title }) => title.toLowerCase() === typed.toLowerCase())
  return same.length > 0 ? same : found
}
