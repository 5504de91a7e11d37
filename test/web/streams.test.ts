/** The streams of the page: how many there may be, what they begin with, and what they ask of the database. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../bot/clock.ts'
import { createLooks } from '../../bot/web/looks.ts'
import type { NewsJson } from '../../bot/web/page-data.ts'
import { createStreams } from '../../bot/web/streams.ts'
import { createTurns } from '../../bot/web/turns.ts'
import { must } from '../world.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import { ask } from './driver/raw.ts'
import { type HeardStream, openStream } from './driver/stream.ts'

let members: MembersPage
const opened: HeardStream[] = []

beforeAll(async () => {
  members = await startMembersPage()
})

afterAll(async () => {
  for (const stream of opened) stream.close()
  await members?.stop()
  expect(members.world.faults).toEqual([])
})

const signIn = async (name: string): Promise<string> => {
  const answer = await ask(members.address, {
    path: '/aanmelden',
    headers: { origin: members.address, 'content-type': 'application/json' },
    body: JSON.stringify({ code: await members.signInCode(name) }),
  })
  return must(answer.headers['set-cookie']?.[0]?.split(';')[0], 'cookie')
}

const listen = async (cookie: string, since: string | number = 0): Promise<HeardStream> => {
  const stream = await openStream(members.address, since, { cookie })
  opened.push(stream)
  return stream
}

const newsOf = async (stream: HeardStream): Promise<NewsJson> => {
  const heard = must(await stream.next(), 'event')
  expect(heard.event).toBe('news')
  return JSON.parse(heard.data)
}

const post = (channel: string, key: string) =>
  members.world.storage.page.post({
    network: members.world.network,
    channel,
    key,
    card: JSON.stringify({ fallbackText: `${key} for $& and all` }),
    postedAt: members.world.now,
  })

const oogo = () => must(members.world.bodies.OOGO, 'OOGO').id

describe('a stream', () => {
  it.each(['', 'abc', '1.5', '-1', 'Infinity', '1e999', '0x10', '9'.repeat(400)])(
    'from the place “%s” is refused',
    async (since) => {
      expect((await listen(await signIn('Anna'), since)).status).toBe(400)
    },
  )

  it('begins with what came since its place, and goes on with what comes', async () => {
    const anna = await signIn('Anna')
    const before = await members.world.storage.page.lastSeq()
    await post(oogo(), 'first')
    await post(must(members.world.bodies.Beleidsgroep, 'Beleidsgroep').id, 'not for Anna')
    const stream = await listen(anna, before)
    const first = await newsOf(stream)
    expect(first.messages.map(({ card }) => card.fallbackText)).toEqual(['first for $& and all'])
    expect(first).toMatchObject({ until: before + 2, isBehind: false })
    await post(`@${must(members.world.members.Bram, 'Bram').id}`, 'for Bram alone')
    await post(`@${must(members.world.members.Anna, 'Anna').id}`, 'for Anna alone')
    const [message] = (await newsOf(stream)).messages
    expect(message?.card).toEqual({ fallbackText: 'for Anna alone for $& and all' })
  })

  it('of somebody who is far behind says so, and brings nothing', async () => {
    const bram = await signIn('Bram')
    const before = await members.world.storage.page.lastSeq()
    for (let count = 0; count <= 500; count += 1) await post(oogo(), `many:${count}`)
    const news = await newsOf(await listen(bram, before))
    expect(news).toMatchObject({ until: before + 501, isBehind: true, messages: [] })
    expect((await newsOf(await listen(bram, before + 1))).messages).toHaveLength(500)
  })

  it('is not left behind by a request for its head', async () => {
    const { status, text } = await ask(members.address, {
      method: 'HEAD',
      path: '/page/events?since=0',
      headers: { cookie: await signIn('Anna') },
    })
    expect([status, text]).toEqual([200, ''])
  })

  it('ends when its session is closed, and says why', async () => {
    const cookie = await signIn('Gijs')
    const stream = await listen(cookie, await members.world.storage.page.lastSeq())
    await newsOf(stream)
    const headers = { cookie, origin: members.address, 'content-type': 'application/json' }
    await ask(members.address, { path: '/afmelden', headers, body: '{}' })
    expect(await stream.next()).toEqual({ event: 'signed-out', data: '' })
    expect(await stream.next()).toBeNull()
  })
})

describe('of a session', () => {
  it('eight streams stand; the oldest gives way to a ninth, and is told so', async () => {
    const [cookie, other] = [await signIn('Hanneke'), await signIn('Hanneke')]
    const seq = await members.world.storage.page.lastSeq()
    const elsewhere = await listen(other, seq)
    const streams: HeardStream[] = []
    for (let count = 0; count < 9; count += 1) streams.push(await listen(cookie, seq))
    for (const stream of [...streams, elsewhere]) await newsOf(stream)
    expect(await streams[0]?.next()).toEqual({ event: 'replaced', data: '' })
    expect(await streams[0]?.next()).toBeNull()
    await post(oogo(), 'for the eight')
    for (const stream of [...streams.slice(1), elsewhere]) expect((await newsOf(stream)).messages).toHaveLength(1)
  })
})

describe('while the surface stops', () => {
  it('no stream stays, also one that was asked for just before', () => {
    const streams = createStreams()
    const before = streams.open('secret')
    streams.stop()
    expect([before, streams.open('secret')].map(({ signal }) => signal.reason)).toEqual(['stopping', 'stopping'])
  })
})

describe('what is new', () => {
  it('is read once for all who are woken together', async () => {
    const { storage, network: id } = members.world
    const calls: string[] = []
    const counted = <Store extends object>(store: Store): Store =>
      new Proxy(store, {
        get: (target, name) => {
          const call = Reflect.get(target, name) as (...given: unknown[]) => unknown
          return (...given: unknown[]) => {
            calls.push(String(name))
            return call(...given)
          }
        },
      })
    const before = await storage.page.lastSeq()
    await post(oogo(), 'for all')
    const looks = createLooks({ page: counted(storage.page), network: counted(storage.network), clock: systemClock })
    const all = await storage.network.members(id)
    const told = await Promise.all([...all, ...all, ...all].map((member) => looks(1).newsFor(member, before)))
    expect(told.filter((news) => news.length === 1)).toHaveLength(4 * 3)
    const frames = await Promise.all([...all, ...all].map((member) => looks(1).frameOf(member)))
    expect(new Set(frames).size).toBe(all.length)
    const count = (name: string) => calls.filter((call) => call === name).length
    const channels = await storage.network.sharedChannels(id)
    expect(count('lastSeq')).toBe(1)
    expect(count('sharedChannels')).toBe(1)
    expect(count('bodiesOfMember')).toBe(all.length - 1)
    expect(count('since')).toBe(channels.length + all.length)
    for (const name of ['absences', 'bodies', 'network', 'organisations']) expect(count(name)).toBe(1)
    expect(calls).toHaveLength(6 + count('bodiesOfMember') + count('since'))
  })
})

describe('much work that begins at once', () => {
  it('lets whoever asks something come between', async () => {
    const turns = createTurns(4)
    let done = 0
    const work = async () => {
      done += 1
    }
    const all = Promise.all(Array.from({ length: 100 }, () => turns(work)))
    await nextTurn()
    await nextTurn()
    expect(done).toBeLessThan(20)
    await all
    expect(done).toBe(100)
  })

  it('goes on after a piece of it has failed', async () => {
    const turns = createTurns(1)
    await expect(turns(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turns(async () => 'yes')).toBe('yes')
  })
})
