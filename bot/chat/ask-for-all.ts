import { DeliveryProblem } from './port.ts'

/**
 * For a question that is asked on behalf of all conversations: one at a time serves all who wait for it, and when the
 * platform says to wait, nobody asks again before.
 */
export const askForAll = <Answer>(
  ask: () => Promise<Answer>,
  now: () => number = Date.now,
): (() => Promise<Answer>) => {
  let asking: Promise<Answer> | null = null
  let silentUntil = 0
  const askNow = async (): Promise<Answer> => {
    const wait = silentUntil - now()
    if (wait > 0) throw new DeliveryProblem('later', 'told to ask later', wait)
    try {
      return await ask()
    } catch (error) {
      if (error instanceof DeliveryProblem) silentUntil = now() + (error.retryAfter ?? 0)
      throw error
    }
  }
  return () => {
    asking ??= askNow().finally(() => {
      asking = null
    })
    return asking
  }
}
