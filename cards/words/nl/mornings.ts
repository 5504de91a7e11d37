/** Words of what a body's channels are told on its mornings and in its weeks. */
export const mornings = {}
