/** Servers under measurement: each a process of its own, which prints its address when it listens. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly name: string
  readonly address: string
  /** Resident memory in MB. */
  readonly memory: () => Promise<number>
  /** SIGTERM, and SIGKILL for whoever does not listen. */
  readonly stop: () => Promise<void>
}

/** @property script `start` is what `npm start` runs, with its settings of Node; else a path from the root. */
export interface Started {
  readonly script: string
  readonly env?: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
const startPatience = 30_000
const stopPatience = 12_000
const running = new Set<ChildProcess>()

// However the bench ends, nothing of it keeps running.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** @throws {Error} with what the server said when it does not start */
export const startServer = async (name: string, { script, env = {} }: Started): Promise<Child> => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn('sh', ['-c', script === 'start' ? scripts.start : `exec node ${script}`], {
    cwd: root,
    env: { PATH: `${dirname(process.execPath)}:${PATH}`, HOME, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const address = await readAddress(name, child)
  return { name, address, memory: () => readMemory(child.pid ?? 0), stop: () => stopChild(child) }
}

const readAddress = async (name: string, child: ChildProcess): Promise<string> => {
  if (!child.stdout || !child.stderr) throw new Error(`${name} has no output.`)
  let complaints = ''
  child.stderr.on('data', (text) => {
    complaints = `${complaints}${text}`.slice(-2000)
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), startPatience)
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const address = /http:\/\/\S+/.exec(line)?.[0]
      if (address) return address
    }
  } finally {
    clearTimeout(timer)
    child.stdout.resume()
  }
  throw new Error(`${name} did not start: ${complaints}`)
}

const readMemory = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), stopPatience)
  child.kill('SIGTERM')
  await gone
  clearTimeout(timer)
}
