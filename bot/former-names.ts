/** Before agreements had four kinds they were called action items: in the log, and on cards that still stand. */

const former = /^action-item(?=$|\.)/u

/** What a press, a deed or a kind of thing is called now. */
export const presentName = (name: string): string => name.replace(former, 'agreement')

/** What the same was called before, or null. */
export const formerName = (name: string): string | null =>
  /^agreement(?=$|\.)/u.test(name) ? name.replace(/^agreement/u, 'action-item') : null
