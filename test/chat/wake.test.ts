import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../../bot/app.ts'
import type { Feature } from '../../bot/chat/feature.ts'
import { openStorage, type Storage } from '../../storage/open.ts'

let storage: Storage
beforeEach(async () => {
  storage = await openStorage('sqlite::memory:')
})
afterEach(() => storage.close())

const appOf = (features: readonly Feature[]) =>
  createApp({
    ...{ features, network: storage.network, unitOfWork: storage.unitOfWork },
    ...{ clock: { now: () => 5 }, onFault: () => {} },
  })

it('a feature that fails when the time has come holds back none of the others, and is heard of', async () => {
  const woken: string[] = []
  const failing = (name: string): Feature => ({ name, wake: () => Promise.reject(new Error(`${name} broke`)) })
  const working: Feature = { name: 'working', wake: async (now) => void woken.push(`working at ${now}`) }
  const woke = appOf([failing('first'), working, failing('last')]).wake()
  await expect(woke).rejects.toThrow(AggregateError)
  await woke.catch((error: AggregateError) =>
    expect(error.errors.map(String)).toEqual(['Error: first broke', 'Error: last broke']),
  )
  expect(woken).toEqual(['working at 5'])
})
