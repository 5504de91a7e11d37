/** What Slack tells of conversations without anybody asking anything. Events: docs.slack.dev/reference/events. */
import { z } from 'zod'
import type { Notice } from '../chat/notice.ts'
import type { ChannelTrouble } from '../network/channel.ts'
import { envelope, ourUserIn, spaceOfEvent } from './read-event.ts'
import { addressOf } from './read-payload.ts'

const eventShape = envelope.extend({
  event: z.object({
    type: z.string(),
    channel: z.union([z.string(), z.object({ id: z.string(), name: z.string().nullish() })]).nullish(),
    user: z.string().nullish(),
    old_channel_id: z.string().nullish(),
    new_channel_id: z.string().nullish(),
    tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
  }),
})

export interface HeardNotice {
  /** Slack's id of it: it may come again. */
  readonly event: string
  readonly notice: Notice
}

/** Null for every event that tells nothing of a conversation. */
export const readNotice = (body: unknown): HeardNotice | null => {
  const read = eventShape.safeParse(body)
  if (!read.success) return null
  const { event, event_id } = read.data
  const teller = tellers[event.type]
  const notice = teller ? teller(toldOf(read.data)) : null
  return notice && { event: event_id, notice }
}

type Told = ReturnType<typeof toldOf>

const toldOf = ({ event, ...said }: z.infer<typeof eventShape>) => {
  const space = spaceOfEvent(said)
  const { channel } = event
  return {
    space,
    at: addressOf(space, (typeof channel === 'string' ? channel : channel?.id) ?? event.new_channel_id ?? ''),
    name: (typeof channel === 'string' ? null : channel?.name) ?? null,
    before: event.old_channel_id ?? '',
    isOfUs: typeof event.user === 'string' && event.user === ourUserIn(said),
    ourTokens: event.tokens?.bot ?? [],
  }
}

const joinedOrChanged = ({ at, isOfUs }: Told): Notice =>
  isOfUs ? { kind: 'joined', at, name: null } : { kind: 'changed', at }
const leftOrChanged = ({ at, isOfUs }: Told): Notice =>
  isOfUs ? { kind: 'gone', at, trouble: 'removed' } : { kind: 'changed', at }
const gone =
  (trouble: ChannelTrouble) =>
  ({ at }: Told): Notice => ({ kind: 'gone', at, trouble })
const back = ({ at }: Told): Notice => ({ kind: 'back', at })
const renamed = ({ at, name }: Told): Notice | null => (name ? { kind: 'renamed', at, name } : null)
const changed = ({ at }: Told): Notice => ({ kind: 'changed', at })
const moved = ({ space, at, before }: Told): Notice => ({ kind: 'moved', from: addressOf(space, before), at })
const revoked = ({ space }: Told): Notice => ({ kind: 'revoked', surface: 'slack', space })

/** That a public channel was made private is told in its messages only, of which we read none: the daily look sees it. */
const tellers: Readonly<Record<string, (told: Told) => Notice | null>> = {
  member_joined_channel: joinedOrChanged,
  member_left_channel: leftOrChanged,
  channel_left: gone('removed'),
  group_left: gone('removed'),
  channel_archive: gone('archived'),
  group_archive: gone('archived'),
  channel_unarchive: back,
  group_unarchive: back,
  channel_deleted: gone('deleted'),
  group_deleted: gone('deleted'),
  channel_rename: renamed,
  group_rename: renamed,
  channel_shared: changed,
  channel_unshared: changed,
  channel_id_changed: moved,
  app_uninstalled: revoked,
  tokens_revoked: (told) => (told.ourTokens.length > 0 ? revoked(told) : null),
}
