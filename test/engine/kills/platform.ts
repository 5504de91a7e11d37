/**
 * What outlives the bot: messages that stand on Slack and Teams, and requests that are accepted although whoever sent
 * them is dead by then.
 */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from '../random.ts'
import { isMarked, readWitness } from './witness.ts'

export interface Standing {
  readonly id: string
  readonly surface: string
  readonly conversation: string
  readonly metadata?: object
  text: string
}

/** A request that changes something. `apply` gives the answer; when there is none, nothing was to be changed. */
export interface Change {
  readonly surface: string
  readonly kind: 'post' | 'replace'
  readonly text: string
  readonly apply: () => object
}

export interface Platform {
  readonly standing: Standing[]
  /** Hears of each moment that a request passes; gives whether the sender was killed at it. */
  kills: (point: string) => boolean
  readonly answer: (change: Change, response: ServerResponse) => Promise<void>
  /** Resolves when nothing is under way any more. */
  readonly settled: () => Promise<void>
  readonly newId: () => string
}

/** @param request milliseconds that the bot waits for an answer; it may look back after six times as long */
export const createPlatform = (random: Chance, request: number): Platform => {
  const underWay = new Set<Promise<unknown>>()
  const standing: Standing[] = []
  let last = 0

  const take = async (change: Change, response: ServerResponse): Promise<void> => {
    const name = nameOf(change)
    if (platform.kills(`${name} arrives`)) return takeLate(change)
    if (random.next() < 0.5) await pause(random.below(40))
    if (response.destroyed) return takeLate(change)
    if (isTooLate(change, request)) return void response.destroy()
    const answered = change.apply()
    if (platform.kills(`${name} accepted`)) return
    if (random.next() < 0.3) await pause(random.below(20))
    send(response, answered)
  }

  /** Nobody listens any more: a third is lost, a third is taken now, and a third just before it would be too late. */
  const takeLate = async (change: Change): Promise<void> => {
    const choice = random.below(3)
    if (choice === 0) return
    if (choice === 1) await pause(Math.max(0, sentAt(change) + (3 + random.below(2)) * request - Date.now()))
    if (!isTooLate(change, request)) change.apply()
  }

  const platform: Platform = {
    standing,
    kills: () => false,
    answer: (change, response) => {
      const taking = take(change, response).finally(() => underWay.delete(taking))
      underWay.add(taking)
      return taking
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
    newId: () => {
      last = Math.max(last + 1, Date.now())
      return `${Math.floor(last / 1000)}.${String(last % 1000).padStart(3, '0')}000`
    },
  }
  return platform
}

const nameOf = ({ surface, kind, text }: Change): string =>
  `${surface} ${kind}${kind === 'post' && isMarked(text) ? ' again' : ''}`

const sentAt = ({ text }: Change): number => readWitness(text)?.since ?? 0

/** What the grace counts on: no platform takes a message after its request's own time-out and a margin. */
const isTooLate = (change: Change, request: number): boolean => Date.now() > sentAt(change) + 5 * request

export const send = (response: ServerResponse, body: object, status = 200): void => {
  if (response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

export interface Listening {
  readonly origin: string
  readonly close: () => void
}

/** @param asked method and path */
export type Answer = (asked: string, body: string, response: ServerResponse) => unknown

export const listen = async (answer: Answer): Promise<Listening> => {
  const server = createServer(async (request, response) => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      await answer(`${request.method} ${request.url}`, Buffer.concat(chunks).toString(), response)
    } catch {
      // The sender was killed before it had said everything.
      response.destroy()
    }
  })
  server.keepAliveTimeout = 10 * 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
