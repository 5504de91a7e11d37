/** `GET /healthz` says whether the bot can keep, send and remind, to anybody, and tells nobody more than that. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogFields } from '../../bot/log.ts'
import { openServer, type Server } from '../../bot/server.ts'
import { type Watched, watchHealth } from '../../scripts/health.ts'
import { openStorage, type Storage } from '../../storage/open.ts'

let storage: Storage
let server: Server | undefined
let lines: (LogFields & { readonly event: string })[]

beforeEach(async () => {
  storage = await openStorage('sqlite::memory:')
  lines = []
})
afterEach(async () => {
  await server?.close()
  server = undefined
  await storage.close()
})

const note = (event: string, fields: LogFields = {}) => void lines.push({ event, ...fields })
const log = { info: note, warn: note, error: note }

const serve = async (health: ReturnType<typeof watchHealth>): Promise<string> => {
  server = await openServer({ host: '127.0.0.1', port: 0 }, { surfaces: [], health, log })
  return `${server.address}/healthz`
}

const look = async (over: Partial<Watched> = {}) => {
  const address = await serve(watchHealth({ storage, surfaces: [], beats: {}, isStopping: () => false, log, ...over }))
  const ask = async () => {
    const response = await fetch(address)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return { first: await ask(), ask }
}

describe('the answer to whoever asks after its health', () => {
  it('is good when its database writes and its loops turn', async () => {
    const { first } = await look({ beats: { delivery: Date.now, reminders: Date.now } })
    expect(first).toMatchObject({ status: 200, body: { ok: true, problems: [], outbox: { owed: 0, oldest: null } } })
  })

  it('says for how many seconds the oldest message waits', async () => {
    const message = { key: 'k', network: 'n', channel: 'c', ref: { kind: 'agreement', id: 'i' }, view: 'card' }
    await storage.outbox.owe([message])
    const { first } = await look()
    expect(first.body.outbox).toMatchObject({ owed: 1, oldest: expect.any(Number) })
  })

  it('names a loop that has stood still for minutes', async () => {
    const { first } = await look({ beats: { delivery: () => Date.now() - 180_000, reminders: Date.now } })
    expect(first).toMatchObject({ status: 503, body: { ok: false, problems: ['delivery'] } })
  })

  it('is no while it stops', async () => {
    const { first } = await look({ isStopping: () => true })
    expect(first).toEqual({ status: 503, body: { ok: false, problems: ['stopping'] } })
  })

  it('comes within seconds when the connection that writes is held up, and is good again after that', async () => {
    const held = Promise.withResolvers<void>()
    const unit = storage.unitOfWork.run(() => held.promise)
    const { first, ask } = await look()
    expect(first).toEqual({ status: 503, body: { ok: false, problems: ['database'] } })
    held.resolve()
    await unit
    expect((await ask()).status).toBe(200)
  })

  it('repeats nothing of what the database said, and the log has its kind and place', async () => {
    const told = 'password authentication failed for user "schakel" on db.internal'
    const failing = { ...storage, ping: () => Promise.reject(Object.assign(new Error(told), { code: '28P01' })) }
    const { first } = await look({ storage: failing })
    expect(first).toEqual({ status: 503, body: { ok: false, problems: ['database'] } })
    expect(lines).toMatchObject([{ event: 'health.database', why: expect.stringContaining('28P01') }])
    expect(JSON.stringify(lines)).not.toContain('schakel"')
  })

  it('repeats no error at all', async () => {
    const address = await serve(() => Promise.reject(new Error('user "schakel"')))
    expect(await (await fetch(address)).json()).toEqual({ ok: false })
  })
})
