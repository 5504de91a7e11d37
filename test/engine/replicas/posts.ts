/** What was owed against what stands: each message once, in order, one at a time. */
import pg from 'pg'
import { expect } from 'vitest'
import type { Platforms, Sent } from './platforms.ts'

/** @property order its place among what its conversation was owed */
interface Row {
  readonly key: string
  readonly state: string
  readonly conversation: string
  readonly surface: string
  readonly message: string | null
  readonly view: string
  readonly order: number
}

/** The database as it is, read beside the bot. */
export const openRows = async (url: string) => {
  const client = new pg.Client(url)
  await client.connect()
  const ask = async <Found>(sql: string): Promise<readonly Found[]> => (await client.query(sql)).rows
  const rows = () =>
    ask<Row>(`SELECT o.key, o.state, c.conversation, c.surface, o.message, o.view, o.position AS order
      FROM outbox o JOIN channels c ON c.network = o.network AND c.id = o.channel ORDER BY o.channel, o.position`)
  const waiting = async (): Promise<number> =>
    (await ask<{ n: number }>("SELECT count(*)::int AS n FROM outbox WHERE state = 'waiting'"))[0]?.n ?? 0
  const numbers = async () =>
    (await ask<{ number: number }>('SELECT number FROM agreements ORDER BY number')).map(({ number }) => number)
  const onPage = async () =>
    (await ask<{ key: string }>('SELECT key FROM page_messages ORDER BY key')).map(({ key }) => key)
  return { rows, waiting, numbers, onPage, close: () => client.end() }
}

export type Rows = Awaited<ReturnType<typeof openRows>>

/** Nothing is lost, and nothing stands twice. */
export const checkDelivered = async (rows: Rows, { sent, overlaps, unexpected }: Platforms): Promise<void> => {
  const all = await rows.rows()
  const owed = all.filter(({ surface }) => surface !== 'web')
  const posts = sent.filter(({ kind }) => kind === 'post')
  expect(all.filter(({ state }) => state !== 'shown').map(({ key, state }) => `${key} ${state}`)).toEqual([])
  expect(sorted(posts.map(placeOf))).toEqual(sorted(owed.map(placeOf)))
  expect(sorted(posts.flatMap(({ key }) => key ?? []))).toEqual(
    sorted(owed.flatMap(({ key, surface }) => (surface === 'slack' ? [key] : []))),
  )
  expect(await rows.onPage()).toEqual(sorted(all.flatMap(({ key, surface }) => (surface === 'web' ? [key] : []))))
  expect([overlaps, unexpected]).toEqual([[], []])
}

/** Within each conversation the messages came in the order in which they were owed, and no faster than its pace. */
export const checkOrder = async (rows: Rows, { sent }: Pick<Platforms, 'sent'>): Promise<void> => {
  const posted = Map.groupBy(
    sent.filter(({ kind }) => kind === 'post'),
    ({ conversation }) => conversation,
  )
  const owed = Map.groupBy(
    (await rows.rows()).filter(({ surface }) => surface !== 'web'),
    ({ conversation }) => conversation,
  )
  for (const [conversation, its] of owed)
    expect(posted.get(conversation)?.map(({ message }) => message)).toEqual(its.map(({ message }) => message))
  for (const its of Map.groupBy(sent, ({ conversation }) => conversation).values())
    for (const [at, { from }] of its.entries()) {
      const before = its[at - 1]
      // A clock of this machine that is set right meanwhile may take a moment back.
      if (before) expect(from - before.until).toBeGreaterThan(900)
    }
}

export const checkNumbers = async (rows: Rows): Promise<void> => {
  const numbers = await rows.numbers()
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
}

/** Who posted how many. */
export const sharesOf = (sent: readonly Sent[]): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>()
  for (const { by, kind } of sent) if (kind === 'post') shares.set(by, (shares.get(by) ?? 0) + 1)
  return shares
}

const placeOf = ({ conversation, message }: Pick<Row, 'conversation' | 'message'>): string =>
  `${conversation} ${message}`
const sorted = (texts: readonly string[]): readonly string[] => texts.toSorted()
