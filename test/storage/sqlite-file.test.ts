import { existsSync, readFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { storedSettings } from '../../storage/settings.ts'
import { openSqlite } from '../../storage/sqlite.ts'
import { createDatabase } from '../../storage/unit-of-work.ts'
import { describeOn, sqliteInFile } from './databases.ts'
import { network } from './given.ts'

describeOn('the SQLite file', sqliteInFile, (opened) => {
  const file = () => opened().url.slice('sqlite:'.length)

  test('still has the settings that keep what was acknowledged after it was written to', async () => {
    const database = await openSqlite(file())
    await database.transact((manager) => manager.query("INSERT INTO settings VALUES ('a', 'b')"))
    const read = async (name: string) => Object.values((await database.source.query(`PRAGMA ${name}`))[0])[0]
    expect(await read('journal_mode')).toBe('wal')
    expect(await read('synchronous')).toBe(2)
    expect(await read('secure_delete')).toBe(1)
    expect(await read('foreign_keys')).toBe(1)
    await database.close()
  })

  test('finds the items of an owner by index from the first day, on both connections', async () => {
    const database = await openSqlite(file())
    for (const manager of [database.source.manager, database.committed]) {
      const plan = await manager?.query(
        `EXPLAIN QUERY PLAN SELECT * FROM agreements WHERE network = 'noord' AND is_open = 1 AND id IN (
          SELECT agreement FROM agreement_parties WHERE network = 'noord' AND role = 'owner' AND is_open = 1
          AND ((kind = 'member' AND party = 'a') OR (kind = 'organisation' AND party = 'b'))) ORDER BY sort_day, number`,
      )
      const steps = plan.map(({ detail }: { detail: string }) => detail).join('\n')
      expect(steps).toContain('SEARCH agreements USING INDEX sqlite_autoindex_agreements_1 (network=? AND id=?)')
      expect(steps).toContain('(network=? AND kind=? AND party=? AND role=? AND is_open=?)')
    }
    await database.close()
  })

  test('holds no deleted or replaced text after a checkpoint, nor does its log', async () => {
    const { page, reminders } = opened().storage
    const post = (at: number) =>
      page.post({ network, channel: 'c', key: `k${at}`, card: `GEHEIM-${at}-${'x'.repeat(at * 40)}`, postedAt: 1 })
    const ids = []
    for (let at = 0; at < 60; at += 1) ids.push(await post(at))
    const ref = { kind: 'agreement', id: 'item-1' }
    for (let at = 0; at < 60; at += 1) await reminders.plan({ key: `GEHEIM-REMINDER-${at}`, network, ref, dueAt: at })
    checkpoint()
    expect(everythingIn(file())).toContain('GEHEIM-59-')
    expect(everythingIn(file())).toContain('GEHEIM-REMINDER-59')
    for (const id of ids) await page.replace(network, id, '{}')
    await reminders.forget(network, ref)
    checkpoint()
    expect(everythingIn(file())).not.toContain('GEHEIM')
  })

  test('that was full in the middle of a unit keeps nothing of it, also not what was written after that', async () => {
    const database = await openSqlite(file())
    const writer = (database.source.driver as unknown as { databaseConnection: SQLite.Database }).databaseConnection
    const db = createDatabase(database)
    const settings = storedSettings(db)
    const roomy = writer.pragma('max_page_count', { simple: true })
    writer.pragma(`max_page_count = ${writer.pragma('page_count', { simple: true })}`)
    const unit = db.run(async () => {
      await settings.set('before', 'x')
      await settings.set('too-much', 'x'.repeat(1_000_000)).catch(() => {})
      await settings.set('after', 'x').catch(() => {})
    })
    await expect(unit).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    writer.pragma(`max_page_count = ${roomy}`)
    await settings.set('later', 'x')
    expect(await Promise.all(['before', 'too-much', 'after', 'later'].map(settings.get))).toEqual([
      null,
      null,
      null,
      'x',
    ])
    await database.close()
  })

  const checkpoint = (): void => {
    const other = new SQLite(file())
    expect(other.pragma('wal_checkpoint(TRUNCATE)')).toEqual([{ busy: 0, log: 0, checkpointed: 0 }])
    other.close()
  }
})

const everythingIn = (file: string): string =>
  [file, `${file}-wal`].map((path) => (existsSync(path) ? readFileSync(path).toString('latin1') : '')).join('')
