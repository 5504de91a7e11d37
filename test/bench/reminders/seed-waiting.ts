/** Reminders and messages that wait for later, or were given and shown, in any number; and a fixed few that are due. */
import type { QueryRunner } from 'typeorm'
import { dropIndexes } from '../seed-agreements.ts'

export const waiting = {
  network: 'noord',
  /** The moment of the bench, in epoch milliseconds; nothing waits for earlier but what is due. */
  now: 1_900_000_000_000,
  members: 500,
  member: 'member-1',
  /** Due to each member, and of nobody in person. */
  dueEach: 4,
  dueToNobody: 500,
  /** Conversations with a message that is due, on Slack and on Teams. */
  dueChannels: 500,
} as const

const { network, now, members } = waiting
const year = 365 * 86_400

/** A third was given; of the rest a tenth is of nobody in person. Spread over a year. */
const remindersOf = (count: number): string => `
  INSERT INTO reminders (network, key, ref_kind, ref_id, due_at, is_given, given_at, member, occasion, folded)
  WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count}),
  drawn AS (SELECT n, n % 3 = 0 AS is_given, n * 7919 % ${year} * 1000 AS away,
    CASE WHEN n % 10 = 0 THEN '' ELSE 'member-' || CAST(n % ${members} AS TEXT) END AS member FROM numbers)
  SELECT '${network}', 'agreement:item-' || CAST(n / 8 AS TEXT) || ':soon-3:2030-04-30:' || CAST(n AS TEXT),
    'agreement', 'item-' || CAST(n / 8 AS TEXT),
    CASE WHEN is_given THEN ${now} - 3600000 - away ELSE ${now} + 3600000 + away END,
    is_given, CASE WHEN is_given THEN ${now} - 3600000 - away END, member, 'soon-3', '[]' FROM drawn`

const dueOf = (count: number, member: string, key: string): string => `
  INSERT INTO reminders (network, key, ref_kind, ref_id, due_at, is_given, given_at, member, occasion, folded)
  WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
  SELECT '${network}', '${key}:' || CAST(n AS TEXT), 'agreement', 'due-' || CAST(n AS TEXT), ${now} - 60000,
    FALSE, NULL, ${member}, 'due', '[]' FROM numbers`

export const seedReminders = async (runner: QueryRunner, count: number): Promise<void> => {
  const rebuild = await dropIndexes(runner, ['reminders'])
  await runner.query(remindersOf(count))
  const { dueEach, dueToNobody } = waiting
  await runner.query(dueOf(members * dueEach, `'member-' || CAST(n % ${members} AS TEXT)`, 'due-to-member'))
  await runner.query(dueOf(dueToNobody, "''", 'due-to-nobody'))
  for (const sql of rebuild) await runner.query(sql)
}

/**
 * A message each. The first are due, a tenth were put off by up to twenty minutes, as when a platform is down; all others
 * stand as wanted.
 */
export const seedOutbox = async (runner: QueryRunner, count: number): Promise<void> => {
  const rebuild = await dropIndexes(runner, ['outbox', 'outbox_channels', 'channels'])
  const numbers = `WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers
      WHERE n < ${count}), drawn AS (SELECT n, 'channel-' || CAST(n AS TEXT) AS channel,
      CASE WHEN n <= 2 * ${waiting.dueChannels} THEN ${now} - 60000
        WHEN n % 10 < 1 THEN ${now} + 60000 + n * 7919 % 1200000 END AS claim_at FROM numbers)`
  await runner.query(`INSERT INTO channels (network, id, name, surface, space, conversation) ${numbers}
    SELECT '${network}', channel, channel, CASE n % 2 WHEN 0 THEN 'slack' ELSE 'teams' END, 'space', channel FROM drawn`)
  await runner.query(`INSERT INTO outbox_channels (network, channel, last, free_at, claim_at, lease) ${numbers}
    SELECT '${network}', channel, 1, COALESCE(claim_at, 0), claim_at, NULL FROM drawn`)
  await runner.query(`INSERT INTO outbox (network, key, channel, position, ref_kind, ref_id, view, state, wanted, shown,
      message, owed_at, attempts, doubt_since, is_repeated, why) ${numbers}
    SELECT '${network}', 'nudge:' || CAST(n AS TEXT) || ':nudge:' || channel, channel, 1, 'nudge', CAST(n AS TEXT), 'nudge',
      CASE WHEN claim_at IS NULL THEN 'shown' ELSE 'waiting' END, 1, CASE WHEN claim_at IS NULL THEN 1 ELSE 0 END,
      CASE WHEN claim_at IS NULL THEN '1.1' END, ${now} - 60000, 0, NULL, FALSE, NULL FROM drawn`)
  for (const sql of rebuild) await runner.query(sql)
}
