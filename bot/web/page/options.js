/** The list of options under a text box. The focus stays in the box; the active option is told by its id. */
import { element } from './elements.js'

/**
 * @template Choice
 * @typedef {{ label: string, about?: string, choice: Choice }} Option
 */

/**
 * @template Choice
 * @param {HTMLInputElement} input
 * @param {string} listId
 * @param {string} name
 * @param {(choice: Choice) => void} onChoose
 */
export const openOptions = (input, listId, name, onChoose) => {
  // The pointer must not take the focus out of the box before its click is heard.
  const stay = (/** @type {Event} */ event) => event.preventDefault()
  // What scrolls is a stop of its own in some browsers, and the focus would be lost with the list.
  const naming = { id: listId, role: 'listbox', 'aria-label': name, tabindex: '-1' }
  const shown = element('ul', { ...naming, class: 'options', hidden: true, mousedown: stay })
  /** @type {readonly Option<Choice>[]} */
  let options = []
  let active = -1

  const activate = (/** @type {number} */ at) => {
    active = at
    for (const [index, one] of [...shown.children].entries()) {
      one.setAttribute('aria-selected', String(index === at))
      if (index === at) one.scrollIntoView({ block: 'nearest' })
    }
    if (at < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${listId}-${at}`)
  }
  const hide = () => {
    shown.hidden = true
    input.setAttribute('aria-expanded', 'false')
    activate(-1)
  }
  const choose = (/** @type {number} */ at) => {
    const option = options[at]
    hide()
    if (option) onChoose(option.choice)
  }
  /** @param {readonly Option<Choice>[]} list @param {boolean} [isFirstActive] */
  const show = (list, isFirstActive = false) => {
    options = list
    shown.replaceChildren(...list.map((option, at) => drawOption(option, `${listId}-${at}`, () => choose(at))))
    shown.hidden = list.length === 0
    input.setAttribute('aria-expanded', String(list.length > 0))
    activate(isFirstActive && list.length > 0 ? 0 : -1)
  }
  const move = (/** @type {number} */ step) => activate((active + step + options.length) % options.length)

  /** Says whether the key was for the list. @param {KeyboardEvent} event */
  const onKey = (event) => {
    if (shown.hidden) return false
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1)
    else if (event.key === 'Escape') hide()
    else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) choose(active)
    else return false
    event.preventDefault()
    return true
  }
  return { shown, show, hide, onKey, isOpen: () => !shown.hidden }
}

/**
 * @param {{ label: string, about?: string }} option
 * @param {string} id
 * @param {() => void} onChoose
 */
const drawOption = ({ label, about }, id, onChoose) => {
  const more = about ? element('span', { class: 'about' }, about) : null
  return element('li', { id, role: 'option', click: onChoose }, element('span', {}, label), more)
}
