import { expect, test } from 'vitest'
import type { Claimed } from '../../bot/chat/outbox.ts'
import { LeaseLost, longestAsked, longestWait } from '../../bot/chat/outbox.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { channel, network, owed } from './given.ts'

const ref = { kind: 'agreement', id: 'item-1' }
const otherRef = { kind: 'agreement', id: 'item-2' }

describeOnEveryDatabase('the outbox', (opened) => {
  const outbox = () => opened().storage.outbox
  const keys = (claimed: readonly Claimed[]) => claimed.map(({ key }) => key)
  const claim = (now = 1000, leaseUntil = now + 60) => outbox().claim('slack', now, leaseUntil, 10)
  const claimOne = async (now?: number, leaseUntil?: number): Promise<Claimed> => {
    const [first] = await claim(now, leaseUntil)
    if (!first) throw new Error('Nothing could be claimed.')
    return first
  }
  /** Owes and delivers one message, so that it stands. */
  const deliver = async (key: string, given: Parameters<typeof owed>[1] = {}): Promise<void> => {
    await outbox().owe([owed(key, given)])
    await outbox().delivered(await claimOne(), `message-${key}`, 1000)
  }

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

  test('a message that stands is made right after a refresh, under its platform id', async () => {
    await deliver('a')
    expect(await outbox().counts()).toEqual({ owed: 0, inDoubt: 0, abandoned: 0 })
    await outbox().refresh(network, ref)
    await outbox().refresh(network, ref)
    expect(await claimOne(2000)).toMatchObject({ key: 'a', message: 'message-a', wanted: 3 })
  })

  test('a refresh leaves alone what shows another thing, or another network’s', async () => {
    await deliver('a')
    await outbox().refresh(network, otherRef)
    await outbox().refresh('zuid', ref)
    expect(await claim(2000)).toEqual([])
  })

  test('a refresh of anything that a message tells of makes it right, and what tells of it no more', async () => {
    const plan = { kind: 'plan', id: 'plan-1' }
    await deliver('merged', { ref: { kind: 'nudge', id: 'nudge-1' }, shows: [ref, otherRef, plan] })
    await deliver('alone', { ref: { kind: 'nudge', id: 'nudge-2' }, shows: [ref] })
    const rightAfter = async (one: typeof ref, now: number): Promise<readonly string[]> => {
      await outbox().refresh(network, one)
      const made: string[] = []
      for (let claimed = await claim(now); claimed.length > 0; claimed = await claim(now))
        for (const each of claimed) {
          made.push(each.key)
          await outbox().delivered(each, each.message ?? 'new', now)
        }
      return made.sort()
    }
    expect(await rightAfter(plan, 2000)).toEqual(['merged'])
    expect(await rightAfter(ref, 3000)).toEqual(['alone', 'merged'])
    expect(await rightAfter({ kind: 'plan', id: 'plan-2' }, 4000)).toEqual([])
    await outbox().refresh('zuid', ref)
    expect(await claim(5000)).toEqual([])
  })

  test('what changes while a message is on its way is shown by a second replacement', async () => {
    await outbox().owe([owed('a')])
    const posting = await claimOne(1000)
    await outbox().refresh(network, ref)
    await outbox().delivered(posting, 'm', 1500)
    expect(await outbox().nextDueAt('slack')).toBe(1500)
    const again = await claimOne(1500)
    expect(again).toMatchObject({ key: 'a', message: 'm', wanted: 2 })
    await outbox().delivered(again, 'm', 2000)
    expect(await claim(9000)).toEqual([])
  })

  test('a postponed message holds back those behind it and is tried again when due', async () => {
    await outbox().owe([owed('a'), owed('b')])
    await outbox().postpone(await claimOne(1000), { dueAt: 5000, asked: 4000, isInDoubt: false, why: '429' })
    await outbox().owe([owed('c')])
    expect(await outbox().nextDueAt('slack')).toBe(5000)
    expect(await claim(4999)).toEqual([])
    expect(await claimOne(5000)).toMatchObject({ key: 'a', attempts: 1, message: null })
  })

  test('a refresh does not hurry what the platform has put off, and it then shows the newest', async () => {
    await outbox().owe([owed('a')])
    await outbox().postpone(await claimOne(1000), { dueAt: 5000, asked: 4000, isInDoubt: false, why: '429' })
    await outbox().refresh(network, ref)
    expect(await claim(4999)).toEqual([])
    expect(await claimOne(5000)).toMatchObject({ key: 'a', wanted: 2 })
  })

  test('what puts off one message puts off its channel, also what stands there already', async () => {
    await deliver('a')
    await outbox().owe([owed('b', { ref: otherRef })])
    await outbox().postpone(await claimOne(1000), { dueAt: 5000, asked: 4000, isInDoubt: false, why: '429' })
    await outbox().refresh(network, ref)
    expect(await claim(4999)).toEqual([])
    expect(keys(await claim(5000))).toEqual(['a'])
  })

  test('an abandoned message holds nobody back, stays abandoned and is counted', async () => {
    await outbox().owe([owed('a'), owed('b')])
    await outbox().abandon(await claimOne(1000), 'channel is gone')
    await outbox().refresh(network, ref)
    await outbox().owe([owed('a')])
    expect(keys(await claim())).toEqual(['b'])
    expect(await outbox().counts()).toEqual({ owed: 1, inDoubt: 0, abandoned: 1 })
  })

  test('attempts are counted, also those that ended without a word, until it stands', async () => {
    await outbox().owe([owed('a')])
    await claimOne(1000, 1060)
    await outbox().postpone(await claimOne(1060, 1120), {
      dueAt: 2000,
      asked: 0,
      isInDoubt: false,
      why: 'refused',
    })
    const third = await claimOne(2000)
    expect(third.attempts).toBe(2)
    await outbox().delivered(third, 'm', 3000)
    await outbox().refresh(network, ref)
    expect((await claimOne(3000)).attempts).toBe(0)
  })

  test('faults of ours are counted apart from what else keeps a message away, until it stands', async () => {
    await outbox().owe([owed('a')])
    const put = async (now: number, isFault: boolean) => {
      const claimed = await claimOne(now)
      await outbox().postpone(claimed, { dueAt: now + 1000, asked: 0, isInDoubt: false, isFault, why: 'why' })
      return claimed.faults
    }
    expect([await put(1000, true), await put(2000, false), await put(3000, true)]).toEqual([0, 1, 1])
    const fourth = await claimOne(4000)
    expect(fourth).toMatchObject({ attempts: 3, faults: 2 })
    await outbox().delivered(fourth, 'm', 5000)
    await outbox().refresh(network, ref)
    expect((await claimOne(5000)).faults).toBe(0)
  })

  test('a doubt is remembered when the worker dies, and a definite answer takes back what was marked since', async () => {
    await outbox().owe([owed('a')])
    await outbox().markDoubt(await claimOne(1000, 1060), 1001, 1060)
    expect(await outbox().counts()).toEqual({ owed: 1, inDoubt: 1, abandoned: 0 })
    const second = await claimOne(1060, 1120)
    expect(second).toMatchObject({ key: 'a', doubtSince: 1001 })
    await outbox().postpone(second, { dueAt: 2000, asked: 0, isInDoubt: true, why: 'timeout' })
    const third = await claimOne(2000)
    expect(third.doubtSince).toBe(1001)
    await outbox().markDoubt(third, 2001, 2060)
    await outbox().postpone(third, { dueAt: 3000, asked: 1000, isInDoubt: false, why: '429' })
    expect(await claimOne(3000)).toMatchObject({ doubtSince: 1001, isRepeated: false })
  })

  test('a first post that was refused leaves no doubt', async () => {
    await outbox().owe([owed('a')])
    const claimed = await claimOne(1000)
    await outbox().markDoubt(claimed, 1001, 1061)
    await outbox().postpone(claimed, { dueAt: 2000, asked: 1000, isInDoubt: false, why: '429' })
    expect((await claimOne(2000)).doubtSince).toBeNull()
  })

  test('a post in doubt that is marked again is known to be repeated, also when the worker dies', async () => {
    await outbox().owe([owed('a')])
    await outbox().markDoubt(await claimOne(1000, 1060), 1001, 1060)
    const second = await claimOne(1060, 1120)
    expect(second.isRepeated).toBe(false)
    await outbox().markDoubt(second, 1061, 1120)
    expect(await claimOne(1120)).toMatchObject({ doubtSince: 1061, isRepeated: true })
  })

  test('a lease is renewed by whoever holds it, also by the mark before a post', async () => {
    await outbox().owe([owed('a')])
    const claimed = await claimOne(1000, 1060)
    await outbox().renew(claimed, 1100)
    expect(await claim(1099)).toEqual([])
    await outbox().markDoubt(claimed, 1099, 1200)
    expect(await claim(1199)).toEqual([])
    const next = await claimOne(1200, 1260)
    await expect(outbox().renew(claimed, 9000)).rejects.toThrow(LeaseLost)
    expect(await outbox().nextDueAt('slack')).toBe(1260)
    await outbox().delivered(next, 'm', 1210)
  })

  test('what a clock that ran ahead has put off is due when the clock is right again', async () => {
    await outbox().owe([owed('a'), owed('b')])
    const ahead = 1000 + longestWait
    await outbox().delivered(await claimOne(ahead), 'm', ahead)
    expect(await claim(1000)).toEqual([])
    expect(keys(await claim(999))).toEqual(['b'])
  })

  test('what a platform asked for is kept, however long', async () => {
    const hours = 60 * 60_000
    await outbox().owe([owed('a')])
    const told = { dueAt: 1000 + 3 * hours, asked: 3 * hours, isInDoubt: false, why: '429' }
    await outbox().postpone(await claimOne(1000), told)
    // Another process may be a little behind.
    for (const at of [900, 1000, 1000 + hours, told.dueAt - 1]) expect(await claim(at)).toEqual([])
    expect(keys(await claim(told.dueAt))).toEqual(['a'])
  })

  test('what a platform asked for is not waited for when the clock had run ahead by more than anything waits', async () => {
    await outbox().owe([owed('a')])
    const ahead = 12 * 60 * 60_000
    const told = { dueAt: 1000 + ahead + 3000, asked: 3000, isInDoubt: false, why: '429' }
    await outbox().postpone(await claimOne(1000 + ahead), told)
    expect(await claim(1000 + ahead)).toEqual([])
    expect(keys(await claim(1000))).toEqual(['a'])
  })

  test('what a platform asked for ends with the wait: a lease from a clock that ran ahead is another matter', async () => {
    await outbox().owe([owed('a')])
    await outbox().postpone(await claimOne(1000), { dueAt: 2000, asked: longestAsked, isInDoubt: false, why: '429' })
    const ahead = 2000 + longestWait
    await claimOne(ahead, ahead + 60)
    expect(keys(await claim(2000))).toEqual(['a'])
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

  test('what was in doubt for too long and abandoned is sent once more, still as a repetition', async () => {
    await outbox().owe([owed('a')])
    await outbox().markDoubt(await claimOne(1000, 1060), 1001, 1060)
    const second = await claimOne(1060, 1120)
    await outbox().markDoubt(second, 1061, 1120)
    await outbox().abandon(second, 'in doubt for too long')
    await outbox().revive(network, 'channel-1')
    expect(await claimOne(1120)).toMatchObject({ doubtSince: 1061, isRepeated: true, attempts: 0 })
  })

  test('a refresh before the first post asks for no second one', async () => {
    await outbox().owe([owed('a')])
    await outbox().refresh(network, ref)
    const claimed = await claimOne(1000)
    await outbox().delivered(claimed, 'm', 1000)
    expect(await outbox().counts()).toEqual({ owed: 0, inDoubt: 0, abandoned: 0 })
  })

  test('a delivered message is in no doubt, and a repetition is known as one for as long as it stands', async () => {
    await outbox().owe([owed('a')])
    await outbox().markDoubt(await claimOne(1000, 1060), 1001, 1060)
    const claimed = await claimOne(1060, 1120)
    await outbox().markDoubt(claimed, 1061, 1120)
    await outbox().delivered(claimed, 'm', 1062)
    await outbox().refresh(network, ref)
    expect(await outbox().counts()).toEqual({ owed: 1, inDoubt: 0, abandoned: 0 })
    expect(await claimOne(1062)).toMatchObject({ doubtSince: null, isRepeated: true })
  })

  test('a channel whose worker died is claimed again when the lease ends', async () => {
    await outbox().owe([owed('a')])
    await claimOne(1000, 1060)
    expect(await outbox().nextDueAt('slack')).toBe(1060)
    expect(await claim(1059)).toEqual([])
    expect(keys(await claim(1060))).toEqual(['a'])
  })

  test('a refresh or a new message does not break a lease', async () => {
    await deliver('a', { ref: otherRef })
    await outbox().owe([owed('b')])
    await claimOne(1000, 1060)
    await outbox().refresh(network, otherRef)
    await outbox().owe([owed('c')])
    expect(await claim(1059)).toEqual([])
  })

  test('a worker that lost its lease may not post', async () => {
    await outbox().owe([owed('a')])
    const late = await claimOne(1000, 1060)
    await claimOne(1060, 1120)
    await expect(outbox().markDoubt(late, 1061, 1121)).rejects.toThrow(LeaseLost)
    expect((await outbox().counts()).inDoubt).toBe(0)
  })

  test('what a late worker reports changes nothing', async () => {
    await outbox().owe([owed('a')])
    const late = await claimOne(1000, 1060)
    const now = await claimOne(1060, 1120)
    await outbox().delivered(late, 'late', 1061)
    await outbox().postpone(late, { dueAt: 1061, asked: 0, isInDoubt: false, why: 'late' })
    await outbox().abandon(late, 'late')
    expect(await claim(1119)).toEqual([])
    await outbox().delivered(now, 'right', 1120)
    await outbox().refresh(network, ref)
    expect(await claimOne(1120)).toMatchObject({ message: 'right' })
  })

  test('a result counts once', async () => {
    await outbox().owe([owed('a'), owed('b')])
    const claimed = await claimOne(1000)
    await outbox().delivered(claimed, 'm', 1000)
    await claimOne(1000, 1060)
    await outbox().abandon(claimed, 'twice')
    expect((await outbox().counts()).abandoned).toBe(0)
    expect(await claim(1059)).toEqual([])
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

  test('workers that claim at once never share a channel, and together they deliver everything in order', async () => {
    const channels = Array.from({ length: 8 }, (_, at) => `channel-${at}`)
    const all = channels.flatMap((channel) => ['1', '2', '3'].map((at) => owed(`${channel}/${at}`, { channel })))
    await outbox().owe(all)
    const delivered: string[] = []
    const held = new Set<string>()
    const work = async (): Promise<void> => {
      while (delivered.length < all.length) {
        for (const one of await outbox().claim('slack', 1000, 5000, 3)) {
          expect(held.has(one.channel)).toBe(false)
          held.add(one.channel)
          delivered.push(one.key)
          await outbox().markDoubt(one, 1000, 5000)
          held.delete(one.channel)
          await outbox().delivered(one, 'm', 1000)
        }
      }
    }
    await Promise.all([work(), work(), work(), work()])
    expect(delivered.toSorted()).toEqual(all.map(({ key }) => key).toSorted())
    for (const channel of channels) {
      const order = delivered.filter((key) => key.startsWith(`${channel}/`))
      expect(order).toEqual(['1', '2', '3'].map((at) => `${channel}/${at}`))
    }
  })
})
