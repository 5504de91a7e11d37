/** Draws the cards that Teams gets too, with the same renderer that Microsoft gives to hosts. */
import { element } from './elements.js'
import { hostConfig } from './host-config.js'

/** @typedef {import('../page-data.ts').CardJson} CardJson */

/**
 * @typedef {object} Drawn
 * @property {HTMLElement} shown
 * @property {import('adaptivecards').AdaptiveCard} card
 */

/**
 * @param {CardJson} json
 * @param {(data: unknown, pressed: HTMLElement | undefined) => void} onPress hears what the pressed button carries
 * @returns {Drawn}
 */
export const drawCard = (json, onPress) => {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = hostConfig()
  card.parse(json)
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) openOwnPage(action.url)
    else if (action instanceof AdaptiveCards.SubmitAction || action instanceof AdaptiveCards.ExecuteAction)
      onPress(action.data, action.renderedElement)
  }
  const shown = card.render() ?? element('p', {}, summaryOf(json))
  markUp(card, shown)
  return { shown, card }
}

/** What a screen reader hears of the card as a whole. */
export const summaryOf = (/** @type {CardJson} */ json) => String(json.fallbackText ?? '')

/** Only the web: a card can never run a script or open a program. */
const openOwnPage = (/** @type {string | undefined} */ url) => {
  if (url && /^https?:\/\//iu.test(url)) window.open(url, '_blank', 'noopener,noreferrer')
}

/**
 * Tells assistive technology what the renderer only shows: headings are headings, and the card is no tab stop.
 *
 * @param {import('adaptivecards').AdaptiveCard} card
 * @param {HTMLElement} shown
 */
const markUp = (card, shown) => {
  shown.removeAttribute('tabindex')
  shown.style.padding = '0'
  for (let at = 0; at < card.getItemCount(); at += 1) {
    const item = card.getItemAt(at)
    const run = item instanceof AdaptiveCards.RichTextBlock ? item.getInlineAt(0) : null
    const isHeading = run instanceof AdaptiveCards.TextRun && run.size === AdaptiveCards.TextSize.Medium
    if (!isHeading || !item.renderedElement) continue
    item.renderedElement.setAttribute('role', 'heading')
    item.renderedElement.setAttribute('aria-level', '3')
  }
}
