/**
 * In characters. A question fits in a header of Slack (150), an option in a choice of Slack (75), as
 * `cards/block-kit-limits.ts` has them; the others so that twenty options with all of them stay one message.
 */
export const textLimits = { question: 150, option: 75, meaning: 150, explanation: 1_000, reason: 500, outcome: 1_000 }
