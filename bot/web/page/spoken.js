/** Says something to whoever cannot see it: screen readers read the live region aloud when it changes. */
import { element } from './elements.js'

const region = () => document.getElementById('spoken')

/** @param {string} text */
export const speak = (text) => {
  // A new element each time, so that the same sentence twice is heard twice.
  region()?.replaceChildren(element('p', {}, text))
}

/** How long a note stands: long enough to read two short sentences; it is spoken too, so nothing is lost with it. */
const noteTime = 6_000

/**
 * Says something to everybody: a note at the foot of the page, and aloud.
 *
 * @param {string} text
 * @param {'good' | 'bad'} [mood]
 */
export const note = (text, mood = 'good') => {
  const shown = element('p', { class: `note note-${mood}`, 'aria-hidden': 'true' }, text)
  document.querySelector('.notes')?.replaceChildren(shown)
  setTimeout(() => shown.remove(), noteTime)
  speak(text)
}
