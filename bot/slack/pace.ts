/**
 * How long a conversation is left alone after a message. Slack takes one message a second in a channel, and of a whole
 * workspace 50 `chat.update` a minute (docs.slack.dev/apis/web-api/rate-limits, tier 3). What changes meanwhile is
 * merged: whoever votes in a busy channel is on its card a little later, and never lost in a queue of updates.
 */
const inChannel = 1_000

/** Updates that may follow one another at once; with one in each stretch, and one in each of six channels, 50 a minute. */
const [atOnce, stretch] = [6, 1_600]

/** A card stands right within ten seconds. Seven channels that change without pause ask for more; Slack tells when. */
const longest = 10_000

/** @property update counts one. @property rest milliseconds to leave the conversation alone from now on */
export interface Pace {
  readonly update: () => void
  readonly rest: () => number
}

/** @param now milliseconds on any clock that is never set back */
export const createPace = (now: () => number = () => performance.now()): Pace => {
  /** Until when the updates so far would have taken, each in a stretch of its own. */
  let spentUntil = Number.NEGATIVE_INFINITY
  return {
    update: () => {
      spentUntil = Math.max(spentUntil, now()) + stretch
    },
    rest: () => Math.min(longest, Math.max(inChannel, Math.ceil(spentUntil - now() - atOnce * stretch))),
  }
}
