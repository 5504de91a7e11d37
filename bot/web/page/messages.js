/** The messages of one channel, oldest first: cards of everybody, and what only you see. */
import { drawCard, summaryOf } from './cards.js'
import { element } from './elements.js'
import { keepFocus } from './focus.js'
import { dayName, dayOf, hourOf } from './moments.js'

/** @typedef {import('./conversations.js').Entry} Entry */
/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */

/**
 * @typedef {object} MessageList
 * @property {HTMLElement} shown
 * @property {(entries: readonly Entry[]) => void} drawAll
 * @property {(entry: Entry) => HTMLElement} draw draws a new entry, or anew when it stands
 * @property {(id: string) => HTMLElement | undefined} find
 * @property {(id: string) => void} remove
 * @property {() => void} scrollToEnd
 */

/**
 * @param {PageWords} words
 * @param {string} language
 * @param {(data: unknown, place: HTMLElement, entry: Entry) => void} onPress
 * @param {(id: string) => void} onDismiss
 * @returns {MessageList}
 */
export const openMessages = (words, language, onPress, onDismiss) => {
  const list = element('ol', { class: 'messages' })
  const shown = element('div', { class: 'scroll', id: 'messages', tabindex: '0', role: 'region' }, list)
  let lastDay = ''

  const find = (/** @type {string} */ id) =>
    /** @type {HTMLElement | undefined} */ ([...list.querySelectorAll('article')].find((one) => one.dataset.id === id))

  const append = (/** @type {Entry} */ entry) => {
    const day = entry.kind === 'message' ? dayOf(entry.message.postedAt) : lastDay
    if (day !== lastDay) list.append(element('li', { class: 'day' }, element('h2', {}, dayName(day, language))))
    lastDay = day
    const place = element('article', { class: `entry ${entry.kind}`, tabindex: '-1', 'data-id': entry.id })
    list.append(element('li', {}, place))
    return place
  }

  const fill = (/** @type {HTMLElement} */ place, /** @type {Entry} */ entry) => {
    place.setAttribute('aria-label', nameOfEntry(entry, words))
    if (entry.kind === 'said') return place.replaceChildren(element('p', {}, entry.text))
    const json = entry.kind === 'message' ? entry.message.card : entry.card
    const { shown: card } = drawCard(json, (data) => onPress(data, place, entry))
    const top =
      entry.kind === 'message' ? signature(entry.message.postedAt) : whisperTop(words, () => onDismiss(entry.id))
    place.replaceChildren(top, card)
  }

  const draw = (/** @type {Entry} */ entry) => {
    const place = find(entry.id) ?? append(entry)
    keepFocus(place, () => fill(place, entry))
    return place
  }

  return {
    shown,
    draw,
    find,
    drawAll: (entries) => {
      list.replaceChildren()
      lastDay = ''
      for (const entry of entries) draw(entry)
    },
    remove: (id) => find(id)?.closest('li')?.remove(),
    scrollToEnd: () => shown.scrollTo({ top: shown.scrollHeight }),
  }
}

/**
 * @param {Entry} entry
 * @param {PageWords} words
 */
const nameOfEntry = (entry, words) => {
  if (entry.kind === 'said') return `${words.you}: ${entry.text}`
  return entry.kind === 'message' ? summaryOf(entry.message.card) : `${words.onlyYou}. ${entry.summary}`
}

const signature = (/** @type {number} */ postedAt) =>
  element(
    'p',
    { class: 'signature' },
    element('span', { class: 'author' }, 'Schakel'),
    ' ',
    element('time', { datetime: new Date(postedAt).toISOString() }, hourOf(postedAt)),
  )

/**
 * @param {PageWords} words
 * @param {() => void} onDismiss
 */
const whisperTop = (words, onDismiss) =>
  element(
    'div',
    { class: 'whisper-top' },
    element('p', {}, words.onlyYou),
    element(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': words.close, title: words.close, click: onDismiss },
      '×',
    ),
  )
