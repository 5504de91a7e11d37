/** Remembers for ten minutes what came in: a signature or an event that comes again is not heard again. */
export interface Seen {
  /** True the first time. `now` in real epoch milliseconds. */
  readonly isNew: (key: string, now: number) => boolean
}

/** Signatures are good for five minutes before and five after their own time. Milliseconds. */
const kept = 10 * 60_000

/** Only what Slack signed comes in here, so the bound (some 25 MB) guards memory, not against an attacker. */
const most = 200_000

export const createSeen = (): Seen => {
  const until = new Map<string, number>()
  const forget = (now: number): void => {
    for (const [key, expiresAt] of until) {
      if (expiresAt > now && until.size < most) return
      until.delete(key)
    }
  }
  return {
    isNew: (key, now) => {
      forget(now)
      if (until.has(key)) return false
      until.set(key, now + kept)
      return true
    },
  }
}
