/**
 * Stands between the platforms and us, and brings what people do as platforms do: once more at once, once more later,
 * behind what came after it, as it was or under new ids, to the one replica or to the other.
 */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { oneConnection } from '../../slack/driver/emulator.ts'
import type { Chance } from '../random.ts'
import { renamed } from './renamed.ts'

export interface Brought {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Courier {
  readonly address: string
  /** What comes next is kept back until it is let go. */
  readonly hold: () => { readonly arrived: Promise<void>; readonly letGo: () => void }
  /** Brings again what is due after one more thing that people did; all that is left with `isLast`. */
  readonly bringAgain: (isLast?: boolean) => Promise<void>
  /** How often something was brought, the first time included. */
  readonly counts: { deeds: number; deliveries: number }
  readonly close: () => Promise<void>
}

/** @param replicas where we listen now. @param random null: everything is brought once, to the first replica */
export const openCourier = async (replicas: () => readonly string[], random: Chance | null): Promise<Courier> => {
  const counts = { deeds: 0, deliveries: 0 }
  const later: { readonly brought: Brought; wait: number }[] = []
  let held: { readonly arrive: () => void; readonly gone: Promise<void> } | null = null

  const bring = async ({ path, headers, body }: Brought): Promise<Response> => {
    counts.deliveries += 1
    const all = replicas()
    const to = (random ? random.pick(all) : all[0]) ?? ''
    const answered = await fetch(to + path, {
      method: 'POST',
      headers: { ...headers, ...oneConnection, origin: to },
      body,
    })
    const text = await answered.text()
    const cookie = answered.headers.get('set-cookie')
    const type = answered.headers.get('content-type') ?? 'text/plain'
    const given = { 'content-type': type, ...(cookie ? { 'set-cookie': cookie } : {}) }
    return new Response(answered.status === 204 ? null : text, { status: answered.status, headers: given })
  }

  const take = async (brought: Brought): Promise<Response> => {
    const waiting = held
    held = null
    waiting?.arrive()
    await waiting?.gone
    counts.deeds += 1
    const again = random === null || !isOurs(brought.path) ? 0 : random.below(4)
    const copies = Array.from({ length: again }, () => (random?.below(2) ? renamed(brought) : brought))
    const atOnce = copies.filter(() => random?.below(2) === 0)
    for (const copy of copies) if (!atOnce.includes(copy)) later.push({ brought: copy, wait: random?.below(6) ?? 0 })
    const [first] = await Promise.all([bring(brought), ...atOnce.map(bring)])
    return first
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const brought = {
        path: request.url ?? '',
        headers: asSent(request.headers),
        body: Buffer.concat(chunks).toString(),
      }
      take(brought).then(
        async (given) => {
          response.writeHead(given.status, Object.fromEntries(given.headers))
          response.end(await given.text())
        },
        () => response.destroy(),
      )
    })
  })
  // Longer than any test: a server that closes an idle connection may meet the next request on its way.
  server.keepAliveTimeout = 10 * 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    hold: () => {
      const [arrived, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      held = { arrive: arrived.resolve, gone: gone.promise }
      return {
        arrived: arrived.promise,
        letGo: () => {
          held = null
          gone.resolve()
        },
      }
    },
    bringAgain: async (isLast = false) => {
      for (const one of later) one.wait -= 1
      const due = later.filter(({ wait }) => isLast || wait < 0)
      later.splice(0, later.length, ...later.filter((one) => !due.includes(one)))
      await Promise.all((random?.shuffle(due) ?? []).map(({ brought }) => bring(brought)))
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A sign-in link is spent once, and is nobody's deed. */
const isOurs = (path: string): boolean => path !== '/aanmelden'

const ofTheConnection = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'origin',
  'accept-encoding',
])

const asSent = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      ofTheConnection.has(name) || !value ? [] : [[name, String(value)]],
    ),
  )
