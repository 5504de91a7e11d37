/** Words of how one member wants to be reminded (`/stil`). */
export const ownReminders = {}
