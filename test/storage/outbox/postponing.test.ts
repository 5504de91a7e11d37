import { expect, test } from 'vitest'
import { longestAsked, longestWait } from '../../../bot/chat/outbox.ts'
import { describeOnEveryDatabase } from '../databases.ts'
import { network, owed } from '../given.ts'
import { handOf, keys, otherRef, ref } from './hand.ts'

describeOnEveryDatabase('what the outbox puts off', (opened) => {
  const { outbox, claim, claimOne, deliver } = handOf(opened)

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
})
