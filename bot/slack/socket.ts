/**
 * Slack's Socket Mode: the same payloads over a connection that we open, for organisations without a public address.
 * Connecting anew is ours to do: the SDK's own way ends the process when Slack cannot be reached at that moment.
 */
import type { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../log.ts'
import { codeOf } from './bolt-log.ts'

export interface SocketConnection {
  /** Resolves when the first attempt has succeeded or failed; from then on it keeps trying. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Milliseconds between attempts: 1, 2, 4 … 30 seconds. */
const pauseAfter = (failures: number): number => Math.min(30_000, 500 * 2 ** failures)

export const keepConnected = (receiver: SocketModeReceiver, log: Log): SocketConnection => {
  const stopping = new AbortController()
  let failures = 0

  const connect = async (): Promise<boolean> => {
    try {
      await receiver.start()
      failures = 0
      log.info('slack.connected')
      return true
    } catch (error) {
      failures += 1
      log.error('slack.connect-failed', { problem: codeOf(error), failures })
      return false
    }
  }
  const keep = async (isConnected: boolean): Promise<void> => {
    if (isConnected) await new Promise((resolve) => receiver.client.once('disconnected', resolve))
    await pause(pauseAfter(failures), stopping.signal)
    if (!stopping.signal.aborted) await keep(await connect())
  }

  guardMessages(receiver, log)
  return {
    start: async () => {
      const isConnected = await connect()
      keep(isConnected).catch((error: unknown) => log.error('slack.connect-failed', { problem: codeOf(error) }))
    },
    stop: async () => {
      stopping.abort()
      await receiver.stop()
    },
  }
}

/** The SDK hears messages in an async function that nobody awaits: one that it cannot read would end the process. */
const guardMessages = ({ client }: SocketModeReceiver, log: Log): void => {
  const hearing = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', (...message: unknown[]) => {
    for (const hear of hearing)
      Promise.resolve(hear(...message)).catch(() => log.warn('slack.refused', { why: 'malformed' }))
  })
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
  })
