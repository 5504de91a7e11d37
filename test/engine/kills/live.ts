/** Lets the bot live once, as a process of its own, and kills it where it does not do so itself. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Life, Said } from './life.ts'
import type { Platform } from './platform.ts'

const living = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL')
})

/** @property at the point at which it was killed; null when it came to rest. */
export interface Lived {
  readonly at: string | null
  readonly said: readonly Said[]
}

/** Above the longest wait: what was tried in many lives waits up to 22 minutes until it is tried again; milliseconds. */
const patience = 30 * 60_000
/** By then its point has passed by: on a machine that is busy a platform answered too late, and nothing is in doubt. */
const missedAfter = 45_000
/** As which a life ends that missed its point. */
export const missed = 'missed'

/** @property script that is a life. @property cache the folder in which V8 keeps what it compiled. */
export interface Bot {
  readonly script: string
  readonly cache: string
  readonly starts: Starts
}

/** Starting takes a core; more at a time, and the platforms' answers come too late for no reason of ours. */
export interface Starts {
  readonly begin: () => Promise<() => void>
}

export const createStarts = (mostAtATime: number): Starts => {
  let free = mostAtATime
  const waiting: (() => void)[] = []
  const begin = async (): Promise<() => void> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
  return { begin }
}

/** @param killAfter milliseconds after it was up, where it is killed from outside. @throws {Error} when it ends otherwise */
export const live = async (bot: Bot, life: Life, platform: Platform, killAfter?: number): Promise<Lived> => {
  const started = await bot.starts.begin()
  const child = spawn(process.execPath, [bot.script, JSON.stringify(life)], {
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: bot.cache, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  living.add(child)
  const ended = once(child, 'close')
  const [said, errors]: [Said[], string[]] = [[], []]
  let at: string | null = null
  const kill = (point: string): boolean => {
    at = point
    return child.kill('SIGKILL')
  }
  platform.kills = (point) => at === null && point === life.dieAt && kill(point)
  child.stderr.on('data', (text) => errors.push(String(text)))
  createInterface({ input: child.stdout }).on('line', (line) => {
    const one = JSON.parse(line) as Said
    said.push(one)
    if (one.kind === 'ready') started()
    if (one.kind === 'dies') at = one.at
    if (one.kind === 'up' && killAfter !== undefined) setTimeout(() => at ?? kill('random'), killAfter)
  })
  const impatience =
    life.dieAt === null
      ? setTimeout(() => child.kill('SIGKILL'), patience)
      : setTimeout(() => at ?? kill(missed), missedAfter)
  await ended
  started()
  clearTimeout(impatience)
  living.delete(child)
  platform.kills = () => false
  const faults = said.filter(({ kind }) => kind === 'fault')
  if (faults.length > 0 || (at !== missed && at !== life.dieAt) || (at === null && child.exitCode !== 0)) {
    throw new Error(
      `It was to end at ${life.dieAt ?? 'rest'}: ${JSON.stringify({ at, life, said: said.slice(-20) })} ${errors.join('')}`,
    )
  }
  return { at, said }
}
