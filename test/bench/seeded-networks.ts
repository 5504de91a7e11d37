/** Networks of a hundred, ten thousand and a million agreements, on either database: for lists, and for what else reads them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Storage } from '../../storage/open.ts'
import { createTestDatabase, startPostgres } from '../storage/postgres.ts'
import { openSeeded, type SeedMore } from './seed-agreements.ts'

export const seededSizes = [100, 10_000, 1_000_000] as const

interface Place {
  readonly makeUrl: (size: number) => Promise<string>
  readonly clear: () => Promise<void>
}

/** @param measure is given the networks by size, the smallest first; they are gone when it is done */
export const withSeededNetworks = (
  database: DatabaseName,
  measure: (networks: readonly Storage[]) => Promise<void>,
  more?: SeedMore,
): Promise<void> => withSizes(database, seededSizes, (url, size) => openSeeded(url, size, more), measure)

/** As above, of any sizes, opened in any way. */
export const withSizes = async (
  database: DatabaseName,
  sizes: readonly number[],
  open: (url: string, size: number) => Promise<Storage>,
  measure: (networks: readonly Storage[]) => Promise<void>,
): Promise<void> => {
  const place = await places[database]()
  const networks: Storage[] = []
  try {
    for (const size of sizes) networks.push(await open(await place.makeUrl(size), size))
    await measure(networks)
  } finally {
    for (const storage of networks) await storage.close()
    await place.clear()
  }
}

const inFolder = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-seeded-'))
  return {
    makeUrl: async (size) => `sqlite:${join(folder, `${size}.db`)}`,
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

const onServer = async (): Promise<Place> => {
  const server = await startPostgres()
  return { makeUrl: async () => (await createTestDatabase(server.url)).url, clear: server.stop }
}

export type DatabaseName = keyof typeof places

const places = { SQLite: inFolder, PostgreSQL: onServer } as const
