/** An HTTP server on loopback that stands for a platform, in bad weather, and that minds how it is treated. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JumpingClock } from './clock.ts'
import { lateWorkOf } from './late-work.ts'
import { isSilent, mannersOf } from './manners.ts'
import type { Fault, Weather } from './weather.ts'

/**
 * @property call `chat.postMessage`
 * @property scope what a Retry-After in answer to it holds back: a conversation, a person, the sign-in
 * @property message whether it puts words into the conversation, which its pace holds for
 * @property perform does it, and gives the answer
 */
export interface Asked {
  readonly call: string
  readonly scope: string
  readonly message?: 'post' | 'update'
  readonly perform: () => Answer
}

export interface Answer {
  readonly status: number
  readonly body: object
}

export interface Service {
  readonly url: string
  /** How it was treated wrongly. */
  readonly problems: readonly string[]
  /** How often it was asked: by call and scope, whatever came of it. */
  readonly asked: ReadonlyMap<string, number>
  /** How often it did not answer, likewise. */
  readonly unanswered: ReadonlyMap<string, number>
  /** From now on somebody waits for answers about these, or no more: what is said to nobody is not heard. */
  readonly listen: (scopes: readonly string[], isListening: boolean) => void
  /** The caller was gone before an answer came, as happens on a busy machine: whatever was said there was not heard. */
  readonly forget: (scope: string) => void
  readonly close: () => Promise<void>
}

export interface ServiceParts {
  readonly clock: JumpingClock
  readonly weather: Weather
  /** Milliseconds between two messages in one conversation. */
  readonly pace: number
  readonly read: (request: IncomingMessage, body: string) => Asked
  /** Some platforms may say until when, instead of how long. */
  readonly writeRetryAfter?: (until: number, seconds: number) => string
}

export const openService = async (parts: ServiceParts): Promise<Service> => {
  const { clock, weather } = parts
  const manners = mannersOf(parts)
  const late = lateWorkOf(clock)
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = parts.read(request, await readAll(request))
    late.arrive()
    manners.note(asked)
    const fault = weather.next(asked.call)
    if (fault === 'too-many') return refuse(asked, response)
    const isDone = fault === null || weather.isDone(fault)
    const isLate = fault === 'hang' && asked.message === 'post'
    if (isDone && isLate) late.add(asked)
    const answer = isDone && !isLate ? asked.perform() : null
    if (fault) {
      manners.failed(asked, fault)
      return fail(response, fault)
    }
    if (asked.message) manners.answered(asked)
    send(response, answer ?? { status: 500, body: {} })
  }
  const refuse = ({ scope }: Asked, response: ServerResponse): void => {
    const seconds = weather.retryAfter()
    const until = clock.now() + seconds * 1000
    const said = parts.writeRetryAfter?.(until, seconds) ?? `${seconds}`
    manners.silence(scope, /^\d+$/u.test(said) ? until : Date.parse(said))
    response.setHeader('retry-after', said)
    send(response, { status: 429, body: { ok: false, error: 'ratelimited' } })
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!request.destroyed) manners.problems.push(String(error))
      response.destroy()
    })
  })
  // Longer than any test: a server that closes an idle connection may meet the next request on its way.
  server.keepAliveTimeout = 60 * 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{
      problems: manners.problems,
      asked: manners.asked,
      unanswered: manners.unanswered,
      forget: manners.forget,
      listen: manners.listen,
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const fail = (response: ServerResponse, fault: Exclude<Fault, 'too-many'>): void => {
  if (fault === 'hang') return
  if (isSilent(fault)) response.destroy()
  else response.writeHead(Number(fault), { 'content-type': 'text/html' }).end('<html>a gateway</html>')
}

const send = (response: ServerResponse, { status, body }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const readAll = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
