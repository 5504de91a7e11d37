/** Slack's end of Socket Mode: a WebSocket server for one client, as far as Slack uses it (RFC 6455, text frames). */
import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Acknowledged, Delivery } from './delivery.ts'
import { asObject, asText, type Json } from './json.ts'
import { closingFrame, encodeFrame, readFrames } from './socket-frames.ts'

export interface SocketServer {
  readonly url: string
  readonly delivery: Delivery
  /** How often the bot has connected. */
  readonly connections: () => number
  /** Resolves when the bot has connected so often. */
  readonly connected: (times: number) => Promise<void>
  /** Sends any text, also what Slack would not. */
  readonly send: (text: string) => void
  /** From the next connection on: as Slack does, hello and then hanging up, or nothing at all, as through a firewall. */
  readonly behave: (as: Behaviour) => void
  /** Breaks the connection, as a network does. */
  readonly cut: () => void
  readonly close: () => Promise<void>
}

export type Behaviour = 'well' | 'hanging-up' | 'silent'

export const openSocketServer = async (): Promise<SocketServer> => {
  const server = createServer()
  const waiting = new Map<string, (said: Json) => void>()
  let current: Duplex | null = null
  let connections = 0
  let behaviour: Behaviour = 'well'
  let watchers: (() => void)[] = []

  const sockets: Duplex[] = []

  server.on('upgrade', (request, socket) => {
    current = socket
    sockets.push(socket)
    connections += 1
    socket.on('error', () => {})
    for (const look of watchers) look()
    if (behaviour === 'silent') return
    socket.write(handshake(request.headers['sec-websocket-key'] ?? ''))
    readFrames(socket, (text) => {
      const said = asObject(JSON.parse(text))
      waiting.get(asText(said.envelope_id))?.(asObject(said.payload))
    })
    socket.write(encodeFrame(JSON.stringify({ type: 'hello', num_connections: 1 })))
    if (behaviour === 'hanging-up') socket.end(closingFrame)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const send = (text: string): void => {
    current?.write(encodeFrame(text))
  }
  const deliver = (type: string, payload: Json): Promise<Acknowledged> =>
    new Promise((resolve) => {
      const envelope = randomUUID()
      waiting.set(envelope, (said) => resolve({ status: 200, said }))
      send(JSON.stringify({ type, envelope_id: envelope, accepts_response_payload: true, payload }))
    })

  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    delivery: {
      command: (fields) => deliver('slash_commands', fields),
      interaction: (payload) => deliver('interactive', payload),
      event: (payload) => deliver('events_api', payload),
    },
    connections: () => connections,
    connected: (times) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (connections >= times) resolve()
        }
        watchers = [...watchers, look]
        look()
      }),
    send,
    behave: (as) => {
      behaviour = as
    },
    cut: () => void current?.destroy(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
        server.closeAllConnections()
      }),
  }
}

const handshake = (key: string): string => {
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  const lines = ['Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${accept}`]
  return `HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`
}
