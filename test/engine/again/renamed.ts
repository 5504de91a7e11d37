/**
 * The same delivery under new ids. What stays is what a person did: on Slack the moment of the click, the window that
 * was sent, the message that was typed and the trigger of a command; on Teams and on our page what the card or form
 * carries, and on Teams the message that was typed.
 */
import { randomUUID } from 'node:crypto'
import { sign } from '../../slack/driver/sign.ts'
import type { Brought } from './courier.ts'
import { signingSecret } from './slack-hand.ts'

export const renamed = (brought: Brought): Brought => {
  if (brought.path === '/slack/events') return onSlack(brought)
  return brought.path === '/api/messages' ? onTeams(brought) : brought
}

let second = 0

const onSlack = ({ path, headers, body }: Brought): Brought => {
  const type = headers['content-type'] ?? ''
  const fresh = type.includes('json') ? JSON.stringify(withNewEvent(JSON.parse(body))) : withNewWays(body)
  // Far enough from one another for no two to be signed alike.
  second = (second + 1) % 250
  const signed = sign(signingSecret, fresh, type, Math.floor(Date.now() / 1000) - second)
  return { path, headers: { ...headers, ...signed.headers, 'x-slack-retry-num': '1' }, body: fresh }
}

const withNewEvent = (event: object): object => ({ ...event, event_id: `Ev${randomUUID()}` })

const withNewWays = (body: string): string => {
  const fields = new URLSearchParams(body)
  const payload = fields.get('payload')
  if (payload === null) fields.set('response_url', elsewhere(fields.get('response_url')))
  else fields.set('payload', JSON.stringify(withNewTrigger(JSON.parse(payload))))
  return fields.toString()
}

const withNewTrigger = (payload: { response_url?: string }): object => ({
  ...payload,
  trigger_id: `again-${randomUUID()}`,
  ...(payload.response_url ? { response_url: elsewhere(payload.response_url) } : {}),
})

const elsewhere = (url: string | null): string => `${url}/again/${randomUUID()}`

const onTeams = ({ path, headers, body }: Brought): Brought => {
  const activity = JSON.parse(body) as { type: string; value?: unknown; replyToId?: string }
  const isTyped = activity.type === 'message' && !activity.value
  const fresh = isTyped ? activity : { ...activity, id: randomUUID() }
  const answered = activity.replyToId ? { replyToId: randomUUID() } : {}
  return { path, headers, body: JSON.stringify({ ...fresh, ...answered }) }
}
