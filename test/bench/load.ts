/**
 * Sends requests over keep-alive connections and times each answer. It writes and reads the sockets itself: an HTTP
 * client costs as much as the bare servers that it is to measure, and would flatten every ratio.
 */
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type HeardResponse, readResponse } from './read-response.ts'

export interface Load {
  readonly address: string
  /** Whole HTTP/1.1 requests, each sent once. */
  readonly requests: readonly Buffer[]
  /** How many connections ask at the same time, each one request at a time. */
  readonly concurrency: number
  /** Milliseconds over which they come evenly, each timed from its moment; as fast as they are answered when left out. */
  readonly within?: number
}

/** @property times milliseconds from the first byte sent to the last byte heard, in the order of the answers. */
export interface Measured {
  readonly perSecond: number
  readonly times: readonly number[]
  readonly lastBody: string
}

/** Nothing here takes this long; whatever does has hung. Milliseconds. */
const patience = 30_000

/** @throws {Error} on the first answer that is not 200 */
export const runLoad = async ({ address, requests, concurrency, within = 0 }: Load): Promise<Measured> => {
  const { hostname, port } = new URL(address)
  const times: number[] = []
  let next = 0
  let lastBody = ''
  const startedAt = performance.now()
  const ask = async () => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true })
    try {
      for (let request = requests[next++]; request; request = requests[next++]) {
        const dueAt = startedAt + (within * next) / requests.length
        if (within > 0) await pause(Math.max(0, dueAt - performance.now()))
        const sentAt = within > 0 ? dueAt : performance.now()
        const { status, body } = await exchange(socket, request)
        times.push(performance.now() - sentAt)
        if (status !== 200) throw new Error(`${address} answered ${status}: ${body}`)
        lastBody = body
      }
    } finally {
      socket.destroy()
    }
  }
  await Promise.all(Array.from({ length: concurrency }, ask))
  return { perSecond: (requests.length * 1000) / (performance.now() - startedAt), times, lastBody }
}

const exchange = (socket: Socket, request: Buffer): Promise<HeardResponse> =>
  new Promise((resolve, reject) => {
    let heard: Buffer = Buffer.alloc(0)
    const settle = (end: () => void) => {
      socket.removeAllListeners()
      socket.setTimeout(0)
      end()
    }
    socket.on('data', (chunk: Buffer) => {
      heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk])
      const response = readResponse(heard)
      if (response) settle(() => resolve(response))
    })
    socket.once('error', (error) => settle(() => reject(error)))
    socket.once('close', () => settle(() => reject(new Error('The server closed the connection.'))))
    socket.setTimeout(patience, () => settle(() => reject(new Error('The server gave no answer.'))))
    socket.write(request)
  })
