/** The button behind which fields of a form are folded: it says whether they are shown. */

/** @typedef {import('adaptivecards').CardObject} CardObject */

export class Unfold extends AdaptiveCards.ToggleVisibilityAction {
  /** @override */
  render() {
    super.render()
    this.tell()
  }

  /** @override */
  execute() {
    super.execute()
    this.tell()
  }

  get folds() {
    const root = this.parent?.getRootElement()
    return Object.keys(this.targetElements).flatMap((id) => root?.getElementById(id) ?? [])
  }

  /** The button says it; the renderer lets what it shows say so too, where nobody may. */
  tell() {
    const isShown = this.folds.every(({ isVisible }) => isVisible)
    this.renderedElement?.setAttribute('aria-expanded', String(isShown))
    for (const { renderedElement } of this.folds) renderedElement?.removeAttribute('aria-expanded')
  }
}

/** Nothing is asked of anybody where they cannot see it. @param {import('adaptivecards').Input} input */
export const reveal = (input) => {
  if (isSeen(input)) return
  const root = input.getRootElement()
  const button = root instanceof AdaptiveCards.AdaptiveCard && root.getAllActions().find(isUnfold)
  if (button) button.execute()
}

const isUnfold = (/** @type {unknown} */ action) => action instanceof Unfold

/** @param {import('adaptivecards').CardElement} item */
export const isSeen = (item) => {
  /** @type {import('adaptivecards').CardElement | undefined} */
  let up = item
  while (up) {
    if (!up.isVisible) return false
    up = up.parent
  }
  return true
}
