/** From the start of the process to the first 200 of `GET /healthz`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placedIn } from './bot.ts'
import { startServer } from './children.ts'
import { median } from './numbers.ts'
import type { StandIns } from './stand-ins.ts'

/** @property first, again median milliseconds on an empty and on an existing database; @property memory in MB. */
export interface ColdStart {
  readonly name: string
  readonly first: number
  readonly again: number
  readonly memory: number
}

const runs = 4

export const measureColdStarts = async ({ slack, microsoft }: StandIns): Promise<readonly ColdStart[]> => {
  const results: ColdStart[] = []
  for (const [name, settings] of [
    ['try-out', {}],
    ['Slack', slack],
    ['Slack and Teams', { ...slack, ...microsoft }],
  ] as const)
    results.push(await measure(name, settings))
  return results
}

const measure = async (name: string, settings: Readonly<Record<string, string>>): Promise<ColdStart> => {
  const [first, again, memory]: number[][] = [[], [], []]
  for (let run = 0; run < runs; run++) {
    const folder = await mkdtemp(join(tmpdir(), 'schakel-bench-'))
    const env = { ...placedIn(folder), ...settings }
    first?.push((await startOnce(env)).took)
    const second = await startOnce(env)
    again?.push(second.took)
    memory?.push(second.memory)
    await rm(folder, { recursive: true })
  }
  return { name, first: median(first ?? []), again: median(again ?? []), memory: median(memory ?? []) }
}

const startOnce = async (env: Readonly<Record<string, string>>): Promise<{ took: number; memory: number }> => {
  const startedAt = performance.now()
  const bot = await startServer('Schakel', { script: 'start', env })
  try {
    const { status } = await fetch(`${bot.address}/healthz`)
    const took = performance.now() - startedAt
    if (status !== 200) throw new Error(`/healthz answered ${status}`)
    return { took, memory: await bot.memory() }
  } finally {
    await bot.stop()
  }
}
