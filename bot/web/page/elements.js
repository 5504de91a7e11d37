/**
 * Makes an element. Text is always text: nothing that people wrote is ever read as HTML.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | boolean | null | undefined | ((event: never) => void)>>} [attributes]
 *   a function listens to the event of its name; true and false set and leave out
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, /** @type {EventListener} */ (value))
    else if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string') made.setAttribute(name, value)
  }
  made.append(...children.filter((child) => child !== null && child !== undefined))
  return made
}

let lastId = 0

/** An id that nothing else on the page has. */
export const newElementId = () => {
  lastId += 1
  return `e${lastId}`
}

/** The element's id; one is given to it when it has none. @param {Element} element */
export const idOf = (element) => {
  element.id ||= newElementId()
  return element.id
}
