/** Says something to whoever cannot see it: screen readers read the live region aloud when it changes. */
import { element } from './elements.js'

/** While a dialog is open, nothing outside it is heard. */
const region = () => document.querySelector('dialog[open] .spoken') ?? document.getElementById('spoken')

/** @param {string} text */
export const speak = (text) => {
  // A new element each time, so that the same sentence twice is heard twice.
  region()?.replaceChildren(element('p', {}, text))
}

/** How long good news stands: enough to read two short sentences. It is spoken too, so nothing is lost with it. */
const noteTime = 6_000

/** How the button is called that takes a note away. */
let closing = ''

/** @param {string} name */
export const nameClosing = (name) => {
  closing = name
}

/**
 * Says something to everybody: a note at the top of the page, and aloud. What went wrong stands until somebody has
 * taken it away.
 *
 * @param {string} text
 * @param {'good' | 'bad'} [mood]
 */
export const note = (text, mood = 'good') => {
  const notes = document.querySelector('.notes')
  notes?.querySelector(`.note-${mood}`)?.remove()
  const shown = mood === 'good' ? passingNote(text) : standingNote(text)
  notes?.append(shown)
  speak(text)
}

/** @param {string} text */
const passingNote = (text) => {
  const shown = element('p', { class: 'note note-good', 'aria-hidden': 'true' }, text)
  setTimeout(() => shown.remove(), noteTime)
  return shown
}

/** @param {string} text */
const standingNote = (text) => {
  const close = () => shown.remove()
  const naming = { 'aria-label': closing, title: closing }
  const button = element('button', { type: 'button', class: 'quiet', ...naming, click: close }, '×')
  const shown = element('div', { class: 'note note-bad' }, element('p', {}, text), button)
  return shown
}
