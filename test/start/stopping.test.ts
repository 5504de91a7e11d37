/** SIGTERM, to a real process with all that may hang on it. */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PageStart } from '../../bot/web/page-data.ts'
import { must } from '../world.ts'
import { settingsIn, startChild } from './child.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-stop-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const openSocket = async (address: string, first = ''): Promise<Socket> => {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  if (first) socket.write(first)
  return socket
}

/** Resolves with all that came, once it holds this. */
const hears = async (socket: Socket, wanted: RegExp): Promise<string> => {
  let heard = ''
  for await (const part of socket.iterator({ destroyOnReturn: false })) {
    heard += part
    if (wanted.test(heard)) return heard
  }
  throw new Error(`It closed after: ${heard}`)
}

const readStart = async (address: string): Promise<{ token: string; member: string }> => {
  const start = (await (await fetch(`${address}/page/start`)).json()) as PageStart
  const tryOut = must(start.tryOut, 'try-out')
  return { token: tryOut.token, member: must(tryOut.personas[0], 'persona').member }
}

const choosing = (address: string, { token, member }: { token: string; member: string }) => {
  const body = JSON.stringify({ member })
  const head = [
    'POST /page/try-out/persona HTTP/1.1',
    `Host: ${new URL(address).host}`,
    `Origin: ${address}`,
    `X-Schakel-Try-Out: ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    // The server says so at the moment at which it takes the request in.
    'Expect: 100-continue',
  ]
  return { head: `${head.join('\r\n')}\r\n\r\n`, body }
}

const statusOf = async (address: string): Promise<number> => (await fetch(`${address}/healthz`)).status

describe('told to stop', () => {
  it('answers what it has taken in, waits for nobody who is silent, and closes its database', async () => {
    const child = startChild(settingsIn(folder))
    const address = await child.address
    const start = await readStart(address)
    const { head, body } = choosing(address, start)

    const silent = await openSocket(address)
    const halfHead = await openSocket(address, 'GET / HTTP/1.1\r\nHost: 127')
    const chosen = await fetch(`${address}/page/try-out/persona`, {
      method: 'POST',
      headers: { origin: address, 'x-schakel-try-out': start.token, 'content-type': 'application/json' },
      body,
    })
    const { secret } = (await chosen.json()) as { secret: string }
    const events = await fetch(`${address}/page/events?since=0`, { headers: { 'x-schakel-persona': secret } })
    await must(events.body, 'stream').getReader().read()
    const underWay = await openSocket(address, head)
    await hears(underWay, /100 Continue/u)

    child.process.kill('SIGTERM')
    while ((await statusOf(address)) !== 503);
    underWay.write(body)
    expect(await hears(underWay, /"secret":"/u)).toContain('200 OK')
    const { code, said } = await child.ended
    for (const socket of [silent, halfHead, underWay]) socket.destroy()
    // After nine seconds it would end itself, with 1.
    expect({ code, complaints: said.replace(/^Schakel: .*\n/u, '') }).toEqual({ code: 0, complaints: '' })
    expect(existsSync(`${folder}/schakel.db`)).toBe(true)
    expect(existsSync(`${folder}/schakel.db-wal`)).toBe(false)
  })

  it('while it is still starting, ends at once', async () => {
    const deaf = createServer((socket) => void socket.on('error', () => {})).listen(0, '127.0.0.1')
    await once(deaf, 'listening')
    const { port } = deaf.address() as AddressInfo
    const heard = once(deaf, 'connection')
    const child = startChild({ ...settingsIn(folder), DATABASE_URL: `postgres://anna:x@127.0.0.1:${port}/schakel` })
    await Promise.race([heard, child.address])
    child.process.kill('SIGTERM')
    expect((await child.ended).code).toBe(0)
    deaf.close()
  })
})
