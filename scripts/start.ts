/** `npm start`: reads the environment, starts the bot, and stops it when it is told to. */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Bot } from './bot.ts'

/** What Node compiled is kept beside the packages and halves the next start; where it cannot write, nothing is lost. */
const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))

/** Whoever stops us waits ten seconds before it kills. */
const patience = 9_000

let bot: Bot | undefined
let isStopping = false

/** Before the bot is there it has heard nobody, and what it keeps is whole at every moment. */
const stop = async (code: number) => {
  if (isStopping) return
  isStopping = true
  setTimeout(() => process.exit(1), patience).unref()
  await bot?.stop()
  process.exit(code)
}

const giveUp = (error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return stop(1)
}

const start = async () => {
  enableCompileCache(compiled)
  // Only what is loaded from here on is kept.
  const { startBot } = await import('./bot.ts')
  const { sayClaimCode } = await import('./claim-code.ts')
  const { openLog } = await import('./log.ts')
  const { readSettings } = await import('./settings.ts')
  const settings = readSettings(process.env)
  bot = await startBot(settings, openLog(settings.logLevel))
  console.log(`Schakel: ${bot.address}`)
  if (bot.claimCode) console.log(sayClaimCode(bot.claimCode, settings))
  await bot.connected
  const { warmUp } = await import('./warm-up.ts')
  warmUp()
}

process.on('SIGTERM', () => stop(0))
process.on('SIGINT', () => stop(0))
start().catch(giveUp)
