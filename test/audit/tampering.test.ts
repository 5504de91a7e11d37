/** Whoever can write the database, but has no key, is found: a thousand times out of a thousand. */
import { DataSource } from 'typeorm'
import { expect, test } from 'vitest'
import type { Finding } from '../../bot/audit/audit.ts'
import { anchorLog, checkLog } from '../../bot/audit/check.ts'
import { parseDatabaseUrl } from '../../storage/database-url.ts'
import type { Storage } from '../../storage/open.ts'
import { describeOn, onPostgres, sqliteInFile } from '../storage/databases.ts'
import { deed, network } from './given.ts'
import { type Row, rowsAs, tamperings } from './tamperings.ts'

const entries = 24

for (const [name, place] of [
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const) {
  describeOn(`a log that somebody wrote in past us, on ${name}`, place, (opened) => {
    const write = async (): Promise<Storage> => {
      const { storage } = opened()
      for (let at = 1; at <= entries; at++) await storage.audit.record(deed({ at: 1_800_000_000_000 + at * 60_000 }))
      await anchorLog(storage, network, 0)
      return storage
    }

    test('is found out in each of 1,000 random tamperings, and never when it is put back', async () => {
      const storage = await write()
      const { rows, put, close } = await openPast(opened().url)
      const whole = await rows()
      const headOf = async () => (await storage.safe.anchors()).map(({ head }) => head)
      const anchored = await headOf()
      const unseen: string[] = []
      const untrue: Finding[] = []
      const found = new Set<string>()
      const seed = Number(process.env.SEED ?? 20_261_122)
      for (const { said, tampered } of tamperings(whole, 1_000, seed)) {
        await put(tampered)
        const { findings } = await checkLog(storage, network, 0)
        if (findings.length === 0) unseen.push(said)
        for (const { what } of findings) found.add(what)
        await anchorLog(storage, network, 1)
        expect(await headOf(), said).toEqual(anchored)
        await put(whole)
        untrue.push(...(await checkLog(storage, network, 0)).findings)
      }
      expect(unseen).toEqual([])
      expect(untrue).toEqual([])
      expect([...found].sort()).toEqual(['added', 'altered', 'missing', 'truncated'])
      expect(await rows()).toEqual(whole)
      await close()
    }, 240_000)
  })
}

/** The database as somebody sees it who has its file or password, and nothing else of ours. */
const openPast = async (url: string) => {
  const address = parseDatabaseUrl(url)
  const options =
    address.kind === 'sqlite'
      ? { type: 'better-sqlite3' as const, database: address.file }
      : { type: 'postgres' as const, url: address.url }
  const source = await new DataSource(options).initialize()
  const isPostgres = address.kind === 'postgres'
  const rows = async () => rowsAs(await source.query('SELECT * FROM audit ORDER BY network, seq'))
  const put = (wanted: readonly Row[]) =>
    source.transaction(async (manager) => {
      await manager.query('DELETE FROM audit')
      for (const row of wanted) {
        const names = Object.keys(row)
        const places = names.map((_, at) => (isPostgres ? `$${at + 1}` : '?'))
        await manager.query(`INSERT INTO audit (${names.join()}) VALUES (${places.join()})`, Object.values(row))
      }
    })
  return { rows, put, close: () => source.destroy() }
}
