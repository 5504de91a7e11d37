import { describe, expect, it } from 'vitest'
import { createInFlight } from '../../bot/chat/in-flight.ts'

describe('what is being answered', () => {
  it('is waited for by a stop, which is known at once', async () => {
    const inFlight = createInFlight()
    const { promise, resolve } = Promise.withResolvers<string>()
    const order: string[] = []
    const work = inFlight.track(() => promise).then((said) => order.push(said))
    const stopped = inFlight.stop().then(() => order.push('stopped'))
    expect(inFlight.isStopping()).toBe(true)
    resolve('answered')
    await Promise.all([work, stopped])
    expect(order).toEqual(['answered', 'stopped'])
  })

  it('is waited for also when it came of other work, or fails', async () => {
    const inFlight = createInFlight()
    const first = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    let isStopped = false
    const work = inFlight.track(async () => {
      await first.promise
      void inFlight.track(() => second.promise)
      throw new Error('Failed')
    })
    const stopped = inFlight.stop().then(() => {
      isStopped = true
    })
    first.resolve()
    await expect(work).rejects.toThrow('Failed')
    expect(isStopped).toBe(false)
    second.resolve()
    await stopped
  })
})
