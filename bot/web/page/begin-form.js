/** Where one begins in a form: at its first field, or where it differs from the form that stood in its place. */
import { isSeen } from './fold.js'
import { partsOf } from './form-parts.js'
import { speak } from './spoken.js'

/** @typedef {import('adaptivecards').AdaptiveCard} Card */
/** @typedef {import('./form-parts.js').Part} Part */

/** @param {Card} card @param {Card | null} before */
export const beginForm = (card, before) => {
  const parts = partsOf(card)
  const changed = before ? changedSince(before, parts) : []
  const first = changed.find(isShown) ?? parts.find(({ input }) => input)
  if (first) focusOnPart(first)
  if (changed.length > 0) speak(changed.map(wordsOf).join(' '))
}

/** @param {Card} before @param {readonly Part[]} parts */
const changedSince = (before, parts) => {
  const known = new Set(partsOf(before).map((part) => `${part.input?.id} ${wordsOf(part)}`))
  return parts.filter((part) => !known.has(`${part.input?.id} ${wordsOf(part)}`))
}

const isShown = (/** @type {Part} */ { input }) => !input || isSeen(input)

const wordsOf = (/** @type {Part} */ { input, texts }) =>
  [input?.label ?? '', ...texts.map(({ textContent }) => textContent)].join(' ').trim()

const focusOnPart = (/** @type {Part} */ { input, texts: [note] }) => {
  if (input) return input.focus()
  note?.setAttribute('tabindex', '-1')
  note?.focus()
}
