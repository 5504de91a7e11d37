/** Words of /zoek. */
export const search = {}
