/** A network with any number of agreements, written in sets: a million in well under a minute. */
import { DataSource, type QueryRunner } from 'typeorm'
import { parseDatabaseUrl } from '../../storage/database-url.ts'
import { openStorage, type Storage } from '../../storage/open.ts'

/** The largest of sixty bodies holds a quarter of what there is; the quiet one the last few, and nothing else. */
export const seeded = {
  network: 'noord',
  body: 'body-0',
  quietBody: 'body-quiet',
  bodies: [...Array.from({ length: 60 }, (_, at) => `body-${at}`)],
  member: 'member-0',
  newMember: 'member-new',
  organisation: 'org-0',
  group: 'group-0',
  theme: 'theme-0',
  agenda: 'agenda-0',
  today: '2027-02-01',
} as const

/** How many agreements stand in the quiet body; the new member owns them. */
const quiet = 20

/** Writes more about them, before they are in use. */
export type SeedMore = (runner: QueryRunner) => Promise<void>

/** A new database with a network of so many agreements. */
export const openSeeded = (url: string, count: number, more: SeedMore = async () => {}): Promise<Storage> =>
  openFilled(url, async (runner) => {
    await seedAgreements(runner, count)
    await more(runner)
  })

/** A new database, or one that is there, in which `fill` writes in sets, past what guards a bot at work. */
export const openFilled = async (url: string, fill: SeedMore): Promise<Storage> => {
  await (await openStorage(url)).close()
  const address = parseDatabaseUrl(url)
  const source = await new DataSource(
    address.kind === 'sqlite' ? { type: 'better-sqlite3', database: address.file } : { type: 'postgres', url },
  ).initialize()
  const runner = source.createQueryRunner()
  for (const setting of quickBuild[address.kind]) await runner.query(setting)
  await fill(runner)
  // As autovacuum does within minutes.
  if (address.kind === 'postgres') await runner.query('VACUUM ANALYZE')
  await source.destroy()
  return openStorage(url)
}

/** Nothing of it is to outlive a power cut, and a million rows are sorted in memory. */
const quickBuild = {
  sqlite: ['PRAGMA synchronous = OFF', 'PRAGMA cache_size = -500000', 'PRAGMA temp_store = MEMORY'],
  postgres: [
    'ALTER TABLE agreements SET UNLOGGED',
    'ALTER TABLE agreement_parties SET UNLOGGED',
    "SET maintenance_work_mem = '512MB'",
  ],
} as const

/**
 * Primes part the properties from each other: each combination of them comes about as often as chance would have it,
 * and every list of the bench fills its first page in a network of a hundred.
 */
const seedAgreements = async (runner: QueryRunner, count: number): Promise<void> => {
  const rebuild = await dropIndexes(runner, ['agreements', 'agreement_parties'])
  await runner.query(`INSERT INTO agreements (${Object.keys(columns).join(', ')})
    WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count}),
    drawn AS (SELECT n, n % 97 % 3 > 0 AS is_open, n % 7 < 4 AS is_item, n % 13 > 4 AS has_term, n % 19 < 3 AS is_start,
      n > ${count - quiet} AS is_quiet,
      CAST(2020 + n % 11 AS TEXT) || '-' || CAST(10 + n % 3 AS TEXT) || '-' || CAST(10 + n % 19 AS TEXT) AS day
      FROM numbers)
    SELECT ${Object.values(columns).join(', ')} FROM drawn`)
  for (const [owned, kind, party] of owners)
    await runner.query(`INSERT INTO agreement_parties
      (network, agreement, role, kind, party, position, has_accepted, is_open, is_due, sort_day, number, body)
      SELECT network, id, 'owner', '${kind}', '${party}', 0, FALSE, is_open, is_due, sort_day, number, body
      FROM agreements WHERE ${owned}`)
  for (const sql of rebuild) await runner.query(sql)
}

const columns = {
  network: `'${seeded.network}'`,
  id: "'item-' || CAST(n AS TEXT)",
  number: 'n',
  kind: "CASE n % 7 WHEN 4 THEN 'standing-agreement' WHEN 5 THEN 'intention' WHEN 6 THEN 'decision' ELSE 'action-item' END",
  serial: 'CASE n % 7 WHEN 6 THEN n END',
  body: `CASE WHEN is_quiet THEN '${seeded.quietBody}' WHEN n % 4 = 0 THEN '${seeded.body}'
    ELSE 'body-' || CAST(1 + n % 59 AS TEXT) END`,
  title: "'Afspraak ' || CAST(n AS TEXT) || ' over het leerlingenvervoer, met alle gemeenten en besturen van de regio'",
  agreed_on: "'2026-09-01'",
  term_text: 'CASE WHEN has_term THEN day END',
  term_from: 'CASE WHEN has_term AND is_start THEN day END',
  term_until: 'CASE WHEN has_term AND NOT is_start THEN day END',
  term_precision: "CASE WHEN has_term THEN 'day' END",
  term_is_start: 'has_term AND is_start',
  state: `CASE WHEN is_open THEN CASE WHEN n % 5 < 3 THEN 'open' ELSE 'running' END
    WHEN n % 2 = 0 THEN 'reported_done' ELSE 'done' END`,
  theme: `CASE WHEN n % 11 < 3 THEN '${seeded.theme}' END`,
  agenda: `CASE WHEN n % 23 < 6 THEN '${seeded.agenda}' END`,
  proposal: `CASE WHEN n % 29 < 9
    THEN '{"term":{"text":"mei","from":null,"until":"2027-05-31","precision":"month","isStart":false},"why":"","by":"${seeded.member}","at":1}' END`,
  is_shared: 'FALSE',
  is_open: 'is_open',
  is_due: 'is_open AND is_item AND has_term AND NOT is_start',
  lacks_owner: 'is_open AND is_item AND NOT is_quiet AND n % 17 < 6',
  lacks_term: 'is_open AND is_item AND NOT has_term',
  has_proposal: 'n % 29 < 9',
  sort_day: "CASE WHEN has_term THEN day ELSE '9999-12-31' END",
  created_at: '1800000000000',
  created_by: `'${seeded.member}'`,
  version: '1',
}

const owners = [
  ['number % 17 BETWEEN 6 AND 10', 'organisation', seeded.organisation],
  ['number % 17 BETWEEN 10 AND 13', 'group', seeded.group],
  ['number % 17 BETWEEN 13 AND 16', 'member', seeded.member],
  [`body = '${seeded.quietBody}'`, 'member', seeded.newMember],
] as const

/** An index that is built at the end costs a tenth of one that every row is added to. @returns what builds them */
export const dropIndexes = async (runner: QueryRunner, tables: readonly string[]): Promise<readonly string[]> => {
  const names = tables.map((name) => `'${name}'`).join(', ')
  const found: { name: string; sql: string }[] = await runner.query(
    runner.connection.options.type === 'postgres'
      ? `SELECT indexname AS name, indexdef AS sql FROM pg_indexes
          WHERE tablename IN (${names}) AND indexname NOT IN (SELECT conname FROM pg_constraint)`
      : `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN (${names}) AND sql IS NOT NULL`,
  )
  for (const { name } of found) await runner.query(`DROP INDEX "${name}"`)
  return found.map(({ sql }) => sql)
}
