/** `npm run test:full` tries each property ten times as often. */
import fc from 'fast-check'

if (process.env.FULL) fc.configureGlobal({ numRuns: 1000 })
