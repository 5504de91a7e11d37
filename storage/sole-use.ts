import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Makes this process the only one that uses what the file stands for; gives the way to release it, or null when
 * another process has it. As in `folder-lock.ts`, the operating system releases it when its holder dies.
 */
export const takeSoleUse = async (file: string): Promise<(() => void) | null> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const lock = new Database(file, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return () => void lock.close()
  } catch (problem) {
    lock.close()
    if ((problem as { code?: string }).code === 'SQLITE_BUSY') return null
    throw problem
  }
}
