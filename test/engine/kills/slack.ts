/** Slack's Web API as far as the outbox uses it: it keeps what is posted, and tells of it only what it is asked. */
import { type Answer, type Platform, type Standing, send } from './platform.ts'

export const slackTeam = 'T0KILLS'
const us = { bot_id: 'B0SCHAKEL', user_id: 'U0SCHAKEL', team_id: slackTeam }

type Args = Readonly<Record<string, string>>

/** Of paths `/api/METHOD`. */
export const answerSlack =
  (platform: Platform): Answer =>
  (asked, body, response) => {
    const args: Args = Object.fromEntries(new URLSearchParams(body))
    const change = { surface: 'slack', text: args.blocks ?? '' } as const
    switch (asked.split('/').at(-1)) {
      case 'chat.postMessage':
        return platform.answer({ ...change, kind: 'post', apply: () => post(platform, args) }, response)
      case 'chat.update':
        return platform.answer({ ...change, kind: 'replace', apply: () => update(platform, args) }, response)
      case 'conversations.history':
        return send(response, history(platform.standing, args))
      case 'conversations.open':
        return send(response, { ok: true, channel: { id: `D${args.users}` } })
      case 'auth.test':
        return send(response, { ok: true, ...us })
      default:
        return send(response, { ok: false, error: 'unknown_method' })
    }
  }

const post = ({ standing, newId }: Platform, { channel = '', blocks = '', metadata = '{}' }: Args): object => {
  const ts = newId()
  standing.push({ id: ts, surface: 'slack', conversation: channel, text: blocks, metadata: JSON.parse(metadata) })
  return { ok: true, channel, ts }
}

const update = ({ standing }: Platform, { channel = '', ts = '', blocks = '' }: Args): object => {
  const found = standing.find(({ id, conversation }) => id === ts && conversation === channel)
  if (!found) return { ok: false, error: 'message_not_found' }
  found.text = blocks
  return { ok: true, channel, ts }
}

/** Newest first; no metadata unless they are asked for, and nothing that is not younger than `oldest`. */
const history = (
  standing: readonly Standing[],
  { channel, oldest = '0', limit = '100', cursor = '0', ...asked }: Args,
) => {
  const isTold = asked.include_all_metadata === 'true'
  const young = standing.filter(({ id, conversation }) => conversation === channel && Number(id) > Number(oldest))
  const until = Number(cursor) + Number(limit)
  const page = young.toReversed().slice(Number(cursor), until)
  return {
    ok: true,
    messages: page.map(({ id, metadata }) => ({ ts: id, bot_id: us.bot_id, ...(isTold ? { metadata } : {}) })),
    response_metadata: { next_cursor: until < young.length ? String(until) : '' },
  }
}
