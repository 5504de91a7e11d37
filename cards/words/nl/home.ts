/** Words of a member's own page. */
export const home = {}
