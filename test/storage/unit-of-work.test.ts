import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { parseDatabaseUrl } from '../../storage/database-url.ts'
import { openStorage } from '../../storage/open.ts'
import { openPostgres } from '../../storage/postgres.ts'
import { storedSettings } from '../../storage/settings.ts'
import { openSqlite } from '../../storage/sqlite.ts'
import { createDatabase } from '../../storage/unit-of-work.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { addItem, member, network } from './given.ts'

describeOnEveryDatabase('a unit of work', (opened) => {
  const run = <Result>(work: () => Promise<Result>) => opened().storage.unitOfWork.run(work)
  const set = (key: string) => opened().storage.settings.set(key, 'kept')
  const get = (key: string) => opened().storage.settings.get(key)

  test('gives what its work gives, and keeps what the stores were told', async () => {
    const answer = await run(async () => {
      await set('a')
      await addItem(opened().storage, 'item-1')
      return 'answer'
    })
    expect(answer).toBe('answer')
    expect(await get('a')).toBe('kept')
    expect(await opened().storage.agreements.find(network, 'item-1')).not.toBeNull()
  })

  test('keeps nothing when its work fails, and tells only whoever asked', async () => {
    const units = Array.from({ length: 20 }, (_, at) =>
      run(async () => {
        await set(`a-${at}`)
        if (at % 3 === 0) throw new Error(`failed ${at}`)
      }),
    )
    const outcomes = await Promise.allSettled(units)
    for (const [at, outcome] of outcomes.entries()) {
      expect(outcome.status).toBe(at % 3 === 0 ? 'rejected' : 'fulfilled')
      expect(await get(`a-${at}`)).toBe(at % 3 === 0 ? null : 'kept')
    }
    expect(outcomes[3]).toMatchObject({ reason: new Error('failed 3') })
  })

  test('takes nested runs in, so that all is undone together', async () => {
    const failing = run(async () => {
      await run(() => set('nested'))
      throw new Error('outer')
    })
    await expect(failing).rejects.toThrow('outer')
    expect(await get('nested')).toBeNull()
  })

  test('sees its own writes, while others see them only when they are kept', async () => {
    const { promise: isLooked, resolve: looked } = Promise.withResolvers<void>()
    const { promise: isWritten, resolve: written } = Promise.withResolvers<void>()
    const unit = run(async () => {
      await set('a')
      written()
      await isLooked
      return get('a')
    })
    await isWritten
    // In memory there is one connection only, and the reader waits.
    const outside = get('a')
    await nextTurn()
    looked()
    expect(await unit).toBe('kept')
    expect([null, 'kept']).toContain(await outside)
    expect(await get('a')).toBe('kept')
  })

  test('goes on after a refusal that its work has caught', async () => {
    await run(async () => {
      const change = opened().storage.agreements.change(network, 'none', (item) => item)
      await expect(change).rejects.toMatchObject({ reason: 'agreement.unknown' })
      await set('a')
    })
    expect(await get('a')).toBe('kept')
  })

  test('cannot be kept after a fault of the database, even if its work has caught it', async () => {
    const { network: store } = opened().storage
    const unit = run(async () => {
      await set('a')
      await store.addCode('hash', { kind: 'claim' }, 1)
      await store.addCode('hash', { kind: 'link', network, member: 'anna' }, 1).catch(() => {})
    })
    await expect(unit).rejects.toThrow(/unique/i)
    expect(await get('a')).toBeNull()
    expect(await store.organisations(network)).toEqual([])
  })

  test('cannot be kept after a nested run has failed, for that may have written before', async () => {
    const unit = run(async () => {
      await run(async () => {
        await set('half')
        throw new Error('nested')
      }).catch(() => {})
    })
    await expect(unit).rejects.toThrow('nested')
    expect(await get('half')).toBeNull()
  })

  test('waits for a call that nobody awaited', async () => {
    await run(async () => {
      void set('forgotten')
    })
    expect(await get('forgotten')).toBe('kept')
  })

  test('refuses a call that comes after its end, and says why', async () => {
    const { promise: isOver, resolve: over } = Promise.withResolvers<void>()
    let late: Promise<unknown> = Promise.resolve()
    await run(async () => {
      late = Promise.allSettled([isOver.then(() => set('late')), isOver.then(() => run(() => set('late')))])
    })
    over()
    const reason = expect.objectContaining({ message: expect.stringContaining('is an await missing?') })
    expect(await late).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ])
    expect(await get('late')).toBeNull()
  })

  test('runs each work in the context of whoever asked for it', async () => {
    const request = new AsyncLocalStorage<number>()
    const seen = await Promise.all(
      Array.from({ length: 5 }, (_, at) =>
        request.run(at, () => run(async () => (await get('a')) ?? request.getStore())),
      ),
    )
    expect(seen).toEqual([0, 1, 2, 3, 4])
  })

  test('tells of a fault without the values that were to be kept', async () => {
    const { network: store } = opened().storage
    await store.addCode('hash', { kind: 'claim' }, 1)
    const purpose = { kind: 'link', network, member: 'Secret name' } as const
    const fault = await store.addCode('hash', purpose, 1).catch((error) => error)
    expect(fault).toBeInstanceOf(Error)
    const everything = JSON.stringify({ ...fault, message: fault.message, stack: fault.stack, cause: fault.cause })
    expect(everything).toMatch(/unique/i)
    expect(everything).not.toContain('Secret name')
  })

  test('that hangs is undone after a while, and lets the others through', async () => {
    const address = parseDatabaseUrl(opened().url)
    const database = await (address.kind === 'sqlite' ? openSqlite(address.file) : openPostgres(address.url))
    const db = createDatabase(database, 50)
    const settings = storedSettings(db)
    const { promise: never, resolve: wakeUp } = Promise.withResolvers<void>()
    let afterwards: Promise<void> = Promise.resolve()
    const hanging = db.run(async () => {
      await settings.set('hung', 'x')
      afterwards = never.then(() => settings.set('hung', 'y'))
      await afterwards
    })
    const behind = settings.set('behind', 'kept')
    await expect(hanging).rejects.toThrow('did not end within 50 ms')
    await behind
    wakeUp()
    await expect(afterwards).rejects.toThrow('is an await missing?')
    expect(await settings.get('hung')).toBeNull()
    expect(await settings.get('behind')).toBe('kept')
    await database.close()
  })

  test('may ask several things at once', async () => {
    const warnings: string[] = []
    const note = (warning: Error): unknown => warnings.push(warning.message)
    process.on('warning', note)
    await run(() => Promise.all(['a', 'b', 'c'].map(set)))
    expect(await run(() => Promise.all(['a', 'b', 'c'].map(get)))).toEqual(['kept', 'kept', 'kept'])
    process.off('warning', note)
    expect(warnings).toEqual([])
  })

  test('lets what is asked at once follow in order', async () => {
    const { storage } = opened()
    const ids = ['a', 'b', 'c', 'd']
    const items = await run(() => Promise.all(ids.map((id) => addItem(storage, id))))
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  test('is waited for when the storage is closed', async () => {
    const { url } = opened()
    const storage = await openStorage(url)
    const { promise: isClosing, resolve: closing } = Promise.withResolvers<void>()
    const unit = storage.unitOfWork.run(async () => {
      await isClosing
      await storage.settings.set('last', 'kept')
      return storage.settings.get('last')
    })
    const closed = storage.close()
    closing()
    expect(await unit).toBe('kept')
    await closed
  })

  test('many at once are all kept', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, at) => opened().storage.network.saveMember(member(`m${at}`))))
    expect(await opened().storage.network.members(network)).toHaveLength(200)
  })
})
