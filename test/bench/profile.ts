/** Where the time of the bot goes under one kind of request. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot } from './bot.ts'
import { type Profile, type Share, sharesOf } from './layers.ts'
import { runLoad } from './load.ts'
import type { StandIns } from './stand-ins.ts'

export const profileBot = async (
  standIns: StandIns,
  { folder, requests, concurrency }: { folder: string; requests: readonly Buffer[]; concurrency: number },
): Promise<readonly Share[]> => {
  const into = await mkdtemp(join(tmpdir(), 'schakel-profile-'))
  const startedAt = performance.now()
  const bot = await startBot(standIns, folder, `--cpu-prof --cpu-prof-dir=${into}`)
  try {
    const from = performance.now() - startedAt
    await runLoad({ address: bot.address, requests, concurrency })
    await bot.stop()
    const [file = ''] = await readdir(into)
    return sharesOf(JSON.parse(await readFile(join(into, file), 'utf8')) as Profile, from)
  } finally {
    await bot.stop()
    await rm(into, { recursive: true, force: true })
  }
}
