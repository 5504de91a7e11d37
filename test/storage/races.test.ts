/** What only several connections can do to each other. */
import { expect, test } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { giveTo } from '../../bot/reminders/persons/give.ts'
import { nudgeRef } from '../../bot/reminders/reminder.ts'
import { openStorage } from '../../storage/open.ts'
import { describeOn, describeOnEveryDatabase, onPostgres } from './databases.ts'
import { addItem, channel, network, owed } from './given.ts'
import { someoneWaits } from './postgres.ts'

describeOnEveryDatabase('units that meet', (opened) => {
  test('a code typed in many places at once works once', async () => {
    const store = opened().storage.network
    await store.addCode('hash', { kind: 'claim' }, 100)
    const answers = await Promise.all(Array.from({ length: 20 }, () => store.useCode('hash', 1)))
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1)
  })

  test('trouble of a channel that is told in many ways at once begins once, and wakes whoever watches', async () => {
    const store = opened().storage.network
    let woken = 0
    const stop = store.watchChannels(() => {
      woken += 1
    })
    const archive = () => store.changeChannelState({ network, id: 'c1' }, (kept) => ({ ...kept, trouble: 'archived' }))
    const before = await Promise.all(Array.from({ length: 20 }, archive))
    expect(before.filter(({ trouble }) => trouble === null)).toHaveLength(1)
    expect(await store.channelState(network, 'c1')).toMatchObject({ trouble: 'archived', facts: null, checkedAt: 0 })
    expect(woken).toBeGreaterThan(0)
    stop()
  })
})

