/** How often Slack is written to, held against what it takes. */
import { expect, test } from 'vitest'
import { createPace } from '../../bot/slack/pace.ts'

const minute = 60_000

/** Channels whose cards change without pause, written to as often as the pace lets them. @returns when each update went */
const writeTo = (channels: number, until: number): readonly { readonly channel: number; readonly at: number }[] => {
  let now = 0
  const pace = createPace(() => now)
  const freeAt = Array.from({ length: channels }, () => 0)
  const updates = []
  for (now = 0; now < until; now = Math.max(now, Math.min(...freeAt)))
    for (const [channel, free] of freeAt.entries())
      if (free <= now) {
        pace.update()
        updates.push({ channel, at: now })
        freeAt[channel] = now + pace.rest()
      }
  return updates
}

const mostWithin = (times: readonly number[], length: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + length).length))

test.each([1, 2, 3, 4, 5, 6])('%s channels that never rest stay below fifty updates in any minute', (channels) => {
  const updates = writeTo(channels, 10 * minute)
  expect(
    mostWithin(
      updates.map(({ at }) => at),
      minute,
    ),
  ).toBeLessThanOrEqual(50)
  for (let channel = 0; channel < channels; channel += 1) {
    const times = updates.flatMap((one) => (one.channel === channel ? one.at : []))
    const waits = times.slice(1).map((at, place) => at - (times[place] ?? 0))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(10_000)
  }
})

test('what is written seldom waits for nothing but its own channel', () => {
  let now = 0
  const pace = createPace(() => now)
  for (now = 0; now < 10 * minute; now += 2_000) {
    pace.update()
    expect(pace.rest()).toBe(1_000)
  }
})

test('whatever is due at once goes, and its channels are left alone no longer than ten seconds', () => {
  const updates = writeTo(60, 9_999)
  expect(updates.filter(({ at }) => at === 0)).toHaveLength(60)
  expect(
    mostWithin(
      updates.map(({ at }) => at),
      minute,
    ),
  ).toBeGreaterThan(60)
})
