/** A key folder of its own for each test, and everything opened closed again. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type KeyFolder, openKeyFolder } from '../../storage/keys.ts'

export const text = (words: string): Uint8Array => new TextEncoder().encode(words)
export const said = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
export const isKey = (file: string): boolean => file.startsWith('key-')
export const isMaster = (file: string): boolean => file.startsWith('master-')

export let place: string
export let folder: string
export const opened: KeyFolder[] = []

export const open = async (path = folder): Promise<KeyFolder> => {
  const keys = await openKeyFolder(path)
  opened.push(keys)
  return keys
}

export const useKeyFolder = (): void => {
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'schakel-keys-'))
    folder = join(place, 'keys')
  })

  afterEach(async () => {
    for (const keys of opened.splice(0)) keys.close()
    await rm(place, { recursive: true })
  })
}
