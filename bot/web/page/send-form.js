/** How a form is sent: by its button, or by Enter. */
import { SearchField } from './search-field.js'

/** First every field settles what was typed in it; the renderer then sends what is whole. */
export class SendForm extends AdaptiveCards.SubmitAction {
  /** @override */
  execute() {
    void this.settle().then(() => super.execute())
  }

  async settle() {
    const inputs = Object.values(this.getReferencedInputs() ?? {})
    await Promise.all(inputs.map((input) => (input instanceof SearchField ? input.settle() : null)))
  }
}

/**
 * Enter sends from a line, Ctrl or Cmd with Enter from a long text. What already had a use for the key keeps it, such
 * as an open list of options.
 *
 * @param {import('adaptivecards').AdaptiveCard} card
 * @param {HTMLElement} shown
 */
export const sendOnEnter = (card, shown) => {
  shown.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || event.repeat) return
    const isLong = event.target instanceof HTMLTextAreaElement
    if (isLong ? !event.ctrlKey && !event.metaKey : !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    card
      .getAllActions()
      .find((action) => action instanceof SendForm)
      ?.execute()
  })
}
