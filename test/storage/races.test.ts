/** What only several connections can do to each other. On SQLite the same must hold, by waiting. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openStorage } from '../../storage/open.ts'
import { describeOn, describeOnEveryDatabase, onPostgres } from './databases.ts'
import { addItem, channel, network, owed } from './given.ts'

describeOnEveryDatabase('units that meet', (opened) => {
  const retitle = (id: string) =>
    opened().storage.actionItems.change(network, id, (item) => ({ ...item, title: `${item.title}+` }))

  test('two that change two things in opposite order both get through', async () => {
    const { storage } = opened()
    for (const id of ['a', 'b']) await addItem(storage, id, { title: id })
    const unit = (first: string, second: string) =>
      storage.unitOfWork.run(async () => {
        await retitle(first)
        for (let turn = 0; turn < 20; turn += 1) await nextTurn()
        await retitle(second)
      })
    await Promise.all([unit('a', 'b'), unit('b', 'a')])
    expect(await storage.actionItems.find(network, 'a')).toMatchObject({ title: 'a++', version: 3 })
    expect(await storage.actionItems.find(network, 'b')).toMatchObject({ title: 'b++', version: 3 })
  })

  test('a change never misses a message that was owed while it was made', async () => {
    const { storage } = opened()
    const { promise: isOwed, resolve: owedNow } = Promise.withResolvers<void>()
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>()
    const owing = storage.unitOfWork.run(async () => {
      await storage.outbox.owe([owed('a')])
      owedNow()
      await mayEnd
    })
    await isOwed
    const refreshing = storage.outbox.refresh(network, owed('a').ref)
    await nextTurn()
    end()
    await Promise.all([owing, refreshing])
    expect(await storage.outbox.claim(1, 2, 1)).toMatchObject([{ key: 'a', wanted: 2 }])
  })

  test('a code typed in many places at once works once', async () => {
    const store = opened().storage.network
    await store.addCode('hash', { kind: 'claim' }, 100)
    const answers = await Promise.all(Array.from({ length: 20 }, () => store.useCode('hash', 1)))
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1)
  })

  test('a channel met by many at once is one channel', async () => {
    const store = opened().storage.network
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => store.saveChannel(channel(`c${at}`, { address: channel('c').address }))),
    )
    expect(await store.channels(network)).toHaveLength(1)
  })
})

describeOn('replicas on one PostgreSQL', onPostgres, (opened) => {
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
      Array.from({ length: 8 }, (_, at) => (at % 2 ? other : opened().storage).outbox.claim(1000, 2000, 4)),
    )
    const claimed = claims.flat().map((one) => one.channel)
    expect(new Set(claimed).size).toBe(claimed.length)
    expect(claims.flat().every(({ key }) => key.endsWith('/1'))).toBe(true)
    await other.close()
  })
})
