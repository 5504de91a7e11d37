import { expect, test } from 'vitest'
import { describeOnEveryDatabase } from '../databases.ts'
import { channel, network, owed } from '../given.ts'
import { handOf, keys, otherRef, ref } from './hand.ts'

describeOnEveryDatabase('what the outbox owes', (opened) => {
  const { outbox, claim, claimOne, deliver } = handOf(opened)

  test('an owed message is claimed as it was owed', async () => {
    await outbox().owe([owed('a')])
    expect(await outbox().nextDueAt('slack')).toBe(0)
    const claimed = await claimOne()
    const fresh = { message: null, wanted: 1, attempts: 0, faults: 0, doubtSince: null, isRepeated: false }
    expect(claimed).toEqual({ ...owed('a'), ...fresh, lease: expect.any(String) })
  })

  test('one that is owed already stays one message and changes nothing', async () => {
    await deliver('a')
    await outbox().owe([owed('a', { view: 'other' }), owed('b'), owed('b')])
    await outbox().owe([owed('b')])
    expect(await outbox().counts()).toEqual({ owed: 1, inDoubt: 0, abandoned: 0 })
    expect(keys(await claim())).toEqual(['b'])
  })

  test('it says since when the oldest waits, again from the change that makes a message wait anew', async () => {
    const before = Date.now()
    expect(await outbox().oldestOwedAt()).toBeNull()
    await outbox().owe([owed('a'), owed('b', { channel: 'channel-2' })])
    const since = await outbox().oldestOwedAt()
    expect(since).toBeGreaterThanOrEqual(before)
    for (const one of await claim()) await outbox().delivered(one, 'm', 1000)
    expect(await outbox().oldestOwedAt()).toBeNull()
    await outbox().refresh(network, ref)
    expect(await outbox().oldestOwedAt()).toBeGreaterThanOrEqual(since ?? Number.NaN)
  })

  test('a channel gives one message at a time, in the order in which they were owed', async () => {
    await outbox().owe([owed('b'), owed('a'), owed('other', { channel: 'channel-2' })])
    await outbox().owe([owed('c')])
    const first = await claim()
    expect(keys(first).sort()).toEqual(['b', 'other'])
    expect(await claim()).toEqual([])
    for (const one of first) await outbox().delivered(one, 'm', 1000)
    expect(keys(await claim())).toEqual(['a'])
  })

  test('a limit leaves the rest for later', async () => {
    await outbox().owe(['1', '2', '3'].map((channel) => owed(channel, { channel })))
    const first = await outbox().claim('slack', 1000, 1060, 2)
    const second = await outbox().claim('slack', 1000, 1060, 2)
    expect(keys([...first, ...second]).sort()).toEqual(['1', '2', '3'])
    expect(first).toHaveLength(2)
  })

  test('a channel is left alone until its pace allows', async () => {
    await outbox().owe([owed('a'), owed('b')])
    await outbox().delivered(await claimOne(1000), 'm', 2000)
    expect(await outbox().nextDueAt('slack')).toBe(2000)
    expect(await claim(1999)).toEqual([])
    expect(keys(await claim(2000))).toEqual(['b'])
  })

  test('the pace also holds for what is owed later', async () => {
    await outbox().owe([owed('a')])
    await outbox().delivered(await claimOne(1000), 'm', 2000)
    expect(await outbox().nextDueAt('slack')).toBeNull()
    await outbox().owe([owed('b')])
    expect(await outbox().nextDueAt('slack')).toBe(2000)
    expect(await claim(1999)).toEqual([])
  })

  test('what is owed to another surface is left to whoever reaches that', async () => {
    await opened().storage.network.saveChannel(channel('channel-1'))
    await outbox().owe([owed('a')])
    expect(await outbox().claim('teams', 1000, 1060, 10)).toEqual([])
    expect(await outbox().nextDueAt('teams')).toBeNull()
    expect(await outbox().nextDueAt('slack')).toBe(0)
    expect(await claim()).toMatchObject([{ key: 'a', attempts: 0 }])
  })

  test('what was abandoned in a channel is owed anew when that can be reached again', async () => {
    await outbox().owe([owed('a'), owed('b'), owed('other', { channel: 'channel-2' })])
    for (const one of await claim()) await outbox().abandon(one, 'bot is out')
    await outbox().abandon(await claimOne(), 'bot is out')
    const woken: null[] = []
    outbox().subscribe(() => woken.push(null))
    await outbox().revive(network, 'channel-1')
    expect(woken).toHaveLength(1)
    expect(await outbox().counts()).toEqual({ owed: 2, inDoubt: 0, abandoned: 1 })
    const again = await claimOne(1000)
    expect(again).toMatchObject({ key: 'a', attempts: 0 })
    await outbox().delivered(again, 'm', 1000)
    expect(keys(await claim())).toEqual(['b'])
    await outbox().revive(network, 'channel-1')
    expect(woken).toHaveLength(1)
  })

  test('the delivery is woken once after a commit that owed or refreshed, never for what was undone', async () => {
    const { storage } = opened()
    const seen: Promise<number | null>[] = []
    const unsubscribe = outbox().subscribe(() => seen.push(outbox().nextDueAt('slack')))
    await storage.unitOfWork.run(async () => {
      await outbox().owe([owed('a')])
      await outbox().refresh(network, ref)
    })
    expect(await Promise.all(seen)).toEqual([0])
    await outbox().owe([owed('a')])
    await outbox().refresh(network, otherRef)
    const undone = storage.unitOfWork.run(async () => {
      await outbox().owe([owed('b')])
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(seen).toHaveLength(1)
    await outbox().refresh(network, ref)
    expect(seen).toHaveLength(2)
    unsubscribe()
    await outbox().owe([owed('c')])
    expect(seen).toHaveLength(2)
  })
})
