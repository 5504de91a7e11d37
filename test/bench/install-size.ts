/** What `npm ci` puts on disk for a server, in MB: a copy of the two package files in a folder of its own. */
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const patience = 120_000

/** @param omit what is left out. Null when npm cannot install here, such as without a network. */
export const measureInstall = async (omit: readonly string[]): Promise<number | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-install-'))
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      await copyFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), join(folder, file))
    const flags = omit.map((kind) => `--omit=${kind}`)
    await run('npm', ['ci', '--prefer-offline', '--no-audit', ...flags], { cwd: folder, timeout: patience })
    const { stdout } = await run('du', ['-sk', 'node_modules'], { cwd: folder })
    return Number.parseInt(stdout, 10) / 1024
  } catch (error) {
    console.error(`The installation was not measured: ${String(error).slice(0, 300)}`)
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
