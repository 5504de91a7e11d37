/** The key and the anchors outside the database, and the bot that keeps them close behind the log. */
import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataSource } from 'typeorm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptLog, checkLog } from '../../bot/audit/check.ts'
import { guardLog } from '../../bot/audit/guard.ts'
import type { LogFields } from '../../bot/log.ts'
import { openKept, openToAccept, openToRead } from '../../scripts/kept.ts'
import { acceptLogKey } from '../../scripts/log-key.ts'
import { readSettings } from '../../scripts/settings.ts'
import { openAuditSafe } from '../../storage/audit-safe.ts'
import { openKeyFolder } from '../../storage/keys.ts'
import type { Storage } from '../../storage/open.ts'
import { settingsIn } from '../start/child.ts'
import { deed, network } from './given.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-audit-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const settings = () => readSettings(settingsIn(folder))
const keep = async <Result>(work: (storage: Storage) => Promise<Result>, open = openKept): Promise<Result> => {
  await using opened = new AsyncDisposableStack()
  return await work(await open(settings(), opened))
}
const write = (count: number, from = 0) =>
  keep(async ({ audit }) => {
    for (let at = from; at < from + count; at++) await audit.record(deed({ at }))
  })
const past = async (sql: string) => {
  const source = await new DataSource({ type: 'better-sqlite3', database: `${folder}/schakel.db` }).initialize()
  await source.query(sql)
  await source.destroy()
}
const findings = () => keep(async (storage) => (await checkLog(storage, network, 0)).findings)
const anchors = () => keep(({ safe }) => safe.anchors(), openToRead)

describe('what is kept', () => {
  it('has the same key at every opening, and an anchor at the end of the log when it is closed', async () => {
    await write(3)
    expect(await anchors()).toMatchObject([{ network, head: { seq: 3 } }])
    await write(2)
    expect(await anchors()).toMatchObject([{ head: { seq: 5 } }])
    expect(await findings()).toEqual([])
  })

  it('is checked while the bot runs on it', async () => {
    await write(3)
    await keep(async () => {
      expect(await keep(async (storage) => (await checkLog(storage, network, 0)).count, openToRead)).toBe(3)
    })
  })

  it('finds a database that was put back from a backup, and says nothing of a kill before the anchor', async () => {
    await write(3)
    await cp(`${folder}/schakel.db`, `${folder}/backup.db`)
    const [[early]] = [await anchors()]
    await write(4)
    const late = await anchors()
    await cp(`${folder}/backup.db`, `${folder}/schakel.db`)
    expect(await findings()).toEqual([{ what: 'truncated', from: 4, until: 7 }])
    await write(6, 100)
    expect(await findings()).toEqual([{ what: 'replaced', from: 7, until: 7 }])
    expect((await anchors()).map(({ head }) => head)).toEqual(late.map(({ head }) => head))
    // As it lies after a kill: the log further than its anchor.
    const [file = ''] = (await readdir(`${folder}/keys/audit`)).filter((name) => name.startsWith('anchor-'))
    await writeFile(`${folder}/keys/audit/${file}`, JSON.stringify(early))
    expect(await findings()).toEqual([])
  })

  it('stands where others cannot read it, without the key and without who did what', async () => {
    await write(1)
    for (const name of await readdir(`${folder}/keys/audit`)) {
      const file = `${folder}/keys/audit/${name}`
      expect((await stat(file)).mode & 0o077).toBe(0)
      expect(await readFile(file, 'utf8')).not.toContain('anna')
    }
    await chmod(`${folder}/keys/audit`, 0o755)
    await expect(write(1)).rejects.toThrow(/open to other users/u)
  })

  it('keeps the key of the log when another key is destroyed', async () => {
    await write(2)
    const keys = await openKeyFolder(`${folder}/keys`)
    await keys.create('poll:1')
    await keys.destroy('poll:1')
    keys.close()
    expect(await findings()).toEqual([])
  })

  it('is not opened with a key that cannot be read: no second one is made in its place', async () => {
    await write(2)
    const [file = ''] = (await readdir(`${folder}/keys`)).filter((name) => name.startsWith('key-'))
    await writeFile(`${folder}/keys/${file}`, 'damaged')
    await expect(write(1)).rejects.toThrow(/key “audit”/u)
  })

  it('is not opened with another key than its log was written with, and says which setting to change', async () => {
    await write(2)
    await rename(`${folder}/keys`, `${folder}/elsewhere`)
    await expect(write(1)).rejects.toThrow(/Set KEYS to that folder/u)
    await expect(findings()).rejects.toThrow(/audit:check -- --accept/u)
    await expect(anchors()).rejects.toThrow(/Set KEYS/u)
    await rm(`${folder}/keys`, { recursive: true })
    await rename(`${folder}/elsewhere`, `${folder}/keys`)
    await write(1)
    expect(await findings()).toEqual([])
  })

  it('whose key was lost goes on from a new one, once that is accepted', async () => {
    await write(2)
    await rm(`${folder}/keys`, { recursive: true })
    await keep(async (storage) => {
      await acceptLogKey(storage)
      await acceptLog(storage, network, 1)
    }, openToAccept)
    await write(1)
    expect(await findings()).toEqual([])
  })

  it('does not miss a log in memory after a restart', async () => {
    const open = async () => {
      await using opened = new AsyncDisposableStack()
      const inMemory = readSettings({ ...settingsIn(folder), DATABASE_URL: 'sqlite::memory:' })
      const storage = await openKept(inMemory, opened)
      await storage.audit.record(deed())
      return storage.safe.anchors()
    }
    expect(await open()).toEqual([])
    expect(await open()).toEqual([])
  })
})

