import type * as Cards from 'adaptivecards'

/** The renderer as its own script puts it on the page. */
declare global {
  const AdaptiveCards: typeof Cards
}
