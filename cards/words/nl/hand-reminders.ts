/** Words of reminders that somebody asked for. */
export const handReminders = {}
