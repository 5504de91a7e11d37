import { chmod, cp, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyExists, KeyLost, type Keys, SealBroken } from '../../bot/keys.ts'
import { sealTo } from '../../bot/seal.ts'
import { unwrap } from '../../storage/key-wrap.ts'
import { type KeyFolder, openKeyFolder } from '../../storage/keys.ts'
import { folder, isKey, isMaster, open, opened, place, said, text, useKeyFolder } from './key-folder.ts'
import { describeOnEveryKeyStore } from './key-stores.ts'

useKeyFolder()

describeOnEveryKeyStore('keys', (open) => {
  it('opens what was sealed to its public key, also after a restart', async () => {
    const publicKey = await (await open()).create('poll:1')
    const sealed = sealTo(publicKey, text('een voorbeeld'))
    expect(said(await (await open()).open('poll:1', sealed))).toBe('een voorbeeld')
  })

  it('opens nothing that was sealed to another of its keys', async () => {
    const keys = await open()
    const sealed = sealTo(await keys.create('poll:1'), text('een voorbeeld'))
    await keys.create('poll:2')
    await expect(keys.open('poll:2', sealed)).rejects.toBeInstanceOf(SealBroken)
  })

  it('tags equal values equally under one key, and differently under another', async () => {
    const keys = await open()
    await keys.create('poll:1')
    await keys.create('poll:2')
    const tag = await keys.tag('poll:1', 'member-7')
    expect(Buffer.from(tag, 'base64url')).toHaveLength(32)
    expect(await (await open()).tag('poll:1', 'member-7')).toBe(tag)
    expect(await keys.tag('poll:1', 'member-8')).not.toBe(tag)
    expect(await keys.tag('poll:2', 'member-7')).not.toBe(tag)
  })

  it('opens and tags many at once as it does one', async () => {
    const keys = await open()
    const publicKey = await keys.create('poll:1')
    const words = Array.from({ length: 150 }, (_, at) => `stem ${at}`)
    const opened = await keys.openAll(
      'poll:1',
      words.map((one) => sealTo(publicKey, text(one))),
    )
    expect(opened.map(said)).toEqual(words)
    const tags = await keys.tagAll('poll:1', words)
    expect(new Set(tags).size).toBe(words.length)
    expect(tags[3]).toBe(await keys.tag('poll:1', 'stem 3'))
    const altered = [...words.slice(0, 2).map((one) => sealTo(publicKey, text(one))), new Uint8Array(400)]
    await expect(keys.openAll('poll:1', altered)).rejects.toBeInstanceOf(SealBroken)
  })

  it('says of a key that is lost that it is, also where there is nothing to open or to tag', async () => {
    const keys = await open()
    await expect(keys.openAll('poll:1', [])).rejects.toBeInstanceOf(KeyLost)
    await expect(keys.tagAll('poll:1', [])).rejects.toBeInstanceOf(KeyLost)
  })

  it('refuses a second key under one name', async () => {
    const keys = await open()
    const publicKey = await keys.create('poll:1')
    await expect(keys.create('poll:1')).rejects.toBeInstanceOf(KeyExists)
    expect(said(await keys.open('poll:1', sealTo(publicKey, text('nog leesbaar'))))).toBe('nog leesbaar')
  })

  it('says of a key that it never had that it is lost, and never answers with something empty', async () => {
    const keys = await open()
    await keys.create('poll:1')
    expect(await keys.has('poll:1')).toBe(true)
    expect(await keys.has('poll:2')).toBe(false)
    await expect(keys.tag('poll:2', 'member-7')).rejects.toBeInstanceOf(KeyLost)
    await expect(keys.open('poll:2', new Uint8Array(400))).rejects.toBeInstanceOf(KeyLost)
  })

  it('holds a key for as long as it is open, the same for all who hold it', async () => {
    const [here, there] = [await open(), await open()]
    const [one, other] = await Promise.all([here.hold('audit'), there.hold('audit')])
    expect(one('regel')).toBe(other('regel'))
    await here.create('poll:1')
    await here.destroy('poll:1')
    expect((await (await open()).hold('audit'))('regel')).toBe(one('regel'))
  })

  it('leaves the other keys as they were', async () => {
    const keys = await open()
    const sealed = sealTo(await keys.create('poll:1'), text('blijft'))
    const tag = await keys.tag('poll:1', 'member-7')
    await keys.create('poll:2')
    await keys.destroy('poll:2')
    expect(await keys.has('poll:2')).toBe(false)
    expect(said(await keys.open('poll:1', sealed))).toBe('blijft')
    expect(await keys.tag('poll:1', 'member-7')).toBe(tag)
  })

  it('is no error for a key that is gone already', async () => {
    const keys = await open()
    await keys.create('poll:1')
    await keys.destroy('poll:1')
    await keys.destroy('poll:1')
    await keys.destroy('poll:2')
    expect(await keys.has('poll:1')).toBe(false)
  })

  it('lets the name be used again for a key that is another one', async () => {
    const keys = await open()
    const first = await keys.create('poll:1')
    const sealed = sealTo(first, text('vergeten'))
    await keys.destroy('poll:1')
    expect(await keys.create('poll:1')).not.toBe(first)
    await expect(keys.open('poll:1', sealed)).rejects.toBeInstanceOf(SealBroken)
  })

  it('two holders of one store never lose a key while masters change', async () => {
    const [here, there] = [await open(), await open()]
    const sealed = sealTo(await here.create('kept'), text('blijft'))
    let isChanging = true
    const destroyOne = async (keys: Keys, name: string): Promise<void> => {
      await keys.create(name)
      await keys.destroy(name)
    }
    const changing = Promise.all([0, 1, 2, 3, 4, 5].map((n) => destroyOne(n % 2 ? here : there, `poll:${n}`)))
    const ended = changing.finally(() => {
      isChanging = false
    })
    while (isChanging) for (const keys of [here, there]) expect(said(await keys.open('kept', sealed))).toBe('blijft')
    await ended
  })

  it('makes one key when two ask for the same name', async () => {
    const [here, there] = [await open(), await open()]
    const asked = await Promise.allSettled([here.create('poll:1'), there.create('poll:1'), here.create('poll:1')])
    expect(asked.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of asked) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(KeyExists)
  })

  it('keeps its promises whatever is created and destroyed in whatever order', async () => {
    const names = fc.constantFrom('a', 'b', 'c')
    const deed = fc.record({ deed: fc.constantFrom('create', 'destroy', 'reopen'), name: names })
    let keys = await open()
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const alive = new Map<string, Uint8Array>()
        for (const { deed, name } of deeds) {
          if (deed === 'create' && !alive.has(name)) alive.set(name, sealTo(await keys.create(name), text(name)))
          if (deed === 'destroy') {
            await keys.destroy(name)
            alive.delete(name)
          }
          if (deed === 'reopen') keys = await open()
        }
        for (const name of ['a', 'b', 'c']) expect(await keys.has(name)).toBe(alive.has(name))
        for (const [name, sealed] of alive) expect(said(await keys.open(name, sealed))).toBe(name)
        for (const name of ['a', 'b', 'c']) await keys.destroy(name)
      }),
      { numRuns: 10 },
    )
  })
})

