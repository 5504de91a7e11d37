/** What Slack's Web API answers to what the outbox asks of it. */
import type { Answer, Asked, Service } from './service.ts'
import { openService, type ServiceParts } from './service.ts'
import { isMarked, type Standing } from './standing.ts'

export interface SlackMessage extends Standing {
  readonly key: string
}

/** What a channel's history tells of a message, ours or somebody else's. */
interface Line {
  readonly ts: string
  readonly conversation: string
  readonly metadata: object
  readonly from: object
}

export interface FakeSlack extends Service {
  readonly messages: readonly SlackMessage[]
}

const us = { user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1' }
/** Slack may give fewer than it was asked for; pages this short are turned also in a quiet conversation. */
const pageSize = 3

export const openSlackService = async (parts: Omit<ServiceParts, 'read'>): Promise<FakeSlack> => {
  const messages: SlackMessage[] = []
  const lines: Line[] = []
  let last = 0
  const write = (line: Omit<Line, 'ts'>): string => {
    last = Math.max(last + 1, parts.clock.now() * 1000)
    const ts = `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`
    lines.push({ ...line, ts })
    return ts
  }
  const post = (args: Args): Answer => {
    const metadata = JSON.parse(args.metadata ?? '{}') as { event_payload?: { key?: string } }
    const key = metadata.event_payload?.key ?? ''
    const conversation = args.channel ?? ''
    const ts = write({ conversation, metadata, from: { user: us.user_id, bot_id: us.bot_id } })
    messages.push({ id: ts, conversation, key, ...contentOf(args) })
    // Others talk on, and another app may plant whatever it likes.
    for (let count = messages.length % 5; count > 0; count -= 1)
      write({ conversation, metadata, from: { user: 'UOTHER' } })
    return ok({ ts, channel: args.channel })
  }
  const update = (args: Args): Answer => {
    const found = messages.find(({ id, conversation }) => id === args.ts && conversation === args.channel)
    if (!found) return { status: 200, body: { ok: false, error: 'message_not_found' } }
    Object.assign(found, contentOf(args))
    return ok({ ts: args.ts })
  }
  const history = ({ channel, oldest = '0', include_all_metadata, cursor = '0' }: Args): Answer => {
    const all = lines.filter(({ ts, conversation }) => conversation === channel && Number(ts) > Number(oldest))
    const next = Number(cursor) + pageSize
    const told = all
      .toReversed()
      .slice(Number(cursor), next)
      .map(({ ts, from, metadata }) => ({ ts, ...from, ...(include_all_metadata === 'true' ? { metadata } : {}) }))
    return ok({ messages: told, response_metadata: { next_cursor: next < all.length ? `${next}` : '' } })
  }
  const read: ServiceParts['read'] = (request, body): Asked => {
    const call = (request.url ?? '').replace('/api/', '')
    const args = Object.fromEntries(new URLSearchParams(body)) as Args
    const scope = args.channel ?? args.users ?? call
    switch (call) {
      case 'chat.postMessage':
        return { call, scope, message: 'post', perform: () => post(args) }
      case 'chat.update':
        return { call, scope, message: 'update', perform: () => update(args) }
      case 'conversations.history':
        return { call, scope, perform: () => history(args) }
      case 'conversations.open':
        return { call, scope, perform: () => ok({ channel: { id: privateChannelOf(args.users ?? '') } }) }
      case 'auth.test':
        return { call, scope, perform: () => ok(us) }
      default:
        throw new Error(`Nobody here answers ${call}`)
    }
  }
  return { ...(await openService({ ...parts, read })), messages }
}

type Args = Readonly<Partial<Record<string, string>>>

export const privateChannelOf = (user: string): string => `D${user}`

const ok = (told: object): Answer => ({ status: 200, body: { ok: true, ...told } })

const contentOf = ({ text = '', blocks = '' }: Args) => ({ said: text, isMarked: isMarked(blocks) })
