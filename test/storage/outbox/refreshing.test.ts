import { expect, test } from 'vitest'
import { describeOnEveryDatabase } from '../databases.ts'
import { network, owed } from '../given.ts'
import { handOf, keys, otherRef, ref } from './hand.ts'

describeOnEveryDatabase('what the outbox shows anew', (opened) => {
  const { outbox, claim, claimOne, deliver } = handOf(opened)

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

  test('a refresh before the first post asks for no second one', async () => {
    await outbox().owe([owed('a')])
    await outbox().refresh(network, ref)
    const claimed = await claimOne(1000)
    await outbox().delivered(claimed, 'm', 1000)
    expect(await outbox().counts()).toEqual({ owed: 0, inDoubt: 0, abandoned: 0 })
  })

  test('an abandoned message holds nobody back, stays abandoned and is counted', async () => {
    await outbox().owe([owed('a'), owed('b')])
    await outbox().abandon(await claimOne(1000), 'channel is gone')
    await outbox().refresh(network, ref)
    await outbox().owe([owed('a')])
    expect(keys(await claim())).toEqual(['b'])
    expect(await outbox().counts()).toEqual({ owed: 1, inDoubt: 0, abandoned: 1 })
  })
})
