/** Somebody opens the tab that they have with the bot. Event: docs.slack.dev/reference/events/app_home_opened. */
import { z } from 'zod'
import type { HomeAsked } from '../home.ts'
import { envelope, spaceOfEvent } from './read-event.ts'
import { language, personOf } from './read-payload.ts'

const eventShape = envelope.extend({
  event: z.object({ type: z.literal('app_home_opened'), tab: z.literal('home'), user: z.string().min(1) }),
})

export interface HeardOpening {
  /** Slack's id of it: it may come again. */
  readonly event: string
  readonly asked: HomeAsked
}

/** Null for every other event, and for the conversation that stands beside the tab. */
export const readOpening = (body: unknown): HeardOpening | null => {
  const read = eventShape.safeParse(body)
  if (!read.success) return null
  const { event, ...said } = read.data
  return { event: said.event_id, asked: { from: personOf(spaceOfEvent(said), event.user), language } }
}