describe('the guard', () => {
  const listen = () => {
    const said: (readonly [string, LogFields | undefined])[] = []
    const heard = new Map<string, () => void>()
    const hear = (event: string, fields?: LogFields) => {
      said.push([event, fields])
      heard.get(event)?.()
    }
    const until = (event: string) => new Promise<void>((resolve) => heard.set(event, resolve))
    return { said, until, log: { info: hear, warn: hear, error: hear } }
  }

  it('checks at the start, anchors what comes, also what came last, and is silent about what is right', async () => {
    await write(2)
    await keep(async (storage) => {
      const { said, until, log } = listen()
      const checked = until('audit.checked')
      const guard = guardLog(storage, log, () => 7)
      await checked
      expect(said).toEqual([['audit.checked', { network, count: 2 }]])
      await storage.audit.record(deed())
      await guard.stop()
      expect(await storage.safe.anchors()).toMatchObject([{ head: { seq: 3 }, at: 7, checked: { count: 2, found: 0 } }])
    })
  })

  it('anchors by itself within a moment of an entry', async () => {
    await keep(async (storage) => {
      const { safe } = storage
      const moved = Promise.withResolvers<void>()
      const seen = {
        ...safe,
        move: async (...given: Parameters<typeof safe.move>) => {
          await safe.move(...given)
          if ((await safe.anchors()).some(({ head }) => head.seq === 1)) moved.resolve()
        },
      }
      const guard = guardLog({ ...storage, safe: seen }, listen().log)
      await storage.audit.record(deed())
      await moved.promise
      await guard.stop()
    })
  })

  it('says in the log of the server what it finds, without a name', async () => {
    await write(5)
    await past("UPDATE audit SET member = 'bram' WHERE seq = 4")
    await past('DELETE FROM audit WHERE seq = 2')
    await keep(async (storage) => {
      const { said, until, log } = listen()
      const found = until('audit.found')
      const guard = guardLog(storage, log)
      await found
      await guard.stop()
      expect(said).toEqual([
        ['audit.found', { network, what: 'missing', from: 2, until: 2 }],
        ['audit.found', { network, what: 'altered', from: 4, until: 4 }],
      ])
    })
  })
})

describe('a safe', () => {
  it('moves an anchor one at a time, whoever moves it', async () => {
    const keys = await openKeyFolder(`${folder}/keys`)
    const safes = await Promise.all([1, 2, 3].map(() => openAuditSafe(`${folder}/keys/audit`, keys)))
    const grow = (safe: (typeof safes)[number]) =>
      safe.move(network, async (anchor) => ({
        network,
        head: { seq: (anchor?.head.seq ?? 0) + 1, mark: '' },
        at: 0,
        accepted: null,
        checked: null,
      }))
    await Promise.all(safes.flatMap((safe) => Array.from({ length: 10 }, () => grow(safe))))
    expect(await safes[0]?.anchors()).toMatchObject([{ head: { seq: 30 } }])
    for (const safe of [...safes, keys]) safe.close()
  })
})
