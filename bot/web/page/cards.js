/** Draws the cards that Teams gets too, with the same renderer that Microsoft gives to hosts. */
import { element, idOf } from './elements.js'
import { tieHints } from './form-parts.js'
import { hostConfig } from './host-config.js'
import { sendOnEnter } from './send-form.js'

/** @typedef {import('../page-data.ts').CardJson} CardJson */

/**
 * @typedef {object} Drawn
 * @property {HTMLElement} shown
 * @property {import('adaptivecards').AdaptiveCard} card
 */

/**
 * @param {CardJson} json
 * @param {(data: unknown, pressed: HTMLElement | undefined) => void} onPress hears what the pressed button carries
 * @param {2 | 3} [level] of its headings
 * @returns {Drawn}
 */
export const drawCard = (json, onPress, level = 3) => {
  const card = new AdaptiveCards.AdaptiveCard()
  card.hostConfig = hostConfig()
  card.parse(json)
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) openOwnPage(action.url)
    else if (action instanceof AdaptiveCards.SubmitAction || action instanceof AdaptiveCards.ExecuteAction)
      onPress(action.data, action.renderedElement)
  }
  const shown = card.render() ?? element('p', {}, summaryOf(json))
  if (typeof json.lang === 'string') shown.lang = json.lang
  markUp(card, shown, level)
  return { shown, card }
}

/** What a screen reader hears of the card as a whole. */
export const summaryOf = (/** @type {CardJson} */ json) => String(json.fallbackText ?? '')

/** Only the web: a card can never run a script or open a program. */
const openOwnPage = (/** @type {string | undefined} */ url) => {
  if (url && /^https?:\/\//iu.test(url)) window.open(url, '_blank', 'noopener,noreferrer')
}

/**
 * Tells assistive technology what the renderer only shows: headings are headings, a button belongs to the card under
 * its heading, a hint to its field, and the card is no tab stop.
 *
 * @param {import('adaptivecards').AdaptiveCard} card
 * @param {HTMLElement} shown
 * @param {2 | 3} level
 */
const markUp = (card, shown, level) => {
  shown.removeAttribute('tabindex')
  const headings = headingsOf(card)
  for (const heading of headings) {
    heading.setAttribute('role', 'heading')
    heading.setAttribute('aria-level', String(level))
  }
  if (headings[0]) describeButtons(shown, headings[0])
  tieHints(card)
  sendOnEnter(card, shown)
}

/** Large lines; on a card without any (but not on a form), the first line if all of it is bold. @returns {HTMLElement[]} */
const headingsOf = (/** @type {import('adaptivecards').AdaptiveCard} */ card) => {
  const items = Array.from({ length: card.getItemCount() }, (_, at) => card.getItemAt(at))
  const large = items.filter((item) => runsOf(item)[0]?.size === AdaptiveCards.TextSize.Medium)
  const first = runsOf(items[0])
  const isForm = card.getAllInputs().length > 0
  const isBold = !isForm && first.length > 0 && first.every(({ weight }) => weight === AdaptiveCards.TextWeight.Bolder)
  const headings = large.length > 0 || !isBold ? large : items.slice(0, 1)
  return headings.flatMap(({ renderedElement }) => renderedElement ?? [])
}

/** @param {import('adaptivecards').CardElement | undefined} item */
const runsOf = (item) =>
  item instanceof AdaptiveCards.RichTextBlock
    ? Array.from({ length: item.getInlineCount() }, (_, at) => item.getInlineAt(at)).filter(
        (run) => run instanceof AdaptiveCards.TextRun,
      )
    : []

/** A button on a row is described by the row already, in its title. @param {HTMLElement} shown @param {HTMLElement} heading */
const describeButtons = (shown, heading) => {
  for (const button of shown.querySelectorAll('.ac-pushButton'))
    if (button.getAttribute('title') === button.getAttribute('aria-label'))
      button.setAttribute('aria-describedby', idOf(heading))
}
