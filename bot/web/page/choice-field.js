/** A choice out of options that stand in sight, or in a list that opens. */

/** The option that stands for no choice at all. */
export const noChoice = '-'

export class ChoiceField extends AdaptiveCards.ChoiceSetInput {
  /**
   * Teams has to offer nothing as an option of its own; where a choice is required it is none here.
   *
   * @override @param {any} source @param {import('adaptivecards').SerializationContext} context
   */
  internalParse(source, context) {
    super.internalParse(source, context)
    const { choices } = /** @type {ChoiceField} */ (this)
    if (this.isRequired) this.choices = choices.filter(({ value }) => value !== noChoice)
  }

  /** Options in sight are one group: its label and problem are its own, and not those of the first option. @override */
  internalRender() {
    const shown = super.internalRender()
    if (!shown || shown instanceof HTMLSelectElement) return shown
    shown.setAttribute('role', this.isMultiSelect ? 'group' : 'radiogroup')
    if (this.isRequired && !this.isMultiSelect) shown.setAttribute('aria-required', 'true')
    for (const option of shown.querySelectorAll('input')) option.removeAttribute('aria-required')
    return shown
  }

  /** @override */
  updateInputControlAriaLabelledBy() {
    this.renderedInputControlElement?.setAttribute('aria-labelledby', this.getAllLabelIds().join(' '))
  }

  /** The renderer takes the first of a list for no choice. @override */
  get value() {
    const shown = this.renderedInputControlElement
    const value = shown instanceof HTMLSelectElement ? shown.value : super.value
    return value === noChoice || value === '' ? undefined : value
  }
}
