import { DataSource } from 'typeorm'
import { describe, expect, test } from 'vitest'
import { acceptLog, anchorLog, checkLog } from '../../bot/audit/check.ts'
import { auditSafeInMemory } from '../../storage/audit-safe.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import { describeOn, describeOnEveryDatabase, onPostgres, sqliteInFile } from '../storage/databases.ts'
import { deed, network } from './given.ts'

const everything = { before: Number.MAX_SAFE_INTEGER, limit: 10_000, sought: null }
const seqsOf = async ({ audit }: Storage) => (await audit.walk(network, 1, 10_000)).map(({ seq }) => seq)
const countTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)
const soundWith = (count: number) => ({ count, findings: [] })

describeOnEveryDatabase('the audit log', (opened) => {
  test('takes every line of history, without its content', async () => {
    const { history, audit } = opened().storage
    await history.record({
      network,
      ref: { kind: 'agreement', id: 'item-1' },
      at: 5,
      member: 'anna',
      onBehalfOf: 'bram',
      surface: 'teams',
      verb: 'agreement.progressed',
      data: { text: 'Gesproken met de wethouder' },
    })
    const [entry] = await audit.page(network, everything)
    expect(entry).toEqual({
      network,
      seq: 1,
      at: 5,
      member: 'anna',
      onBehalfOf: 'bram',
      surface: 'teams',
      verb: 'agreement.progressed',
      ref: { kind: 'agreement', id: 'item-1' },
      whom: null,
      mark: expect.stringMatching(/^[\w-]{43}$/u),
    })
  })

  test('writes an entry about nobody more as it always did, and one about somebody so that no hand changes whom', async () => {
    const { storage } = opened()
    await storage.audit.record(deed())
    await storage.audit.record(deed({ verb: 'network.seated', whom: 'bram' }))
    const { at, member, surface, verb, ref } = deed()
    const [first, second] = await storage.audit.walk(network, 1, 10)
    const fields = ['', network, 1, at, member, null, surface, verb, ref.kind, ref.id]
    expect(first?.mark).toBe(storage.safe.mark(JSON.stringify(fields)))
    expect(second).toMatchObject({ whom: 'bram' })
    const sought = { members: ['bram'], refs: [], verbs: [] }
    expect(await storage.audit.page(network, { ...everything, sought })).toEqual([second])
    expect(await checkLog(storage, network, 0)).toEqual(soundWith(2))
  })

  test('keeps all that one unit did in its order, and nothing of a unit that failed', async () => {
    const { storage } = opened()
    await storage.unitOfWork.run(async () => {
      for (const at of [1, 2, 3]) await storage.audit.record(deed({ at }))
    })
    const failed = storage.unitOfWork.run(async () => {
      await storage.audit.record(deed({ at: 4 }))
      throw new Error('on purpose')
    })
    await expect(failed).rejects.toThrow('on purpose')
    await storage.audit.record(deed({ at: 5 }))
    expect((await storage.audit.walk(network, 1, 10)).map(({ seq, at }) => [seq, at])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 5],
    ])
    expect(await checkLog(storage, network, 0)).toEqual(soundWith(4))
  })

  test('has no gap and one chain, however many write at once', async () => {
    const { storage } = opened()
    await Promise.all(
      countTo(200).map((at) =>
        at % 3 === 0
          ? storage.unitOfWork.run(async () => {
              await storage.audit.record(deed({ at }))
              await storage.audit.record(deed({ at, network: 'zuid' }))
            })
          : storage.audit.record(deed({ at })),
      ),
    )
    expect(await seqsOf(storage)).toEqual(countTo(200))
    expect(await checkLog(storage, network, 0)).toEqual(soundWith(200))
    expect(await checkLog(storage, 'zuid', 0)).toEqual(soundWith(66))
    expect(await storage.audit.networks()).toEqual([network, 'zuid'])
  })

  test('is read newest first, by who did it, for whom, to what, and what was done', async () => {
    const { storage } = opened()
    await storage.audit.record(deed({ member: 'anna' }))
    await storage.audit.record(deed({ member: 'bram', onBehalfOf: 'anna' }))
    await storage.audit.record(deed({ member: 'bram', ref: { kind: 'member', id: 'femke' } }))
    await storage.audit.record(deed({ member: 'bram', verb: 'audit.read' }))
    const find = async (sought: object, before = 100) =>
      (
        await storage.audit.page(network, {
          before,
          limit: 3,
          sought: { members: [], refs: [], verbs: [], ...sought },
        })
      ).map(({ seq }) => seq)
    expect(await find({ members: ['anna'] })).toEqual([2, 1])
    expect(await find({ members: ['anna'] }, 2)).toEqual([1])
    expect(await find({ refs: [{ kind: 'member', id: 'femke' }], verbs: ['audit.read'] })).toEqual([4, 3])
    expect(await find({ members: ['bram', 'anna'] })).toEqual([4, 3, 2])
    expect(await find({})).toEqual([])
  })

  test('keeps what no database would give back as it got it, so that it is not taken for tampering', async () => {
    const { storage } = opened()
    await storage.audit.record(deed({ ref: { kind: 'link', id: 'a\u0000b\ud800' }, onBehalfOf: '' }))
    expect(await checkLog(storage, network, 0)).toEqual(soundWith(1))
  })
})

