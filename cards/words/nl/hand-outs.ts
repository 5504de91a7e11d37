/** Words of what can be taken along: Excel, Word, CSV, calendar, print. */
export const handOuts = {}
