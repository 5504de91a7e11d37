/** `npm run test:full` tries each property ten times as often. */
import fc from 'fast-check'

if (process.env.FULL) fc.configureGlobal({ numRuns: 1000 })

/** How often something is tried: the short size in every run of the tests, the full one in `npm run test:full`. */
export const sized = (short: number, full: number): number => (process.env.FULL ? full : short)
