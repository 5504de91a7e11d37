/**
 * What is kept: the database, and outside it the keys, with which its audit log is written and anchored. Two processes
 * on one SQLite file would each believe that it is alone; replicas share a PostgreSQL and their keys.
 */
import { join } from 'node:path'
import { anchorAll } from '../bot/audit/check.ts'
import type { AuditSafe } from '../bot/audit/store.ts'
import type { Keys } from '../bot/keys.ts'
import { auditSafeInMemory, auditSafeInPostgres, type OpenAuditSafe, openAuditSafe } from '../storage/audit-safe.ts'
import { inMemory, parseDatabaseUrl } from '../storage/database-url.ts'
import { type KeyFolder, openKeyFolder } from '../storage/keys.ts'
import { openKeysInPostgres } from '../storage/keys-postgres.ts'
import { openStorage, type Storage } from '../storage/open.ts'
import { takeSoleUse } from '../storage/sole-use.ts'
import { checkLogKey, holdLogKey } from './log-key.ts'
import { isKeyDatabase, type Settings } from './settings.ts'
import { sayDatabaseTrouble, sayKeysTrouble } from './trouble.ts'

export class AlreadyRuns extends Error {
  readonly what: string

  constructor(what: string, setting: string) {
    super(`Schakel already runs on ${what}: stop that one, or set ${setting} to another.`)
    this.what = what
  }
}

/** @param opened closes it again. @param timeLimit of a unit of work, in milliseconds. @throws {Error} in words that say which setting to change */
export const openKept = async (
  settings: Settings,
  opened: AsyncDisposableStack,
  timeLimit?: number,
): Promise<Storage> => {
  const storage = await openToAccept(settings, opened, timeLimit)
  await holdLogKey(storage, settings)
  // What is not anchored now is anchored at the next start.
  opened.defer(() => anchorAll(storage, Date.now()).then(nothing, nothing))
  return storage
}

/** As `openKept`, also with another key than that of the audit log: it was lost, and the log is to be accepted. */
export const openToAccept = (settings: Settings, opened: AsyncDisposableStack, timeLimit?: number): Promise<Storage> =>
  open(settings, opened, { file: sqliteFile(settings), timeLimit })

/** Also while the bot runs; for whoever reads, and adds to the log at most. */
export const openToRead = async (settings: Settings, opened: AsyncDisposableStack): Promise<Storage> => {
  const storage = await open(settings, opened, { file: null })
  await checkLogKey(storage, settings)
  return storage
}

/** @param how `file` is to be ours alone. */
const open = async (
  settings: Settings,
  opened: AsyncDisposableStack,
  { file, timeLimit }: { readonly file: string | null; readonly timeLimit?: number | undefined },
): Promise<Storage> => {
  const [inDatabase, inKeys] = [sayDatabaseTrouble(settings), sayKeysTrouble(settings)]
  if (file) opened.defer(await takeAlone(`${file}.in-use`, file, 'DATABASE_URL').catch(inDatabase))
  const { keys, safe } = await openKeys(settings, opened, file !== null).catch(inKeys)
  const storage = await openStorage(settings.databaseUrl, safe, timeLimit, keys).catch(inDatabase)
  opened.defer(storage.close)
  return storage
}

interface Opened {
  readonly keys: Keys
  readonly safe: AuditSafe
}

/** @param isAlone no other process may use these keys */
const openKeys = async (settings: Settings, opened: AsyncDisposableStack, isAlone: boolean): Promise<Opened> => {
  if (isKeyDatabase(settings.keys)) return openKeysBeside(settings, opened)
  const keys = await openKeyFolder(settings.keys)
  opened.defer(async () => keys.close())
  if (isAlone) opened.defer(await takeAlone(join(settings.keys, 'in-use'), settings.keys, 'KEYS'))
  const safe = await openSafe(settings, keys)
  opened.defer(async () => safe.close())
  return { keys, safe }
}

const openKeysBeside = async (settings: Settings, opened: AsyncDisposableStack): Promise<Opened> => {
  const address = parseDatabaseUrl(settings.databaseUrl)
  const keys = await openKeysInPostgres(settings.keys, address.kind === 'postgres' ? address.url : null)
  opened.defer(keys.close)
  return { keys, safe: isGoneWithUs(settings) ? auditSafeInMemory() : await auditSafeInPostgres(keys) }
}

const openSafe = async (settings: Settings, keys: KeyFolder): Promise<OpenAuditSafe> =>
  isGoneWithUs(settings)
    ? { ...auditSafeInMemory(), close: nothing }
    : openAuditSafe(join(settings.keys, 'audit'), keys)

/** A log that is gone with its process is not to be missed at the next start. */
const isGoneWithUs = ({ databaseUrl }: Settings): boolean => {
  const address = parseDatabaseUrl(databaseUrl)
  return address.kind === 'sqlite' && address.file === inMemory
}

const nothing = (): void => {}

const sqliteFile = ({ databaseUrl }: Pick<Settings, 'databaseUrl'>): string | null => {
  const address = parseDatabaseUrl(databaseUrl)
  return address.kind === 'sqlite' && address.file !== inMemory ? address.file : null
}

const takeAlone = async (lock: string, what: string, setting: string): Promise<() => Promise<void>> => {
  const release = await takeSoleUse(lock)
  if (!release) throw new AlreadyRuns(what, setting)
  return async () => release()
}
