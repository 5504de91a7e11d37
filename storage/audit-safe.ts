/** The safe of the audit log: in memory for a database that is gone with its process, else a folder beside the keys. */
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Anchor } from '../bot/audit/audit.ts'
import type { AuditSafe } from '../bot/audit/store.ts'
import { newSecretKey, taggerOf } from '../bot/seal.ts'
import { openFolderLock } from './folder-lock.ts'
import { makeEmptyFile, prepareFolder, readIfThere, removeTemporary, writeDurably } from './key-files.ts'
import type { KeyStore } from './keys.ts'
import type { KeysInPostgres } from './keys-postgres.ts'

export interface OpenAuditSafe extends AuditSafe {
  readonly close: () => void
}

const keyName = 'audit'

const shape: z.ZodType<Anchor> = z.object({
  network: z.string(),
  head: z.object({ seq: z.int(), mark: z.string() }),
  at: z.number(),
  accepted: z.object({ seq: z.int(), digest: z.string() }).nullable(),
  checked: z.object({ at: z.number(), count: z.int(), found: z.int() }).nullable(),
})

/** @param folder within that of the keys. @throws {Error} in words, when the key is there and cannot be read */
export const openAuditSafe = async (folder: string, keys: Pick<KeyStore, 'hold'>): Promise<OpenAuditSafe> => {
  const mark = await keys.hold(keyName)
  await prepareFolder(folder)
  const lockFile = join(folder, 'lock')
  await makeEmptyFile(lockFile)
  const lock = openFolderLock(lockFile)
  await lock.run(() => removeTemporary(folder))
  const read = async (file: string): Promise<Anchor | null> => {
    const bytes = await readIfThere(folder, file)
    return bytes && shape.parse(JSON.parse(bytes.toString()))
  }
  return {
    mark,
    anchors: async () => {
      const files = (await readdir(folder)).filter((file) => /^anchor-[0-9a-f]{64}\.json$/.test(file))
      return (await Promise.all(files.map(read))).filter((anchor) => anchor !== null)
    },
    move: (network, step) =>
      lock.run(async () => {
        const file = anchorFile(network)
        const moved = await step(await read(file))
        if (moved) await writeDurably(folder, file, Buffer.from(JSON.stringify(moved, null, 2)))
      }),
    close: lock.close,
  }
}

/** Beside the keys in their database. @throws {Error} when the key is there and cannot be read */
export const auditSafeInPostgres = async ({ hold, database }: KeysInPostgres): Promise<AuditSafe> => ({
  mark: await hold(keyName),
  anchors: async () => (await database.read<Kept>('SELECT anchor FROM schakel_anchors', [])).map(readAnchor),
  move: (network, step) =>
    database.write(async (client) => {
      const name = anchorFile(network)
      const { rows } = await client.query<Kept>('SELECT anchor FROM schakel_anchors WHERE name = $1', [name])
      const moved = await step(rows[0] ? readAnchor(rows[0]) : null)
      if (!moved) return
      const sql =
        'INSERT INTO schakel_anchors VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET anchor = excluded.anchor'
      await client.query(sql, [name, JSON.stringify(moved)])
    }),
})

interface Kept {
  readonly anchor: string
}

const readAnchor = ({ anchor }: Kept): Anchor => shape.parse(JSON.parse(anchor))

const anchorFile = (network: string): string => `anchor-${createHash('sha256').update(network).digest('hex')}.json`

/** For tests, and for a database in memory: key and anchors end with the process. */
export const auditSafeInMemory = (): AuditSafe => {
  const anchors = new Map<string, Anchor>()
  return {
    mark: taggerOf(newSecretKey()),
    anchors: async () => [...anchors.values()],
    move: async (network, step) => {
      const moved = await step(anchors.get(network) ?? null)
      if (moved) anchors.set(network, moved)
    },
  }
}
