/** What every event says of itself, whatever has happened. Shape: docs.slack.dev/apis/events-api. */
import { z } from 'zod'
import { spaceOf } from './read-payload.ts'

const installation = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.boolean().nullish(),
  user_id: z.string().regex(/^\w+$/).nullish(),
})

/** @property event_id Slack's own: an event may come again. */
export const envelope = z.object({
  event_id: z.string(),
  team_id: z.string().nullish(),
  authorizations: z.array(installation).nullish(),
})

type Envelope = z.infer<typeof envelope>

export const spaceOfEvent = ({ team_id, authorizations }: Envelope): string => {
  const ours = authorizations?.[0]
  return spaceOf({
    team: ours?.team_id ?? team_id,
    organisation: ours?.enterprise_id,
    isOrganisationWide: ours?.is_enterprise_install ?? false,
  })
}

/** Our own user in that workspace; null when Slack does not say it. */
export const ourUserIn = ({ authorizations }: Envelope): string | null => authorizations?.[0]?.user_id ?? null