describeOn('replicas that write one log on PostgreSQL', onPostgres, (opened) => {
  test('make one chain, and one anchor', async () => {
    const { storage, url } = opened()
    const others = await Promise.all([1, 2, 3].map(() => openStorage(url, storage.safe)))
    await Promise.all(
      [storage, ...others].map(async (writer) => {
        for (const at of countTo(40)) {
          await writer.audit.record(deed({ at }))
          if (at % 10 === 0) expect(await anchorLog(writer, network, at)).toBe(true)
        }
      }),
    )
    expect(await seqsOf(storage)).toEqual(countTo(160))
    await anchorLog(storage, network, 99)
    expect((await storage.safe.anchors()).map(({ head }) => head.seq)).toEqual([160])
    for (const writer of [storage, ...others]) expect(await checkLog(writer, network, 0)).toEqual(soundWith(160))
    for (const other of others) await other.close()
  })
})

describe('the anchor', () => {
  describeOn('of a log', sqliteInFile, (opened) => {
    const past = async (sql: string) => {
      const file = opened().url.replace('sqlite:', '')
      const source = await new DataSource({ type: 'better-sqlite3', database: file }).initialize()
      await source.query(sql)
      await source.destroy()
    }
    const write = async (count: number) => {
      for (const at of countTo(count)) await opened().storage.audit.record(deed({ at }))
    }

    test('may lie behind, as after a kill, and then catches up', async () => {
      const { storage } = opened()
      await write(3)
      await anchorLog(storage, network, 0)
      await write(4)
      expect(await checkLog(storage, network, 0)).toEqual(soundWith(7))
      expect(await anchorLog(storage, network, 7)).toBe(true)
      expect(await storage.safe.anchors()).toMatchObject([{ head: { seq: 7 }, at: 7 }])
    })

    test('stays where it was when the log was shortened, also when it has grown past it since', async () => {
      const { storage } = opened()
      await write(10)
      await anchorLog(storage, network, 0)
      const anchored = await storage.safe.anchors()
      await past('DELETE FROM audit WHERE seq > 7')
      expect((await checkLog(storage, network, 0)).findings).toEqual([{ what: 'truncated', from: 8, until: 10 }])
      await write(9)
      expect(await anchorLog(storage, network, 1)).toBe(false)
      expect((await checkLog(storage, network, 0)).findings).toEqual([{ what: 'replaced', from: 10, until: 10 }])
      expect((await storage.safe.anchors()).map(({ head }) => head)).toEqual(anchored.map(({ head }) => head))
    })

    test('misses a log that is gone altogether', async () => {
      const { storage } = opened()
      await write(2)
      await anchorLog(storage, network, 0)
      await past('DELETE FROM audit')
      expect((await checkLog(storage, network, 0)).findings).toEqual([{ what: 'truncated', from: 1, until: 2 }])
    })

    test('tells exactly which entries were altered', async () => {
      const { storage } = opened()
      await write(12)
      await anchorLog(storage, network, 0)
      await past("UPDATE audit SET member = 'bram' WHERE seq = 3")
      await past("UPDATE audit SET mark = 'x' WHERE seq = 6")
      await past('DELETE FROM audit WHERE seq IN (9, 10)')
      expect((await checkLog(storage, network, 0)).findings).toEqual([
        { what: 'altered', from: 3, until: 3 },
        { what: 'altered', from: 6, until: 6 },
        { what: 'missing', from: 9, until: 10 },
      ])
    })

    test('begins anew when the log is accepted, and guards also what was accepted', async () => {
      const { storage } = opened()
      await write(6)
      await anchorLog(storage, network, 0)
      await past("UPDATE audit SET verb = 'x' WHERE seq = 2")
      await past('DELETE FROM audit WHERE seq = 4 OR seq = 6')
      await acceptLog(storage, network, 8)
      await write(2)
      expect(await checkLog(storage, network, 9)).toMatchObject({ findings: [] })
      expect(await anchorLog(storage, network, 9)).toBe(true)
      const [newest] = await storage.audit.page(network, {
        ...everything,
        sought: { members: [], refs: [], verbs: ['audit.resumed'] },
      })
      expect(newest).toMatchObject({ seq: 6, at: 8, member: '', surface: 'server' })
      await past("UPDATE audit SET verb = 'y' WHERE seq = 2")
      expect((await checkLog(storage, network, 0)).findings).toEqual([{ what: 'altered', from: 1, until: 6 }])
      await past("UPDATE audit SET verb = 'x' WHERE seq = 2")
      await past("UPDATE audit SET verb = 'y' WHERE seq = 8")
      expect((await checkLog(storage, network, 0)).findings).toEqual([{ what: 'altered', from: 8, until: 8 }])
    })

    test('is of one key: a log of another is not taken for ours until somebody accepts it', async () => {
      const { storage, url } = opened()
      await write(3)
      const moved = await openStorage(url, auditSafeInMemory())
      expect(await anchorLog(moved, network, 0)).toBe(false)
      expect((await checkLog(moved, network, 0)).findings).toEqual([{ what: 'altered', from: 1, until: 3 }])
      await acceptLog(moved, network, 1)
      await moved.audit.record(deed())
      expect(await checkLog(moved, network, 0)).toEqual(soundWith(5))
      await moved.close()
      expect((await checkLog(storage, network, 0)).findings).toEqual([{ what: 'altered', from: 4, until: 5 }])
    })
  })
})
