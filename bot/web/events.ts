/** What came or changed in the channels that a member sees, as server-sent events for as long as they look. */
import type { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Log } from '../log.ts'
import type { Member } from '../network/network.ts'
import { presentMessage } from './messages.ts'
import type { PageParts } from './page-parts.ts'
import { membersOnly } from './sessions.ts'
import { clockState } from './try-out-clock.ts'
import { conversationsOf } from './visible-channels.ts'

/** Proxies close what is silent, commonly after 60 seconds. */
const heartbeat = 25_000

export const mountEvents = (server: Hono, parts: PageParts): void => {
  server.get('/page/events', membersOnly(parts.sessions, parts.carrier), (c) => {
    const since = Number(c.req.query('since') ?? 0) || 0
    const secret = c.get('secret')
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, (stream) =>
      tell(stream, parts, secret, since).catch((error: unknown) => logFault(parts.log, error)),
    )
  })
}

/** Looks up the member anew each time: who signed out or left a body hears nothing more of it. */
const tell = async (stream: SSEStreamingApi, parts: PageParts, secret: string, since: number): Promise<void> => {
  let seq = since
  let offset = Number.NaN
  while (!stream.aborted && !parts.life.isStopping()) {
    const rung = parts.wakeUp.count()
    const member = await parts.sessions.memberOf(secret)
    if (!member) return void (await stream.writeSSE({ event: 'signed-out', data: '' }))
    seq = await tellMessages(stream, parts, member, seq)
    offset = await tellClock(stream, parts, offset)
    await parts.wakeUp.wait(rung, heartbeat)
    if (rung === parts.wakeUp.count()) await stream.write(': still here\n\n')
  }
}

const tellMessages = async (stream: SSEStreamingApi, parts: PageParts, member: Member, seq: number) => {
  const news = await parts.page.since(member.network, await conversationsOf(parts.network, member), seq)
  const newest = news.at(-1)
  if (!newest) return seq
  await stream.writeSSE({ event: 'messages', data: JSON.stringify(news.map(presentMessage)) })
  return newest.seq
}

/** A second is more than two readings of one clock can differ. */
const tellClock = async (stream: SSEStreamingApi, parts: PageParts, told: number) => {
  if (!parts.tryOut) return told
  const state = clockState(parts.tryOut.clock)
  if (Math.abs(state.offset - told) < 1_000) return told
  await stream.writeSSE({ event: 'clock', data: JSON.stringify(state) })
  return state.offset
}

/** The stream ends, and the page asks for it again. */
const logFault = (log: Log, error: unknown): void =>
  log.error('page.events', { error: error instanceof Error ? error.name : 'unknown' })
