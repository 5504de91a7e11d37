/** Runs the same promises on every filling of the keys, each on a store of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe } from 'vitest'
import { type KeyStore, openKeyFolder } from '../../storage/keys.ts'
import { openKeysInPostgres } from '../../storage/keys-postgres.ts'
import { onPostgres } from './databases.ts'

interface StorePlace {
  readonly open: (now?: () => number) => Promise<KeyStore>
  readonly clear: () => Promise<void>
}

const inFolder = async (): Promise<StorePlace> => {
  const place = await mkdtemp(join(tmpdir(), 'schakel-keys-'))
  return { open: (now) => openKeyFolder(join(place, 'keys'), now), clear: () => rm(place, { recursive: true }) }
}

const inPostgres = async (): Promise<StorePlace> => {
  const { url, clear } = await onPostgres()
  return { open: (now) => openKeysInPostgres(url, null, now), clear }
}

/** Declares the tests once for each; `open` opens the test's own store, as often as it is asked. */
export const describeOnEveryKeyStore = (
  what: string,
  declare: (open: (now?: () => number) => Promise<KeyStore>) => void,
): void => {
  for (const [name, makePlace] of Object.entries({ 'in a folder': inFolder, 'in PostgreSQL': inPostgres })) {
    describe(`${what}, ${name}`, () => {
      let place: StorePlace | undefined
      const opened: KeyStore[] = []
      beforeEach(async () => {
        place = await makePlace()
      })
      afterEach(async () => {
        for (const keys of opened.splice(0)) await keys.close()
        await place?.clear()
      })
      declare(async (now) => {
        if (!place) throw new Error('No place outside a test.')
        const keys = await place.open(now)
        opened.push(keys)
        return keys
      })
    })
  }
}
