/**
 * What somebody typed in the composer and has not sent. It outlives a reload and the end of a session, in this window
 * only; whoever signs out takes it along. Never used for forms: in those stands what nobody may keep.
 */

const keyOf = (/** @type {string} */ member) => `schakel-drafts-${member}`

/** @param {string} member */
export const openDrafts = (member) => {
  /** @type {Record<string, string>} */
  const drafts = JSON.parse(sessionStorage.getItem(keyOf(member)) ?? '{}')
  return {
    of: (/** @type {string} */ channel) => drafts[channel] ?? '',
    keep: (/** @type {string} */ channel, /** @type {string} */ text) => {
      drafts[channel] = text
      sessionStorage.setItem(keyOf(member), JSON.stringify(drafts))
    },
  }
}

/** @param {string} member */
export const forgetDrafts = (member) => sessionStorage.removeItem(keyOf(member))
