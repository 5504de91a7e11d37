/** The messages of one channel, oldest first: cards of everybody, and what only you see. */
import { drawCard, summaryOf } from './cards.js'
import { element } from './elements.js'
import { keepFocus } from './focus.js'
import { dayName, dayOf, hourOf } from './moments.js'

/** @typedef {import('./conversations.js').Entry} Entry */
/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */

/**
 * @typedef {object} MessageHandlers
 * @property {(data: unknown, place: HTMLElement, entry: Entry) => void} press
 * @property {(id: string) => void} dismiss
 */

export class MessageList {
  list = element('ol', { class: 'messages' })
  shown = element('div', { class: 'scroll', id: 'messages', tabindex: '0', role: 'region' }, this.list)
  lastDay = ''

  /**
   * @param {PageWords} words
   * @param {string} language
   * @param {MessageHandlers} handlers
   */
  constructor(words, language, handlers) {
    this.words = words
    this.language = language
    this.handlers = handlers
  }

  /** @param {readonly Entry[]} entries */
  drawAll(entries) {
    this.list.replaceChildren()
    this.lastDay = ''
    for (const entry of entries) this.draw(entry)
  }

  /** Draws a new entry, or anew when it stands. @param {Entry} entry */
  draw(entry) {
    const place = this.find(entry.id) ?? this.append(entry)
    keepFocus(place, () => this.fill(place, entry))
    return place
  }

  /** @param {string} id */
  find(id) {
    return [...this.list.querySelectorAll('article')].find((one) => one.dataset.id === id)
  }

  /** @param {string} id */
  remove(id) {
    this.find(id)?.closest('li')?.remove()
  }

  scrollToEnd() {
    this.shown.scrollTo({ top: this.shown.scrollHeight })
  }

  /** @param {Entry} entry */
  append(entry) {
    const day = entry.kind === 'message' ? dayOf(entry.message.postedAt) : this.lastDay
    if (day !== this.lastDay) this.list.append(dayDivider(dayName(day, this.language)))
    this.lastDay = day
    const place = element('article', { class: `entry ${entry.kind}`, tabindex: '-1', 'data-id': entry.id })
    this.list.append(element('li', {}, place))
    return place
  }

  /** Of headings on a card: under the day, where one stands above it. @param {HTMLElement} place @returns {2 | 3} */
  levelAt(place) {
    const day = this.list.querySelector('.day')
    return day && day.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING ? 3 : 2
  }

  /** @param {HTMLElement} place @param {Entry} entry */
  fill(place, entry) {
    place.setAttribute('aria-label', nameOf(entry, this.words))
    if (entry.kind === 'said') return place.replaceChildren(element('p', {}, entry.text))
    const json = entry.kind === 'message' ? entry.message.card : entry.card
    const { shown } = drawCard(json, (data) => this.handlers.press(data, place, entry), this.levelAt(place))
    if (shown.lang) place.lang = shown.lang
    const dismiss = () => this.handlers.dismiss(entry.id)
    if (entry.kind === 'home') return place.replaceChildren(shown)
    place.replaceChildren(
      entry.kind === 'message' ? signature(entry.message.postedAt) : whisperTop(this.words, dismiss),
      shown,
    )
  }
}

/** @param {Entry} entry @param {PageWords} words */
const nameOf = (entry, words) => {
  if (entry.kind === 'said') return `${words.you}: ${entry.text}`
  if (entry.kind === 'message') return summaryOf(entry.message.card)
  return entry.kind === 'home' ? entry.summary : `${words.onlyYou}. ${entry.summary}`
}

const dayDivider = (/** @type {string} */ name) => element('li', { class: 'day' }, element('h2', {}, name))

const signature = (/** @type {number} */ postedAt) => {
  const time = element('time', { datetime: new Date(postedAt).toISOString() }, hourOf(postedAt))
  return element('p', { class: 'signature' }, element('span', { class: 'author' }, 'Schakel'), ' ', time)
}

/** @param {PageWords} words @param {() => void} dismiss */
const whisperTop = (words, dismiss) => {
  const naming = { 'aria-label': words.close, title: words.close }
  const button = element('button', { type: 'button', class: 'quiet', ...naming, click: dismiss }, '×')
  return element('div', { class: 'whisper-top' }, element('p', {}, words.onlyYou), button)
}
