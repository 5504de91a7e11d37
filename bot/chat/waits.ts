/** How long the delivery waits, in milliseconds of real time: all of it follows from how long a platform may take. */
export interface Waits {
  /** For the platform's answer; a post that took longer is in doubt. */
  readonly request: number
  /** Longer than the longest post or replacement, which is a token and a request. */
  readonly lease: number
  /** A post in doubt may still arrive until its request's own time-out and some margin have passed. */
  readonly grace: number
}

export const waitsFor = (request: number): Waits => ({ request, lease: 6 * request, grace: 6 * request })

/** Slack and Teams answer within a second; Teams gives up on us after fifteen. */
export const usualRequest = 10_000