describe('a key folder', () => {
  it('says of a key whose file is damaged, emptied or exchanged that it is lost', async () => {
    const keys = await open()
    await keys.create('poll:1')
    const [one = ''] = (await readdir(folder)).filter(isKey)
    await keys.create('poll:2')
    const [two = ''] = (await readdir(folder)).filter((file) => isKey(file) && file !== one)
    const bytes = await readFile(join(folder, one))
    bytes[50] = (bytes[50] ?? 0) ^ 1
    for (const damaged of [bytes, Buffer.alloc(0), Buffer.alloc(24, 'x'), await readFile(join(folder, two))]) {
      await writeFile(join(folder, one), damaged)
      expect(await keys.has('poll:1')).toBe(false)
      await expect(keys.tag('poll:1', 'member-7')).rejects.toBeInstanceOf(KeyLost)
    }
    expect(await keys.has('poll:2')).toBe(true)
  })

  it('does not call a key lost when the folder itself has gone', async () => {
    const keys = await open()
    await keys.create('poll:1')
    await rename(folder, join(place, 'elsewhere'))
    await expect(keys.has('poll:1')).rejects.not.toBeInstanceOf(KeyLost)
    await mkdir(folder, { mode: 0o700 })
    await expect(keys.has('poll:1')).rejects.toThrow('Is its disk mounted?')
    await expect(keys.destroy('poll:1')).rejects.not.toBeInstanceOf(KeyLost)
  })

  it('keeps folder and files from everybody else, whatever the umask', async () => {
    const before = process.umask(0)
    try {
      await (await open()).create('poll:1')
    } finally {
      process.umask(before)
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    for (const file of await readdir(folder)) expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600)
  })

  it('refuses in words a folder that others can look into', async () => {
    await (await open()).create('poll:1')
    for (const mode of [0o755, 0o750, 0o701, 0o720]) {
      await chmod(folder, mode)
      await expect(openKeyFolder(folder)).rejects.toThrow(`(mode ${mode.toString(8)}). Close it with: chmod 700`)
    }
  })

  it('holds neither private nor tag keys nor what was sealed in any of its files, in any spelling', async () => {
    const keys = await open()
    const canary = 'kanarie-in-de-mijn'
    const sealed = sealTo(await keys.create('poll:canary'), text(canary))
    await keys.open('poll:canary', sealed)
    await keys.tag('poll:canary', canary)
    const files = await readFiles(folder)
    const { privateKey, tagKey } = unwrapOnly(files)
    const secrets = [privateKey, tagKey].map((key) => Buffer.from(key, 'base64url'))
    const spellings = secrets.flatMap((raw) => [
      raw,
      ...(['hex', 'base64', 'base64url'] as const).map((as) => raw.toString(as)),
    ])
    for (const needle of [canary, 'poll:canary', ...spellings])
      for (const [file, bytes] of files) expect(bytes.includes(needle), `${needle} in ${file}`).toBe(false)
    expect(Buffer.from(sealed).includes(canary)).toBe(false)
  })
})

