/** `npm run audit:check`: goes through the audit log and says what is found; `-- --accept` accepts it as it stands. */
import type { Anchor } from '../bot/audit/audit.ts'
import { acceptLog, auditedNetworks, checkLog, findAnchor } from '../bot/audit/check.ts'
import { sayInstant } from '../bot/audit/view.ts'
import { sayAnchor, sayCheck } from '../cards/audit.ts'
import { wordsIn } from '../cards/words/speak.ts'
import type { Storage } from '../storage/open.ts'
import { openToAccept, openToRead } from './kept.ts'
import { acceptLogKey } from './log-key.ts'
import { readSettings } from './settings.ts'

const words = wordsIn('nl')
const isAccepting = process.argv.includes('--accept')

const sayLog = async (storage: Storage, network: string): Promise<boolean> => {
  const outcome = await checkLog(storage, network, Date.now())
  const name = (await storage.network.network(network))?.name ?? network
  console.log(`\n${words.audit.title}, ${name}`)
  const anchor = await findAnchor(storage, network)
  for (const line of [...sayCheck({ outcome, count: outcome.count }, words), ...sayAnchor(viewAnchor(anchor), words)])
    console.log(`  ${line}`)
  return outcome.findings.length === 0
}

const viewAnchor = (anchor: Anchor | null) => ({
  checkedAt: anchor?.checked ? sayInstant(anchor.checked.at, { language: 'nl' }) : null,
  anchored: anchor && { when: sayInstant(anchor.at, { language: 'nl' }), seq: anchor.head.seq },
  accepted: anchor?.accepted?.seq ?? null,
})

const run = async (): Promise<void> => {
  await using opened = new AsyncDisposableStack()
  const settings = readSettings(process.env)
  const storage = await (isAccepting ? openToAccept : openToRead)(settings, opened)
  const networks = await auditedNetworks(storage)
  if (networks.length === 0) console.log(words.audit.none)
  let isSound = true
  if (isAccepting) await acceptLogKey(storage)
  for (const network of networks) {
    if (await sayLog(storage, network)) continue
    if (isAccepting) {
      await acceptLog(storage, network, Date.now())
      console.log(`  ${words.audit.nowAccepted}`)
    } else isSound = false
  }
  if (!isSound) process.exitCode = 1
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
