/** `npm start`: reads the environment, starts the bot, and stops it when it is told to. */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/** What Node compiled is kept beside the packages and halves the next start; where it cannot write, nothing is lost. */
const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))

/** Whoever stops us waits ten seconds before it kills. */
const patience = 9_000

const start = async () => {
  enableCompileCache(compiled)
  // Only what is loaded from here on is kept.
  const { startBot } = await import('./bot.ts')
  const { openLog } = await import('./log.ts')
  const { readSettings } = await import('./settings.ts')
  const settings = readSettings(process.env)
  const bot = await startBot(settings, openLog(process.env.LOG_LEVEL ?? 'info'))
  console.log(`Schakel: ${bot.address}`)
  if (bot.claimCode) console.log(`Eerste secretariaat: typ in Slack of Teams  /netwerk claim ${bot.claimCode}`)

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), patience).unref()
    await bot.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
