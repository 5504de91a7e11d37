/** What was chosen, each with a way to leave it out again. */
import { element } from './elements.js'

/** @typedef {{ title: string, value: string }} Choice */

/**
 * @param {HTMLElement} chips
 * @param {readonly Choice[]} chosen
 * @param {string} remove the word for it
 * @param {(choice: Choice) => void} leaveOut
 */
export const drawChips = (chips, chosen, remove, leaveOut) => {
  chips.replaceChildren(
    ...chosen.map((choice) =>
      element(
        'li',
        {},
        drawChip(choice, remove, () => leaveOut(choice)),
      ),
    ),
  )
  chips.hidden = chosen.length === 0
}

/** @param {Choice} choice @param {string} remove @param {() => void} click */
const drawChip = ({ title }, remove, click) => {
  const name = `${remove} ${title}`
  return element('button', { type: 'button', 'aria-label': name, title: name, click }, title, ' ×')
}
