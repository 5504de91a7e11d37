import type { Activity } from 'botbuilder'
import type { App } from '../app.ts'
import type { Log } from '../log.ts'
import type { Asked } from './read-activity.ts'
import type { Talk } from './talk.ts'

/** One activity of a caller who has been checked, and all that is needed to answer it. */
export interface Turn {
  readonly activity: Activity
  readonly asked: Asked
  readonly app: App
  readonly talk: Talk
  readonly log: Log
}
