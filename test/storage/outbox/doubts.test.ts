import { expect, test } from 'vitest'
import { describeOnEveryDatabase } from '../databases.ts'
import { network, owed } from '../given.ts'
import { handOf, ref } from './hand.ts'

describeOnEveryDatabase('what the outbox is in doubt about', (opened) => {
  const { outbox, claimOne } = handOf(opened)

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

  test('what was in doubt for too long and abandoned is sent once more, still as a repetition', async () => {
    await outbox().owe([owed('a')])
    await outbox().markDoubt(await claimOne(1000, 1060), 1001, 1060)
    const second = await claimOne(1060, 1120)
    await outbox().markDoubt(second, 1061, 1120)
    await outbox().abandon(second, 'in doubt for too long')
    await outbox().revive(network, 'channel-1')
    expect(await claimOne(1120)).toMatchObject({ doubtSince: 1061, isRepeated: true, attempts: 0 })
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
})
