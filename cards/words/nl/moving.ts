/** Words of how an afspraak moves: handing over, another date, help, confirming, merging and splitting, undoing. */
export const moving = {}
