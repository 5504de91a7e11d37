/** Where somebody is on the page, so that they are still there when it is drawn anew, perhaps in other words. */

/** What would be lost or pulled away: an open form or list, and what is under way. */
const unrest = 'dialog[open], details[open], [aria-busy="true"], [aria-expanded="true"], .offer:not(:empty)'

const isAtRest = () => document.querySelector(unrest) === null

/** In milliseconds; nobody waits for it. */
const pause = 300

/** Resolves when nothing would be disturbed, or when it does not matter any more. @param {AbortSignal} signal */
export const rest = async (signal) => {
  while (!isAtRest() && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, pause))
}

const homes = ['.composer', '#messages', 'nav', '.title', '.top', '.try-out']

/** Remembers the focus and how far was scrolled. @returns {() => void} goes back there */
export const holdPlace = () => {
  const focused = document.activeElement
  const home = focused ? homeOf(focused) : undefined
  const at = home && focused ? focusableIn(home).indexOf(focused) : -1
  const caret = focused instanceof HTMLInputElement ? focused.selectionStart : null
  const scrolled = document.getElementById('messages')?.scrollTop ?? 0
  return () => {
    document.getElementById('messages')?.scrollTo({ top: scrolled })
    const now = home && focusableIn(home)[at]
    if (now instanceof HTMLElement) now.focus({ preventScroll: true })
    if (now instanceof HTMLInputElement && caret !== null) now.setSelectionRange(caret, caret)
  }
}

/** What it stands in, as a selector that finds it again. @param {Element} focused */
const homeOf = (focused) => {
  const id = focused.closest('[data-id]')?.getAttribute('data-id')
  return id ? `[data-id="${CSS.escape(id)}"]` : homes.find((home) => focused.closest(home))
}

/** @param {string} home @returns {Element[]} */
const focusableIn = (home) => {
  const found = document.querySelector(home)
  return found ? [found, ...found.querySelectorAll('button, input, select, summary, a, [tabindex]')] : []
}
