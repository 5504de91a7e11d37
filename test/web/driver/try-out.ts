/** The try-out as `npm start` gives it, on a database in memory and a port of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot } from '../../../scripts/bot.ts'
import { readSettings } from '../../../scripts/settings.ts'

export interface TryOutBot {
  readonly address: string
  readonly faults: readonly string[]
  readonly stop: () => Promise<void>
}

export const startTryOut = async (): Promise<TryOutBot> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-web-'))
  const faults: string[] = []
  const log = { info: () => {}, warn: () => {}, error: (event: string) => void faults.push(event) }
  const settings = readSettings({ PORT: '0', DATABASE_URL: 'sqlite::memory:', KEYS: join(folder, 'keys') })
  const bot = await startBot(settings, log)
  return {
    address: bot.address,
    faults,
    stop: async () => {
      await bot.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
