/** Words of one afspraak for each gemeente or board. */
export const shares = {}
