import { expect, test } from 'vitest'
import { askForAll } from '../../bot/chat/ask-for-all.ts'
import { DeliveryProblem } from '../../bot/chat/port.ts'

test('a question on behalf of all is asked once for all who wait, and anew for whoever comes later', async () => {
  let asked = 0
  const ask = askForAll(async () => {
    asked += 1
    return asked
  })
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  expect(await ask()).toBe(2)
})

test('after a “not now” nobody asks before its time, and everybody hears how long it still takes', async () => {
  let now = 1_000
  let asked = 0
  const ask = askForAll(
    async () => {
      asked += 1
      if (asked === 1) throw new DeliveryProblem('later', '429', 3_000)
      return 'token'
    },
    () => now,
  )
  await expect(ask()).rejects.toMatchObject({ retryAfter: 3_000 })
  now += 2_000
  await expect(ask()).rejects.toMatchObject({ outcome: 'later', retryAfter: 1_000 })
  expect(asked).toBe(1)
  now += 1_000
  expect(await ask()).toBe('token')
})
