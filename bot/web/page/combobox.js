/** A text box with a list of choices under it, after the ARIA combobox pattern: arrows, Enter, Escape, or the pointer. */
import { element, newElementId } from './elements.js'
import { openOptions } from './options.js'
import { speak } from './spoken.js'

/** How long somebody pauses who wants to see what was found. */
const pause = 150

/** @typedef {{ title: string, value: string }} Choice */

/**
 * @param {object} given
 * @param {string} given.placeholder
 * @param {boolean} given.isRequired
 * @param {string} given.nothingFound
 * @param {(query: string) => Promise<readonly Choice[]>} given.find
 * @param {(choice: Choice) => void} given.choose
 * @param {() => void} given.removeLast
 */
export const openCombobox = ({ placeholder, isRequired, nothingFound, find, choose, removeLast }) => {
  const listId = newElementId()
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    'aria-required': isRequired ? 'true' : null,
    placeholder,
  })
  const options = openOptions(input, listId, placeholder, (/** @type {Choice} */ choice) => {
    input.value = ''
    choose(choice)
  })
  let asked = 0

  const look = async () => {
    asked += 1
    const mine = asked
    const found = await find(input.value.trim()).catch(() => [])
    // An answer that was overtaken by the next letter says nothing any more.
    if (mine !== asked || document.activeElement !== input) return
    options.show(found.map((choice) => ({ label: choice.title, choice })))
    speak(
      found.length === 0
        ? nothingFound
        : found
            .map((choice) => choice.title)
            .slice(0, 5)
            .join(', '),
    )
  }
  const hide = () => {
    asked += 1
    options.hide()
  }

  let timer = 0
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(look, pause)
  })
  input.addEventListener('click', look)
  input.addEventListener('blur', hide)
  input.addEventListener('keydown', (event) => {
    if (options.onKey(event)) return
    if (event.key === 'ArrowDown') void look()
    else if (event.key === 'Backspace' && input.value === '') removeLast()
    else if (event.key !== 'Enter') return
    if (event.key !== 'Backspace') event.preventDefault()
  })
  return { input, shown: element('div', { class: 'combobox' }, input, options.shown) }
}
