/** What came or changed in the channels that a member sees, as server-sent events for as long as they look. */
import type { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { type Log, whyOf } from '../log.ts'
import type { Told } from './looks.ts'
import type { NewsJson } from './page-data.ts'
import type { PageParts } from './page-parts.ts'
import { membersOnly } from './sessions.ts'
import type { OpenStream } from './streams.ts'
import { clockState } from './try-out-clock.ts'

/** Proxies close what is silent, commonly after 60 seconds. */
const heartbeat = 25_000

/** Whoever is further behind (in changes of the whole page) loads their channels, which is less than all that came. */
const mostBehind = 500

/** Whoever does not read what we end with is cut off. */
const lastBytes = 1_000

export const mountEvents = (server: Hono, parts: PageParts): void => {
  server.get('/page/events', membersOnly(parts.sessions, parts.carrier), (c) => {
    const since = readPlace(c.req.query('since'))
    if (since === null) return c.json({ problem: 'unreadable' }, 400)
    c.header('x-accel-buffering', 'no')
    // A stream that nobody reads would never end.
    if (c.req.method === 'HEAD') return c.body(null)
    return streamSSE(c, async (sse) => {
      const stream = parts.streams.open(c.get('secret'))
      sse.onAbort(() => stream.end())
      stream.signal.addEventListener('abort', () => setTimeout(() => sse.abort(), lastBytes).unref())
      await tell(sse, stream, parts, since).catch((error: unknown) => logFault(parts.log, error))
      stream.end()
    })
  })
}

/** A whole number from 0 that a double holds exactly; null for anything else. */
const readPlace = (given: string | undefined): number | null => (/^\d{1,15}$/u.test(given ?? '') ? Number(given) : null)

const tell = async (sse: SSEStreamingApi, stream: OpenStream, parts: PageParts, since: number): Promise<void> => {
  let seq = since
  let frame = ''
  let offset = Number.NaN
  let isSilent = true
  while (!stream.signal.aborted) {
    const rung = parts.wakeUp.count()
    const news = await parts.turns(() => readNews(parts, stream.secret, seq, rung))
    if (!news) break
    seq = news.until
    const isNew = news.isBehind || news.told.length > 0 || news.frame !== frame
    frame = news.frame
    if (isSilent || isNew) await sse.writeSSE({ event: 'news', data: asJson(news) })
    offset = await tellClock(sse, parts, offset)
    await parts.wakeUp.wait(rung, heartbeat, stream.signal)
    isSilent = rung === parts.wakeUp.count()
  }
  await tellEnd(sse, stream)
}

interface News extends Omit<NewsJson, 'messages'> {
  readonly told: readonly Told[]
}

/** Looks up the member anew each time: who signed out or left a body hears nothing more of it. */
const readNews = async (parts: PageParts, secret: string, seq: number, rung: number): Promise<News | null> => {
  const member = await parts.sessions.memberOf(secret)
  if (!member) return null
  const look = parts.looks(rung)
  const until = Math.max(seq, await look.until())
  const isBehind = until - seq > mostBehind
  const frame = await look.frameOf(member)
  return { until, isBehind, frame, told: until > seq && !isBehind ? await look.newsFor(member, seq) : [] }
}

/** A `NewsJson` of messages that were written before. */
const asJson = ({ until, isBehind, frame, told }: News): string =>
  `{"until":${until},"isBehind":${isBehind},"frame":"${frame}","messages":[${told.map(({ text }) => text).join(',')}]}`

/** A second is more than two readings of one clock can differ. */
const tellClock = async (sse: SSEStreamingApi, parts: PageParts, told: number) => {
  if (!parts.tryOut) return told
  const state = clockState(parts.tryOut.clock)
  if (Math.abs(state.offset - told) < 1_000) return told
  await sse.writeSSE({ event: 'clock', data: JSON.stringify(state) })
  return state.offset
}

/** A page that is told why does not come back by itself. */
const tellEnd = async (sse: SSEStreamingApi, stream: OpenStream): Promise<void> => {
  if (!stream.signal.aborted) stream.end('signed-out')
  const why: unknown = stream.signal.reason
  if (why === 'signed-out' || why === 'replaced') await sse.writeSSE({ event: why, data: '' })
}

/** The stream ends, and the page asks for it again. */
const logFault = (log: Log, error: unknown): void => log.error('page.events', { why: whyOf(error) })
