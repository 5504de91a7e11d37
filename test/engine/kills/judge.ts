/** What stands after all kills, against what was promised: rows of the outbox, and what people were told is kept. */
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { editionIn, type Written } from './life.ts'
import type { Standing } from './platform.ts'
import { judgeTold, readTold } from './told.ts'
import { isMarked, readWitness, type Witness } from './witness.ts'
import type { Region } from './world.ts'

/** @property body to which it belongs. @property owner who owes it, on a day that has come; null for what has no day. */
export interface Kept extends Written {
  readonly body: string
  readonly owner: string | null
}

export interface Row {
  readonly key: string
  readonly channel: string
  readonly state: string
  readonly wanted: number
  readonly shown: number
  readonly message: string | null
  readonly view: string
  readonly surface: string
}

export type Seen = Standing & { readonly witness: Witness | null }

/**
 * @param until the domain's time in the last life, in epoch milliseconds.
 * @returns a sentence for everything that is lost, doubled or old
 */
export const judge = async (region: Region, kept: readonly Kept[], until: number): Promise<readonly string[]> => {
  const rows = (await ask(region.url, owedQuery)).map(toRow)
  const page = await ask(region.url, pageQuery)
  const standing: Seen[] = [...region.platform.standing, ...page.map(toStanding)].map((one) => ({
    ...one,
    witness: readWitness(one.text),
  }))
  const byKey = Map.groupBy(standing, ({ witness }) => witness?.key)
  const keys = new Set(rows.map(({ key }) => key))
  return [
    ...rows.flatMap((row) => judgeRow(row, byKey.get(row.key) ?? [])),
    ...standing
      .filter(({ witness }) => !keys.has(witness?.key ?? ''))
      .map(({ text }) => `never owed: ${text.slice(0, 200)}`),
    ...kept.flatMap((one) => judgeKept(one, rows, standing)),
    ...judgeTold(await readTold((query) => ask(region.url, query), until), kept, keys),
  ]
}

const owedQuery = `SELECT o.key, o.channel, o.state, o.wanted, o.shown, o.message, o.view, c.surface
  FROM outbox AS o JOIN channels AS c ON c.network = o.network AND c.id = o.channel`
const pageQuery = 'SELECT id, channel, card FROM page_messages'

const toRow = (row: Record<string, unknown>): Row =>
  ({ ...row, wanted: Number(row.wanted), shown: Number(row.shown) }) as Row

const toStanding = ({ id, channel, card }: Record<string, unknown>): Standing => ({
  id: String(id),
  surface: 'web',
  conversation: String(channel),
  text: String(card),
})

const judgeRow = (row: Row, copies: readonly Seen[]): readonly string[] => {
  const tell = (what: string): string => `${what}: ${JSON.stringify({ row, copies: copies.map(describe) })}`
  const newest = copies.find(({ id }) => id === ownId(row.message))
  const unmarked = copies.filter(({ text }) => !isMarked(text))
  return [
    ...(row.state === 'shown' && row.shown === row.wanted ? [] : [tell('not delivered')]),
    ...(newest ? [] : [tell('lost')]),
    ...(newest && newest.witness?.wanted !== row.wanted ? [tell('old')] : []),
    ...(copies.length > 1 && (row.surface !== 'teams' || unmarked.length > 1) ? [tell('doubled')] : []),
  ]
}

/** In a chat with one person alone Teams' messages are known by the id of the chat, too. */
const ownId = (message: string | null): string | undefined => message?.split('|').at(-1)

const describe = ({ id, text, witness }: Seen) => ({ id, wanted: witness?.wanted, isMarked: isMarked(text) })

/** Its card and the morning of its day stand in each of the three conversations of its body, and the card tells the newest. */
const judgeKept = (kept: Kept, rows: readonly Row[], standing: readonly Seen[]): readonly string[] => {
  const { title, edition, body, owner } = kept
  const views = new Map(rows.map(({ key, view }) => [key, view]))
  const its = standing.filter(({ text, conversation }) => conversation.includes(body) && editionIn(text, title) > 0)
  return ['slack', 'teams', 'web'].flatMap((surface) => {
    const here = its.filter((one) => one.surface === surface)
    const isCard = ({ witness }: Seen): boolean => views.get(witness?.key ?? '') === 'card'
    const told = Math.max(0, ...here.filter(isCard).map(({ text }) => editionIn(text, title)))
    return [
      ...(told >= edition ? [] : [`lost on ${surface}: the card of ${JSON.stringify(kept)}, of which ${told} stands`]),
      ...(owner !== null && here.every(isCard) ? [`lost on ${surface}: the morning of ${JSON.stringify(kept)}`] : []),
    ]
  })
}

const ask = async (url: string, query: string): Promise<readonly Record<string, unknown>[]> => {
  if (url.startsWith('sqlite:')) {
    const file = new Sqlite(url.slice('sqlite:'.length), { readonly: true })
    const rows = file.prepare(query).all() as Record<string, unknown>[]
    file.close()
    return rows
  }
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(query)
  await client.end()
  return rows
}
