/** Keeps the keyboard where it was when what it stands on is drawn anew. */

/**
 * Draws anew within a place; if the focus was inside, it goes to the button of the same name, else to the place itself.
 *
 * @param {HTMLElement} place
 * @param {() => void} draw
 */
export const keepFocus = (place, draw) => {
  const focused = place.contains(document.activeElement) ? nameOf(document.activeElement) : null
  draw()
  if (focused !== null) focusOn(place, focused)
}

/**
 * @param {HTMLElement} place must be focusable itself
 * @param {string} name of the button, as `nameOf` gives it
 */
export const focusOn = (place, name) => {
  const same = [...place.querySelectorAll('button')].find((button) => nameOf(button) === name)
  const next = same ?? place
  next.focus({ preventScroll: true })
}

/** What tells a button from the others on its card. */
export const nameOf = (/** @type {Element | null} */ element) =>
  element
    ? `${element.textContent}|${element.getAttribute('aria-label') ?? ''}|${element.getAttribute('title') ?? ''}`
    : ''
