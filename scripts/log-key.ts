/** Whether the key folder holds the key with which the audit log of this database was written. */
import type { Storage } from '../storage/open.ts'
import { isKeyDatabase, type Settings } from './settings.ts'

type Kept = Pick<Storage, 'safe' | 'settings'>

const setting = 'audit.key'

/** Tells one key from another and nothing of either: entries are marked as JSON, which this text is not. */
const fingerprintOf = ({ safe }: Kept): string => safe.mark('fingerprint')

/** The first to open the database says which key it is. @throws {Error} in words that say which setting to change */
export const holdLogKey = async (kept: Kept, settings: Pick<Settings, 'keys'>): Promise<void> =>
  requireSame(await kept.settings.keepFirst(setting, fingerprintOf(kept)), kept, settings)

/** As `holdLogKey`, for whoever changes nothing. */
export const checkLogKey = async (kept: Kept, settings: Pick<Settings, 'keys'>): Promise<void> =>
  requireSame(await kept.settings.get(setting), kept, settings)

/** The key was lost: from now on it is this one. */
export const acceptLogKey = (kept: Kept): Promise<void> => kept.settings.set(setting, fingerprintOf(kept))

/** An address may hold a password. */
const sayKeys = (keys: string): string => (isKeyDatabase(keys) ? 'The database of KEYS' : `The key folder ${keys}`)

const requireSame = (known: string | null, kept: Kept, { keys }: Pick<Settings, 'keys'>): void => {
  if (known === null || known === fingerprintOf(kept)) return
  throw new Error(
    `${sayKeys(keys)} is not the one with which this database was used before. Set KEYS to that ${isKeyDatabase(keys) ? 'database' : 'folder'}: all that run on one database share it. Is it lost for good, stop every Schakel on this database and run: npm run audit:check -- --accept`,
  )
}