describe('destroying a key', () => {
  it('makes every copy of its file useless that was made before', async () => {
    const keys = await open()
    await keys.create('poll:1')
    await keys.create('poll:2')
    await cp(folder, join(place, 'copy'), { recursive: true })
    await keys.destroy('poll:1')
    const copies = (await readdir(join(place, 'copy'))).filter(isKey)
    expect(copies).toHaveLength(2)
    const masters = (await readFiles(folder)).filter(([file]) => isMaster(file))
    expect(masters).toHaveLength(1)
    for (const file of copies) {
      const bytes = await readFile(join(place, 'copy', file))
      for (const [, master] of masters) expect(unwrap(bytes, file, master)).toBeNull()
    }
  })

  it('is no error for a key that is gone already, and then changes nothing', async () => {
    const keys = await open()
    await keys.create('poll:1')
    await keys.destroy('poll:1')
    const before = await readFiles(folder)
    await keys.destroy('poll:1')
    expect(await readFiles(folder)).toEqual(before)
  })

  it('dates the master key and numbers it, so that a clock that runs backwards does no harm', async () => {
    const days = ['2027-03-31', '2027-03-28', '2027-03-30'].map((day) => Date.parse(`${day}T12:00:00Z`))
    const keys = await openKeyFolder(folder, () => days.shift() ?? 0)
    opened.push(keys)
    const sealed = sealTo(await keys.create('kept'), text('blijft'))
    for (const name of ['one', 'two']) {
      await keys.create(name)
      await keys.destroy(name)
      expect(said(await keys.open('kept', sealed))).toBe('blijft')
    }
    expect((await readdir(folder)).filter(isMaster)).toEqual(['master-000003-2027-03-30'])
  })
})

describe('several at once', () => {
  it('two holders of one folder see each other, and never lose a key while masters change', async () => {
    const [here, there] = [await open(), await open()]
    const sealed = sealTo(await here.create('kept'), text('blijft'))
    const destroyOne = async (keys: KeyFolder, name: string): Promise<void> => {
      await keys.create(name)
      await keys.destroy(name)
    }
    const changing = Promise.all([0, 1, 2, 3, 4, 5].map((n) => destroyOne(n % 2 ? here : there, `poll:${n}`)))
    let isChanging = true
    const ended = changing.finally(() => {
      isChanging = false
    })
    while (isChanging) for (const keys of [here, there]) expect(said(await keys.open('kept', sealed))).toBe('blijft')
    await ended
    expect((await readdir(folder)).filter(isMaster)).toHaveLength(1)
    expect((await readdir(folder)).filter(isKey)).toHaveLength(1)
  })
})

const readFiles = async (path: string): Promise<readonly (readonly [string, Buffer])[]> =>
  Promise.all((await readdir(path)).sort().map(async (file) => [file, await readFile(join(path, file))] as const))

const unwrapOnly = (files: readonly (readonly [string, Buffer])[]) => {
  const [[file, bytes] = ['', Buffer.alloc(0)]] = files.filter(([name]) => isKey(name))
  const [[, master] = ['', Buffer.alloc(0)]] = files.filter(([name]) => isMaster(name))
  const secret = unwrap(bytes, file, master)
  if (!secret) throw new Error('The folder holds no key that its master opens.')
  return secret
}
