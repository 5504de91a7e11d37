import { expect, test } from 'vitest'
import { LeaseLost } from '../../../bot/chat/outbox.ts'
import { describeOnEveryDatabase } from '../databases.ts'
import { network, owed } from '../given.ts'
import { handOf, keys, otherRef, ref } from './hand.ts'

describeOnEveryDatabase('the leases of the outbox', (opened) => {
  const { outbox, claim, claimOne, deliver } = handOf(opened)

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
