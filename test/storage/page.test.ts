import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { describeOnEveryDatabase } from './databases.ts'
import { network } from './given.ts'

describeOnEveryDatabase('our own page', (opened) => {
  const post = (key: string, channel = 'c1') =>
    opened().storage.page.post({ network, channel, key, card: `{"key":"${key}"}`, postedAt: 7 })

  test('the newest messages of a channel are given oldest first', async () => {
    const { page } = opened().storage
    await post('a')
    const b = await post('b')
    const c = await post('c')
    await post('elsewhere', 'c2')
    expect(await page.messages(network, 'c1', 2)).toEqual([
      { network, channel: 'c1', id: b, seq: 2, postedAt: 7, card: '{"key":"b"}' },
      { network, channel: 'c1', id: c, seq: 3, postedAt: 7, card: '{"key":"c"}' },
    ])
  })

  test('a second post under one key is the same message and nothing new', async () => {
    const { page } = opened().storage
    const ids = await Promise.all([post('a'), post('a'), post('a')])
    expect(new Set(ids).size).toBe(1)
    expect(await page.messages(network, 'c1', 10)).toHaveLength(1)
    expect(await page.lastSeq()).toBe(1)
  })

  test('a replaced message keeps its place and is new to readers', async () => {
    const { page } = opened().storage
    const a = await post('a')
    await post('b')
    const seen = await page.lastSeq()
    await page.replace(network, a, '{}')
    expect((await page.messages(network, 'c1', 10)).map(({ card }) => card)).toEqual(['{}', '{"key":"b"}'])
    expect((await page.since(network, ['c1'], seen)).map(({ id }) => id)).toEqual([a])
    expect(await page.lastSeq()).toBe(3)
  })

  test('readers get what came after, in order, of their channels only', async () => {
    const { page } = opened().storage
    expect(await page.lastSeq()).toBe(0)
    const a = await post('a')
    const b = await post('b', 'c2')
    await post('hidden', 'c3')
    const d = await post('d')
    expect((await page.since(network, ['c1', 'c2'], 0)).map(({ id }) => id)).toEqual([a, b, d])
    expect((await page.since(network, ['c1', 'c2'], 1)).map(({ id }) => id)).toEqual([b, d])
    expect(await page.since(network, [], 0)).toEqual([])
    expect(await page.since('zuid', ['c1'], 0)).toEqual([])
  })

  test('a message that is not there cannot be replaced', async () => {
    await expect(opened().storage.page.replace(network, 'none', '{}')).rejects.toThrow('no message')
    expect(await opened().storage.page.lastSeq()).toBe(0)
  })

  test('a reader that follows many writers misses nothing', async () => {
    const { page } = opened().storage
    const seen: string[] = []
    let seq = 0
    const follow = async (): Promise<void> => {
      for (const message of await page.since(network, ['c1'], seq)) {
        seen.push(message.id)
        seq = message.seq
      }
    }
    const writes = Promise.all(Array.from({ length: 60 }, (_, at) => post(`key-${at}`)))
    let isWriting = true
    const written = writes.finally(() => {
      isWriting = false
    })
    while (isWriting) {
      await follow()
      await nextTurn()
    }
    await follow()
    expect(seen.toSorted()).toEqual((await written).toSorted())
    expect(seq).toBe(60)
  })

  test('readers are told once after a commit, and not of what was undone', async () => {
    const { page, unitOfWork } = opened().storage
    const seqs: Promise<number>[] = []
    const unsubscribe = page.subscribe(() => seqs.push(page.lastSeq()))
    await unitOfWork.run(async () => {
      await post('a')
      await post('b')
    })
    await expect(
      unitOfWork.run(async () => {
        await post('c')
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    unsubscribe()
    await post('d')
    expect(await Promise.all(seqs)).toEqual([2])
  })

  test('a session is known by its hash until it expires or is closed', async () => {
    const { page } = opened().storage
    await page.openSession({ hash: 'h1', network, member: 'anna', expiresAt: 100 })
    await page.openSession({ hash: 'h2', network, member: 'bram', expiresAt: 100 })
    expect(await page.session('h1', 99)).toEqual({ network, member: 'anna' })
    expect(await page.session('h1', 100)).toBeNull()
    await page.closeSession('h2')
    expect(await page.session('h2', 0)).toBeNull()
    expect(await page.session('h3', 0)).toBeNull()
    await page.sweepSessions(99)
    expect(await page.session('h1', 0)).toEqual({ network, member: 'anna' })
    await page.sweepSessions(100)
    expect(await page.session('h1', 0)).toBeNull()
  })
})
