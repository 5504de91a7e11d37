/** Says each problem at its field; it goes away when the field is changed. */
import { element } from './elements.js'

/** Ids of inputs are the field's name after this. */
const fieldPrefix = 'field-'

/**
 * @param {import('adaptivecards').AdaptiveCard} card
 * @param {HTMLElement} above where problems of the form as a whole stand
 * @param {Readonly<Record<string, string>>} problems
 */
export const showProblems = (card, above, problems) => {
  const inputs = card.getAllInputs()
  const named = new Map(inputs.map((input) => [(input.id ?? '').slice(fieldPrefix.length), input]))
  const whole = Object.entries(problems).filter(([name]) => !named.has(name))
  above.replaceChildren(...whole.map(([, sentence]) => element('p', {}, sentence)))
  for (const [name, input] of named) tell(input, problems[name])
  const first = inputs.find((input) => problems[(input.id ?? '').slice(fieldPrefix.length)])
  if (first) first.focus()
  else above.scrollIntoView({ block: 'nearest' })
}

/**
 * The renderer draws the problem of an empty field; the server's problems are drawn by the same means.
 *
 * @param {import('adaptivecards').Input} input
 * @param {string | undefined} sentence
 */
const tell = (input, sentence) => {
  const drawing = /** @type {{ resetValidationFailureCue(): void, showValidationErrorMessage(): void }} */ (
    /** @type {unknown} */ (input)
  )
  drawing.resetValidationFailureCue()
  if (!sentence) return
  const usual = input.errorMessage
  if (sentence) input.errorMessage = sentence
  drawing.showValidationErrorMessage()
  if (usual) input.errorMessage = usual
}
