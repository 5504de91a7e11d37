/** The shape of every sentence the bot can say. Dutch is the source: a sentence missing elsewhere does not compile. */
import type { nl } from './nl.ts'

export type Words = typeof nl
