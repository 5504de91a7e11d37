/** Words of how a network or a body reminds. */
export const reminderSettings = {}
