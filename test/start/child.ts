/** The bot as `npm start` runs it: a process of its own, in a folder of its own, with these settings and no others. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Given = Readonly<Record<string, string>>

export interface Child {
  readonly process: ChildProcess
  /** Where it listens; rejects with what it said when it ends before. */
  readonly address: Promise<string>
  /** How it ended, and all that it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

const script = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url))
const running = new Set<ChildProcess>()

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

export const settingsIn = (folder: string): Given => ({
  PORT: '0',
  DATABASE_URL: `sqlite:${folder}/schakel.db`,
  KEYS: `${folder}/keys`,
  LOG_LEVEL: 'error',
})

export const startChild = (settings: Given): Child => {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const said: string[] = []
  child.stderr.on('data', (text) => said.push(String(text)))
  const address = Promise.withResolvers<string>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(`${line}\n`)
    const found = /^Schakel: (http\S+)$/u.exec(line)?.[1]
    if (found) address.resolve(found)
  })
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    running.delete(child)
    address.reject(new Error(`It ended with ${code}: ${said.join('')}`))
    return { code: code ?? null, said: said.join('') }
  })
  address.promise.catch(() => {})
  return { process: child, address: address.promise, ended }
}
