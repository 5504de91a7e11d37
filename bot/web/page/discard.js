/** Asks whether what somebody filled in may go. Answered with Escape nothing goes. */
import { element, newElementId } from './elements.js'

/**
 * @param {import('../page-data.ts').PageStart['words']} words
 * @param {() => void} stay
 * @param {() => void} discard
 */
export const showDiscard = (words, stay, discard) => {
  const said = element('p', { id: newElementId() }, words.unsent)
  return element(
    'div',
    { class: 'discard', role: 'alertdialog', 'aria-labelledby': said.id },
    said,
    element('button', { type: 'button', class: 'main', click: stay }, words.keepFilling),
    element('button', { type: 'button', click: discard }, words.discard),
  )
}
