import { spawn } from 'node:child_process'
import { chmod, copyFile, cp, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealTo } from '../../bot/seal.ts'
import { folder, isKey, isMaster, open, opened, place, said, text, useKeyFolder } from './key-folder.ts'

useKeyFolder()

describe('a process with a key folder that is killed at any touch of the disk', () => {
  const kept = ['one', 'two']

  const prepare = async (): Promise<Record<string, Uint8Array>> => {
    const keys = await open()
    const sealed: Record<string, Uint8Array> = {}
    for (const name of [...kept, 'gone']) sealed[name] = sealTo(await keys.create(name), text(`van ${name}`))
    return sealed
  }

  const copyTo = async (name: string): Promise<string> => {
    const copy = join(place, name)
    await cp(folder, copy, { recursive: true, filter: (file) => !file.endsWith('lock') })
    await chmod(copy, 0o700)
    return copy
  }

  const expectTidy = async (path: string): Promise<void> => {
    const files = await readdir(path)
    expect(files.filter(isMaster)).toHaveLength(1)
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([])
  }

  it('has destroyed the key or not touched it, and lost no other', async () => {
    const sealed = await prepare()
    const fileOfGone = await newestKeyFile(folder)
    const outcomes: boolean[] = []
    for (let step = 0, isKilled = true; isKilled; step += 1) {
      const copy = await copyTo(`step-${step}`)
      isKilled = await dieAt(copy, 'destroy', step)
      const keys = await open(copy)
      for (const name of kept) expect(said(await keys.open(name, sealed[name] ?? text('')))).toBe(`van ${name}`)
      await expectTidy(copy)
      const isThere = await keys.has('gone')
      outcomes.push(isThere)
      if (isThere) expect(said(await keys.open('gone', sealed.gone ?? text('')))).toBe('van gone')
      else {
        await copyFile(join(folder, fileOfGone), join(copy, fileOfGone))
        expect(await keys.has('gone')).toBe(false)
      }
      await keys.destroy('gone')
      expect(await keys.has('gone')).toBe(false)
    }
    expect(outcomes.at(0)).toBe(true)
    expect(outcomes.at(-1)).toBe(false)
    expect(outcomes.lastIndexOf(true)).toBe(outcomes.indexOf(false) - 1)
  }, 120_000)

  it('ends a destruction at the next opening, also when that is killed too', async () => {
    const sealed = await prepare()
    await dieAt(folder, 'destroy', 12)
    expect((await readdir(folder)).filter(isMaster)).toHaveLength(2)
    for (let step = 0, isKilled = true; isKilled; step += 1) {
      const copy = await copyTo(`step-${step}`)
      isKilled = await dieAt(copy, 'open', step)
      const keys = await open(copy)
      for (const name of kept) expect(said(await keys.open(name, sealed[name] ?? text('')))).toBe(`van ${name}`)
      await expectTidy(copy)
    }
  }, 120_000)

  it('has made a key whole or not at all', async () => {
    const sealed = await prepare()
    for (let step = 0, isKilled = true; isKilled; step += 1) {
      const copy = await copyTo(`step-${step}`)
      isKilled = await dieAt(copy, 'create', step)
      const keys = await open(copy)
      for (const name of kept) expect(said(await keys.open(name, sealed[name] ?? text('')))).toBe(`van ${name}`)
      await expectTidy(copy)
      if (await keys.has('new')) expect(await keys.tag('new', 'member-7')).not.toBe('')
      else await keys.create('new')
    }
  }, 120_000)
})

describe('several processes', () => {
  it('makes one key when two processes ask for the same name', async () => {
    ;(await open()).close()
    opened.splice(0)
    const never = 1_000_000
    const asked = await Promise.allSettled([1, 2, 3].map(() => dieAt(folder, 'create', never)))
    expect(asked.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of asked) if (one.status === 'rejected') expect(String(one.reason)).toContain('KeyExists')
    expect((await readdir(folder)).filter(isKey)).toHaveLength(1)
  })
})

const newestKeyFile = async (path: string): Promise<string> => {
  const files = (await readdir(path)).filter(isKey)
  const dated = await Promise.all(files.map(async (file) => ({ file, at: (await stat(join(path, file))).mtimeMs })))
  return dated.sort((a, b) => b.at - a.at)[0]?.file ?? ''
}

/** True when the child was killed, false when it came to its end before that step. */
const dieAt = (path: string, deed: string, step: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, '../fixtures/keys/die-at-step.ts')
    const child = spawn(process.execPath, [script, path, deed, String(step)], { stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(true)
      else if (code === 0) resolve(false)
      else reject(new Error(complaint))
    })
  })
