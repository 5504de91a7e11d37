/** A text box with a list of choices under it, after the ARIA combobox pattern: arrows, Enter, Escape, or the pointer. */
import { element, newElementId } from './elements.js'
import { openOptions } from './options.js'
import { afterClick } from './pressing.js'
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
 * @param {() => void} given.typing
 * @param {() => void} given.leave called when somebody is done with what stands in the box
 */
export const openCombobox = (given) => {
  const { placeholder, isRequired, nothingFound, find, choose, removeLast, typing, leave } = given
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
  const options = openOptions(input, listId, placeholder, choose)
  let asked = 0

  const look = async () => {
    asked += 1
    const mine = asked
    const found = await find(input.value.trim()).catch(() => [])
    // An answer that was overtaken by the next letter says nothing any more.
    if (mine !== asked || document.activeElement !== input) return
    options.show(found.map((choice) => ({ label: choice.title, choice })))
    options.shown.scrollIntoView({ block: 'nearest' })
    speak(
      found.length === 0
        ? nothingFound
        : found
            .map((choice) => choice.title)
            .slice(0, 5)
            .join(', '),
    )
  }
  let timer = 0
  const hide = () => {
    clearTimeout(timer)
    asked += 1
    options.hide()
  }
  const leaveIfGone = () => {
    if (document.activeElement !== input && input.isConnected) leave()
  }

  input.addEventListener('input', () => {
    typing()
    clearTimeout(timer)
    timer = window.setTimeout(look, pause)
  })
  input.addEventListener('click', look)
  input.addEventListener('blur', () => {
    hide()
    afterClick(leaveIfGone)
  })
  input.addEventListener('keydown', (event) => {
    const isOpen = options.isOpen()
    if (options.onKey(event)) return
    if (event.key === 'Backspace' && input.value === '') removeLast()
    const isEnter = event.key === 'Enter' && !event.isComposing && (isOpen || input.value.trim() !== '')
    if (!isEnter && event.key !== 'ArrowDown') return
    event.preventDefault()
    hide()
    if (isEnter) leave()
    else void look()
  })
  return { input, shown: element('div', { class: 'combobox' }, input, options.shown) }
}
