/**
 * What Slack accepts. Unless another source is named: the doc comments of `@slack/types` 3.2 and the Block Kit
 * reference (docs.slack.dev/reference/block-kit). Lengths are in characters and count the escaped text.
 */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  /**
   * Of all blocks of one message together, as JSON. Undocumented: `msg_blocks_too_long` was seen from about
   * 13,200 characters of text and containers together (slackapi/bolt-js issues 2509 and 2867).
   */
  messageJson: 12_000,
  /** Of a view as JSON: `view_too_large` (docs.slack.dev/reference/methods/views.open). */
  viewJson: 250_000,
  /** Bytes of a message's `text`; chat.update takes 4,000, and a notification shows far less. */
  summaryBytes: 3_000,
  header: 150,
  text: 3_000,
  contextElements: 10,
  /** Slack takes 25 in one actions block, but more than five make an unreadable heap. */
  buttonsInBlock: 5,
  buttonLabel: 75,
  accessibilityLabel: 75,
  pressData: 2_000,
  url: 3_000,
  id: 255,
  viewTitle: 24,
  viewSubmit: 24,
  state: 3_000,
  label: 2_000,
  placeholder: 150,
  input: 3_000,
  options: 100,
  optionLabel: 75,
  optionValue: 75,
} as const
