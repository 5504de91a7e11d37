/** Leaves of a long list of channels those whose name holds what is typed. */
import { element, newElementId } from './elements.js'

/** From so many channels on they no longer stand in one view of a small laptop. */
export const manyChannels = 12

/** @typedef {{ shown: HTMLElement, name: string, open: () => void }} Filtered */

export class ChannelFilter {
  nothing = element('p', { class: 'about', role: 'status' })

  /** @param {import('../page-data.ts').PageStart['words']} words @param {readonly Filtered[]} items @param {string} typed */
  constructor(words, items, typed) {
    const id = newElementId()
    this.words = words
    this.items = items
    this.input = element('input', { id, type: 'text', autocomplete: 'off', placeholder: words.findChannel })
    this.input.value = typed
    const label = element('label', { for: id, class: 'unseen' }, words.findChannel)
    this.shown = element('div', { class: 'channel-filter' }, label, this.input, this.nothing)
    this.input.addEventListener('input', () => this.sift())
    this.input.addEventListener('keydown', (event) => this.onKey(event))
    this.sift()
  }

  get typed() {
    return this.input.value
  }

  clear() {
    this.input.value = ''
    this.sift()
  }

  get found() {
    const sought = plainly(this.typed.trim())
    return this.items.filter(({ name }) => plainly(name).includes(sought))
  }

  sift() {
    const { found } = this
    for (const item of this.items) item.shown.hidden = !found.includes(item)
    this.nothing.textContent = found.length === 0 ? this.words.nothingFound : ''
  }

  /** Enter opens the first that is left; the first Escape only empties the field. @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key === 'Enter') this.found[0]?.open()
    if (event.key !== 'Escape' || this.typed === '') return
    event.stopPropagation()
    this.clear()
  }
}

/** In any case, with or without accents. */
const plainly = (/** @type {string} */ text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
