/** Processes of the bot, as seen by whoever starts them. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { App } from '../../../bot/app.ts'
import type { Given } from '../../start/child.ts'
import type { Order, Told } from './orders.ts'

export interface Replica extends Pick<App, 'answer'> {
  readonly name: string
  /** Its warnings, errors and faults. */
  readonly said: readonly string[]
  /** @throws {Error} with what it said */
  readonly open: (settings: Given, now: number) => Promise<void>
  /** Does what is due at that time. */
  readonly wake: (now: number) => Promise<void>
  /** Ends what is under way, and closes its database; it may be opened again. */
  readonly close: () => Promise<void>
  readonly end: () => Promise<void>
}

const script = fileURLToPath(new URL('replica.child.ts', import.meta.url))
/** As `npm start` keeps it: without it each process reads the whole program anew. */
const compiled = fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url))
const running = new Set<ChildProcess>()

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Resolves when it has read its program and waits to be opened. */
export const startReplica = async (name: string): Promise<Replica> => {
  const env = { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: compiled }
  const child = fork(script, { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  running.add(child)
  const ready = Promise.withResolvers<void>()
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const said: string[] = []
  let count = 0

  child.on('message', (told: Told) => {
    if (told.kind === 'ready') ready.resolve()
    if (told.kind === 'said') said.push(`${name}: ${told.event} ${JSON.stringify(told.fields)}`)
    if (told.kind === 'done') waiting.get(told.id)?.resolve(told.result)
    if (told.kind === 'failed') waiting.get(told.id)?.reject(new Error(`${name}: ${told.why}`))
  })
  child.once('exit', (code) => {
    running.delete(child)
    for (const one of [ready, ...waiting.values()]) one.reject(new Error(`${name} ended with ${code}`))
  })
  const tell = (order: Order): Promise<unknown> => {
    count += 1
    const answered = Promise.withResolvers<unknown>()
    waiting.set(count, answered)
    child.send({ id: count, order })
    return answered.promise
  }
  await ready.promise
  return {
    name,
    said,
    open: async (settings, now) => void (await tell({ kind: 'open', settings, now })),
    wake: async (now) => void (await tell({ kind: 'wake', now })),
    answer: (asked) => tell({ kind: 'answer', asked }) as ReturnType<App['answer']>,
    close: async () => void (await tell({ kind: 'close' })),
    end: async () => {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}