describeOn('replicas on one PostgreSQL', onPostgres, (opened) => {
  test('that change two things in opposite order both get through', async () => {
    const { storage } = opened()
    for (const id of ['a', 'b']) await addItem(storage, id, { title: id })
    const change = (id: string, sign: string) =>
      storage.agreements.change(network, id, (item) => ({ ...item, title: item.title + sign }))
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const unit = (
      ids: readonly [string, string],
      mine: PromiseWithResolvers<void>,
      other: PromiseWithResolvers<void>,
    ) =>
      storage.unitOfWork.run(async () => {
        await change(ids[0], '1')
        mine.resolve()
        await other.promise
        await change(ids[1], '2')
      })
    await Promise.all([unit(['a', 'b'], first, second), unit(['b', 'a'], second, first)])
    for (const id of ['a', 'b']) {
      const item = await storage.agreements.find(network, id)
      expect([...(item?.title ?? '')].sort()).toEqual(['1', '2', id])
      expect(item?.version).toBe(3)
    }
  })

  test('never miss, in a change, a message that is being owed meanwhile', async () => {
    const { storage, url } = opened()
    const [isOwed, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const owing = storage.unitOfWork.run(async () => {
      await storage.outbox.owe([owed('a')])
      isOwed.resolve()
      await mayEnd.promise
    })
    await isOwed.promise
    const [isRefreshed, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const changing = storage.unitOfWork.run(async () => {
      await storage.outbox.refresh(network, owed('a').ref)
      isRefreshed.resolve()
      await mayCommit.promise
    })
    await Promise.race([isRefreshed.promise, someoneWaits(url)])
    mayEnd.resolve()
    await Promise.all([owing, isRefreshed.promise])
    // Drawn now, it would show what was kept before the change.
    expect(await storage.outbox.claim('slack', 1, 2, 1)).toEqual([])
    mayCommit.resolve()
    await changing
    expect(await storage.outbox.claim('slack', 1, 2, 1)).toMatchObject([{ key: 'a' }])
  })

  test('say to somebody what is due while it changes, and none waits for the other in a circle', async () => {
    const { storage, url } = opened()
    const { outbox, unitOfWork } = storage
    const [ref, older] = [owed('card').ref, nudgeRef('older')]
    const now = instantOn('2027-01-15', 9)
    const line = { ref, occasion: 'due', dueAt: now }
    await storage.network.saveChannel(channel('alone', { body: null, member: 'bram' }))
    await storage.nudges.add({ id: 'older', network, member: 'bram', givenAt: 1, lines: [line] })
    await outbox.owe([owed('older', { channel: 'alone', ref: older, shows: [ref] })])
    await storage.reminders.plan({ ...line, key: 'due', network, member: 'bram' })
    let runs = 0
    const run = <Result>(work: () => Promise<Result>) =>
      unitOfWork.run(() => {
        runs += 1
        return work()
      })
    const [isHeld, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const changing = run(async () => {
      await outbox.owe([owed('card')])
      isHeld.resolve()
      await mayEnd.promise
      await outbox.refresh(network, ref)
    })
    await isHeld.promise
    const remindables = { agreement: { isOwed: async () => true, say: async () => null } }
    const asked = { to: { network, member: 'bram' }, now, except: [] }
    const given = giveTo({ ...storage, unitOfWork: { ...unitOfWork, run } }, remindables, asked)
    await someoneWaits(url)
    mayEnd.resolve()
    await Promise.all([changing, given])
    // After a deadlock one of them would have been run again.
    expect(runs).toBe(2)
    expect(await storage.nudges.find(network, 'older')).toMatchObject({ lines: [{ ref, isSaidAgain: true }] })
    expect(await outbox.counts()).toMatchObject({ owed: 3 })
  })

  test('that meet a channel for the first time at once keep one channel', async () => {
    const { storage, url } = opened()
    const { network: store } = storage
    const [isSaved, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = storage.unitOfWork.run(async () => {
      await store.saveChannel(channel('c1'))
      isSaved.resolve()
      await mayEnd.promise
    })
    await isSaved.promise
    const second = store.saveChannel(channel('c2', { name: 'second', address: channel('c1').address }))
    await someoneWaits(url)
    mayEnd.resolve()
    await Promise.all([first, second])
    expect(await store.channels(network)).toEqual([channel('c1', { name: 'second' })])
  })

  test('claim what they can without waiting for a channel that somebody is writing to', async () => {
    const { outbox, unitOfWork } = opened().storage
    await outbox.owe([owed('a'), owed('b', { channel: 'channel-2' })])
    await unitOfWork.run(async () => {
      await outbox.owe([owed('c')])
      const other = await openStorage(opened().url)
      expect(await other.outbox.claim('slack', 1, 2, 10)).toMatchObject([{ key: 'b' }])
      await other.close()
    })
    expect(await outbox.claim('slack', 1, 2, 10)).toMatchObject([{ key: 'a' }])
  })

  test('number the items of a network without a gap, and each form makes one item', async () => {
    const other = await openStorage(opened().url)
    const replicas = [opened().storage, other]
    const adds = Array.from({ length: 40 }, (_, at) => replicas.map((storage) => addItem(storage, `item-${at}`))).flat()
    const items = await Promise.all(adds)
    expect(new Set(items.map(({ number }) => number))).toEqual(new Set(Array.from({ length: 40 }, (_, at) => at + 1)))
    for (const { id, number } of items)
      expect(items.filter((item) => item.id === id && item.number !== number)).toEqual([])
    await other.close()
  })

  test('never hold one channel together', async () => {
    const other = await openStorage(opened().url)
    const channels = Array.from({ length: 10 }, (_, at) => `channel-${at}`)
    await other.outbox.owe(
      channels.flatMap((one) => [owed(`${one}/1`, { channel: one }), owed(`${one}/2`, { channel: one })]),
    )
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, at) => (at % 2 ? other : opened().storage).outbox.claim('slack', 1000, 2000, 4)),
    )
    const claimed = claims.flat().map((one) => one.channel)
    expect(new Set(claimed).size).toBe(claimed.length)
    expect(claims.flat().every(({ key }) => key.endsWith('/1'))).toBe(true)
    await other.close()
  })
})
