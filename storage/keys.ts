/**
 * The key folder: one file per key, wrapped by the newest of the dated master keys beside it.
 *
 * Destroying a key replaces the master, so that a copy of the destroyed key's file that turns up later is wrapped by
 * a master that is nowhere (overwriting files proves nothing on SSD). Limits: the folder must be in no backup; who
 * finds both the old file and the old master below the file system can still open them; one machine only, replicas
 * on several share a database (`keys-postgres.ts`).
 */
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { KeyExists, KeyLost, type Keys, type PublicKey } from '../bot/keys.ts'
import { newSecretKey, type SecretKey, taggerOf, tagUnder, unseal, unsealAll } from '../bot/seal.ts'
import { openFolderLock } from './folder-lock.ts'
import { makeEmptyFile, prepareFolder, readIfThere, removeDurably, removeTemporary, writeDurably } from './key-files.ts'
import { isMasterName, type Master, masterNumber, masterOf, newMaster, unwrap, wrap } from './key-wrap.ts'

export interface KeyStore extends Keys {
  /**
   * The tag function of a key that lives as long as the store, made when it is not there yet. It asks no disk.
   * @throws {KeyLost} when it is there and cannot be read
   */
  readonly hold: (name: string) => Promise<(value: string) => string>
  readonly close: () => void | Promise<void>
}

export interface KeyFolder extends KeyStore {
  readonly close: () => void
}

/**
 * Opens the folder, makes it when it is not there, and ends what a killed process left half way.
 *
 * @param now real epoch milliseconds, for the date on a master key
 * @throws {Error} in words, when others can read the folder
 */
export const openKeyFolder = async (folder: string, now: () => number = Date.now): Promise<KeyFolder> => {
  await prepareFolder(folder)
  const lockFile = join(folder, 'lock')
  await makeEmptyFile(lockFile)
  const lock = openFolderLock(lockFile)
  const today = (): string => new Date(now()).toISOString().slice(0, 10)
  try {
    await lock.run(() => settle(folder, today()))
  } catch (problem) {
    lock.close()
    throw problem
  }
  return {
    create: (name) => lock.run(() => createKey(folder, name)),
    open: async (name, sealed) => unseal(await readKey(folder, name), sealed),
    openAll: async (name, sealed) => unsealAll(await readKey(folder, name), sealed),
    tag: async (name, value) => tagUnder(await readKey(folder, name), value),
    tagAll: async (name, values) => values.map(taggerOf(await readKey(folder, name))),
    has: (name) => hasKey(folder, name),
    destroy: (name) => lock.run(() => destroyKey(folder, name, today())),
    hold: (name) => lock.run(() => holdKey(folder, name)),
    close: lock.close,
  }
}

const createKey = async (folder: string, name: string): Promise<PublicKey> => {
  const file = keyFile(name)
  if (await readIfThere(folder, file)) throw new KeyExists(name)
  const secret = newSecretKey()
  await writeDurably(folder, file, wrap(secret, file, await newestMaster(folder)))
  return secret.publicKey
}

const holdKey = async (folder: string, name: string): Promise<(value: string) => string> => {
  if (!(await readIfThere(folder, keyFile(name)))) await createKey(folder, name)
  return taggerOf(await readKey(folder, name))
}

/**
 * The order is the rule. Two masters in the folder mean "a destruction is under way", so that opening the folder
 * completes it; until the key's own file goes the destruction is undone by a crash, after that it is completed.
 */
const destroyKey = async (folder: string, name: string, day: string): Promise<void> => {
  const file = keyFile(name)
  const masters = await requireMasters(folder)
  if (!(await readIfThere(folder, file)) && masters.length === 1) return
  const master = await addMaster(folder, masters, day)
  await rewrapAll(folder, master, file)
  await removeDurably(folder, [file])
  await removeDurably(folder, masters)
}

const settle = async (folder: string, day: string): Promise<void> => {
  await removeTemporary(folder)
  const masters = await masterNames(folder)
  if (masters.length === 0) await addMaster(folder, masters, day)
  if (masters.length < 2) return
  await rewrapAll(folder, await newestMaster(folder))
  await removeDurably(folder, masters.slice(0, -1))
}

/** A damaged file is left as it is: its key is lost either way. */
const rewrapAll = async (folder: string, master: Master, except?: string): Promise<void> => {
  const files = (await readdir(folder)).filter((file) => isKeyFile(file) && file !== except)
  for (const file of files) {
    const bytes = await readIfThere(folder, file)
    const secret = bytes && masterOf(bytes) !== master.name ? await unwrapWithMaster(folder, file, bytes) : null
    if (secret) await writeDurably(folder, file, wrap(secret, file, master))
  }
}

const hasKey = async (folder: string, name: string): Promise<boolean> => {
  try {
    await readKey(folder, name)
    return true
  } catch (problem) {
    if (problem instanceof KeyLost) return false
    throw problem
  }
}

/** Reads without the lock. When another process has just replaced the master, the file says a newer one now. */
const readKey = async (folder: string, name: string, before?: Buffer): Promise<SecretKey> => {
  const file = keyFile(name)
  const bytes = await readIfThere(folder, file)
  if (!bytes) await requireMasters(folder)
  if (!bytes || before?.equals(bytes)) throw new KeyLost(name)
  return (await unwrapWithMaster(folder, file, bytes)) ?? readKey(folder, name, bytes)
}

const unwrapWithMaster = async (folder: string, file: string, bytes: Buffer): Promise<SecretKey | null> => {
  const name = masterOf(bytes)
  const key = name && (await readIfThere(folder, name))
  return key ? unwrap(bytes, file, key) : null
}

const newestMaster = async (folder: string): Promise<Master> => {
  const name = (await requireMasters(folder)).at(-1) ?? ''
  const key = await readIfThere(folder, name)
  if (!key) throw new Error(`The key folder ${folder} changed under the hands of this process.`)
  return { name, key }
}

/** A folder without a master is not ours (a disk that is not mounted): calling its keys lost would be wrong. */
const requireMasters = async (folder: string): Promise<readonly string[]> => {
  const names = await masterNames(folder)
  if (names.length === 0) throw new Error(`The key folder ${folder} holds no master key any more. Is its disk mounted?`)
  return names
}

const addMaster = async (folder: string, masters: readonly string[], day: string): Promise<Master> => {
  const master = newMaster(masterNumber(masters.at(-1) ?? '') + 1, day)
  await writeDurably(folder, master.name, master.key)
  return master
}

/** Oldest first. */
const masterNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter(isMasterName).sort()

/** The file's name says nothing of whose key it is. */
const keyFile = (name: string): string => `key-${createHash('sha256').update(name).digest('hex')}`
const isKeyFile = (file: string): boolean => /^key-[0-9a-f]{64}$/.test(file)
