/** Says each problem at its field; it goes away when the field is changed. */
import { element } from './elements.js'
import { reveal } from './fold.js'

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
  const drawing = /** @type {Drawing} */ (/** @type {unknown} */ (input))
  drawing.resetValidationFailureCue()
  if (!sentence) return
  const usual = input.errorMessage
  input.errorMessage = sentence
  drawing.showValidationErrorMessage()
  if (usual) input.errorMessage = usual
  else delete input.errorMessage
}

/**
 * The page itself refuses what stands in a field, before anything is sent.
 *
 * @param {import('adaptivecards').Input} input
 * @param {string} sentence
 * @returns {false}
 */
export const refuse = (input, sentence) => {
  tell(input, sentence)
  const shown = input.renderedElement?.querySelector('.ac-input-container')?.firstElementChild
  shown?.classList.add('ac-input-validation-failed')
  return false
}

/** What the renderer keeps to itself. @typedef {{ resetValidationFailureCue(): void, showValidationErrorMessage(): void }} Drawing */

/**
 * Tells assistive technology which fields have a problem; the renderer only draws it.
 *
 * @param {import('adaptivecards').AdaptiveCard} card
 */
export const markProblems = (card) => {
  for (const input of card.getAllInputs()) {
    const drawing = /** @type {Drawing} */ (/** @type {unknown} */ (input))
    const [show, reset] = [drawing.showValidationErrorMessage, drawing.resetValidationFailureCue]
    drawing.showValidationErrorMessage = () => {
      reveal(input)
      show.call(input)
      markInvalid(input, true)
    }
    drawing.resetValidationFailureCue = () => {
      reset.call(input)
      markInvalid(input, false)
    }
  }
}

/** @param {import('adaptivecards').Input} input @param {boolean} isInvalid */
const markInvalid = (input, isInvalid) => {
  input.renderedElement?.classList.toggle('has-problem', isInvalid)
  const control = controlOf(input)
  if (isInvalid) control?.setAttribute('aria-invalid', 'true')
  else control?.removeAttribute('aria-invalid')
}

/**
 * What assistive technology knows as the field: the box, the list, or the group of options.
 *
 * @param {import('adaptivecards').Input} input
 */
export const controlOf = (input) =>
  input.renderedElement?.querySelector('[role="radiogroup"], [role="group"], input, textarea, select')
