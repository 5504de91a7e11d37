/** What Teams and the `adaptivecards` renderer take. */
export const adaptiveLimits = {
  /**
   * Bytes of a card as JSON. Teams refuses a message above roughly 28 KB, wrapping included (learn.microsoft.com,
   * "Limits and specifications for Teams", 2026).
   */
  cardBytes: 25_000,
  /** Teams shows six actions of a set, the `adaptivecards` renderer five; what is over is hidden. */
  actionsInSet: 5,
  actionTitle: 75,
  tooltip: 150,
  summary: 500,
} as const
