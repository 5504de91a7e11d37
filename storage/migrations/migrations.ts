import { Foundation } from './0001-foundation.ts'

/** In the order in which they run. Forward only: what ran once is never edited. */
export const migrations = [Foundation]
