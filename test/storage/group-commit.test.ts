import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createGroupCommit, usualGroup } from '../../storage/group-commit.ts'

let folder = ''
let writer: SQLite.Database
let reader: SQLite.Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schakel-group-'))
  const file = join(folder, 'test.db')
  writer = new SQLite(file)
  writer.pragma('journal_mode = WAL')
  writer.pragma('synchronous = FULL')
  writer.pragma('foreign_keys = ON')
  writer.exec('CREATE TABLE kept (id INTEGER PRIMARY KEY, owner INTEGER REFERENCES kept DEFERRABLE INITIALLY DEFERRED)')
  reader = new SQLite(file, { readonly: true })
})

afterEach(() => {
  reader.close()
  writer.close()
  rmSync(folder, { recursive: true, force: true })
})

const insert = (id: number, owner: number | null = null): void => {
  writer.prepare('INSERT INTO kept VALUES (?, ?)').run(id, owner)
}
const keptIds = (): unknown[] => reader.prepare('SELECT id FROM kept ORDER BY id').pluck().all()
const many = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

/**
 * Commits stand in the write-ahead log as frames that carry the size of the database (bytes 4 to 7, else zero):
 * https://sqlite.org/fileformat2.html#the_write_ahead_log
 */
const countCommits = (): number => {
  const wal = readFileSync(join(folder, 'test.db-wal'))
  const frame = 24 + wal.readUInt32BE(8)
  return many(Math.floor((wal.length - 32) / frame)).filter((at) => wal.readUInt32BE(32 + at * frame + 4) !== 0).length
}

describe('group commit', () => {
  test('units that wait share one commit, of at most so many units', async () => {
    const commit = createGroupCommit(writer, { ...usualGroup, milliseconds: Number.POSITIVE_INFINITY })
    const before = countCommits()
    await Promise.all(many(100).map((id) => commit(async () => insert(id))))
    expect(countCommits() - before).toBe(2)
    expect(keptIds()).toEqual(many(100))
  })

  test('a group does not wait longer than its time', async () => {
    const commit = createGroupCommit(writer, { ...usualGroup, milliseconds: 0 })
    const before = countCommits()
    await Promise.all(many(3).map((id) => commit(async () => insert(id))))
    expect(countCommits() - before).toBe(3)
  })

  test('units that come one by one are each committed at once', async () => {
    const commit = createGroupCommit(writer)
    const before = countCommits()
    for (const id of many(5)) await commit(async () => insert(id))
    expect(countCommits() - before).toBe(5)
  })

  test('nobody is told before others can see it', async () => {
    const commit = createGroupCommit(writer)
    const seen = many(50).map(async (id) => {
      await commit(async () => insert(id))
      return keptIds().includes(id)
    })
    expect(await Promise.all(seen)).not.toContain(false)
  })

  test('units run one after another in the order in which they came', async () => {
    const commit = createGroupCommit(writer)
    const steps: string[] = []
    const unit = (name: string) =>
      commit(async () => {
        steps.push(`${name} begins`)
        await nextTurn()
        steps.push(`${name} ends`)
      })
    await Promise.all([unit('a'), unit('b'), unit('c')])
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  test('something may be done between two groups, when no transaction is open, also while nothing waits', async () => {
    const commit = createGroupCommit(writer, { ...usualGroup, units: 2 })
    const isOpen = (): boolean => writer.inTransaction
    const units = many(6).map((id) => commit(async () => insert(id)))
    const during = commit.between(isOpen)
    expect(await Promise.all([...units, during])).toContain(false)
    expect(await commit.between(isOpen)).toBe(false)
    await expect(
      commit.between(() => {
        throw new Error('busy')
      }),
    ).rejects.toThrow('busy')
    await commit(async () => insert(6))
    expect(keptIds()).toEqual(many(7))
  })

  test('a failing unit is undone alone', async () => {
    const commit = createGroupCommit(writer)
    const outcomes = await Promise.allSettled(
      many(6).map((id) =>
        commit(async () => {
          insert(id)
          await nextTurn()
          if (id % 2 === 1) throw new Error('odd')
        }),
      ),
    )
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, true, false])
    expect(keptIds()).toEqual([0, 2, 4])
  })

  test('when the commit fails nobody of the group is told that it is kept, and the next group works', async () => {
    const commit = createGroupCommit(writer)
    const outcomes = await Promise.allSettled([
      commit(async () => insert(1)),
      commit(async () => insert(2, 99)),
      commit(async () => insert(3)),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(outcomes[0]).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } })
    await commit(async () => insert(4))
    expect(keptIds()).toEqual([4])
  })

  test('when SQLite undoes the whole transaction by itself, nobody of the group is told that it is kept', async () => {
    const commit = createGroupCommit(writer)
    const outcomes = await Promise.allSettled([
      commit(async () => insert(1)),
      // As SQLite does when the disk is full.
      commit(async () => void writer.exec('ROLLBACK')),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await commit(async () => insert(2))
    expect(keptIds()).toEqual([2])
  })

  test('waits while another process writes, without holding up our own', async () => {
    writer.pragma('busy_timeout = 1')
    const other = new SQLite(join(folder, 'test.db'))
    other.exec('BEGIN IMMEDIATE; INSERT INTO kept VALUES (1, NULL)')
    let isTold = false
    const unit = createGroupCommit(writer)(async () => insert(2)).then(() => {
      isTold = true
    })
    for (const _ of many(20)) await nextTurn()
    expect(isTold).toBe(false)
    other.exec('COMMIT')
    await unit
    expect(keptIds()).toEqual([1, 2])
    other.close()
  })
})
