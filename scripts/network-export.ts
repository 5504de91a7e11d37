/** `npm run network:export FILE`: writes the network as a file that `network:import` reads. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { anchorLog } from '../bot/audit/check.ts'
import { readKept } from '../bot/network/file/kept-network.ts'
import { writeMembersCsv } from '../bot/network/file/write-members-csv.ts'
import { writeNetworkFile } from '../bot/network/file/write-network-file.ts'
import { wordsIn } from '../cards/words/speak.ts'
import type { Storage } from '../storage/open.ts'
import { openToRead } from './kept.ts'
import { readSettings } from './settings.ts'

/** What is to be printed: the network itself when no file is named. @throws {Error} in words that say what to do */
export const runExport = async (
  { file, language }: { readonly file: string | undefined; readonly language: 'nl' | 'en' },
  environment: NodeJS.ProcessEnv,
): Promise<string> => {
  const say = wordsIn(language).networkFile
  await using opened = new AsyncDisposableStack()
  const storage = await openToRead(readSettings(environment), opened)
  const kept = await storage.unitOfWork.run(() => readKept(storage.network))
  if (kept.network) await recordExport(storage, kept.network.id)
  const text = file?.toLowerCase().endsWith('.csv') ? writeMembersCsv(kept) : writeNetworkFile(kept)
  if (text === null) throw new Error(say.nothingKept)
  if (file === undefined) return text.trimEnd()
  // Only for whoever runs the server: it holds the names of members.
  await writeFile(resolve(environment.INIT_CWD ?? '.', file), text, { mode: 0o600 }).catch((cause: unknown) => {
    throw new Error(say.unwritable(file), { cause })
  })
  return say.written(file)
}

/** It takes the names of all members out of the house. Anchored here: maybe no bot runs that does it. */
const recordExport = async (storage: Storage, network: string): Promise<void> => {
  const at = Date.now()
  const ref = { kind: 'network', id: network }
  await storage.audit.record({ network, at, member: '', surface: 'server', verb: 'network.exported', ref })
  await anchorLog(storage, network, at)
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { english: { type: 'boolean' } } })
    console.log(await runExport({ file: positionals[0], language: values.english ? 'en' : 'nl' }, process.env))
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
    process.exitCode = 1
  }
}
