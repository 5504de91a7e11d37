/** Words of whom reminders do not reach. */
export const unreached = {}
