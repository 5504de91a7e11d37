/** Words of the report of progress. */
export const progress = {}
