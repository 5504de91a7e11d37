/** Asks each platform, now and then and whenever something has changed, who can read along in our conversations. */
import { setTimeout as pause } from 'node:timers/promises'
import type { App } from '../bot/app.ts'
import { createBell } from '../bot/chat/bell.ts'
import type { Inspection, Port } from '../bot/chat/port.ts'
import { type Log, whyOf } from '../bot/log.ts'
import { type Channel, type ChannelState, isOfBody } from '../bot/network/channel.ts'
import type { NetworkStore } from '../bot/network/store.ts'

export interface ChannelWatch {
  /** Asks nobody any more, and resolves when what was heard is kept. */
  readonly stop: () => Promise<void>
}

export interface ChannelWatchParts {
  readonly network: Pick<NetworkStore, 'networks' | 'sharedChannels' | 'channelStates' | 'watchChannels'>
  readonly app: Pick<App, 'notice'>
  readonly ports: readonly Port[]
  /** Real time. */
  readonly now: () => number
  readonly log: Log
  /** Milliseconds between two questions to one platform. */
  readonly pace?: number
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Slack answers 50 questions about conversations a minute (docs.slack.dev, rate limits, tier 3); half is for others. */
const usualPace = 2_500
/** Other processes may tie channels that this one hears nothing of. */
const longestSleep = minute

export const startChannelWatch = ({ ports, ...parts }: ChannelWatchParts): ChannelWatch => {
  const watches = ports.flatMap((port) => (port.inspect ? [startWatch(parts, port.surface, port.inspect)] : []))
  return { stop: async () => void (await Promise.all(watches.map((watch) => watch.stop()))) }
}

type Inspect = NonNullable<Port['inspect']>
type Parts = Omit<ChannelWatchParts, 'ports'>

const startWatch = (parts: Parts, surface: Port['surface'], inspect: Inspect): ChannelWatch => {
  const { now, log, pace = usualPace } = parts
  const bell = createBell()
  const unsubscribe = parts.network.watchChannels(bell.ring)
  const stopping = new AbortController()
  const asked = new Map<string, Asked>()

  const askOne = async (): Promise<boolean> => {
    const due = (await readWatched(parts.network, surface)).find(
      (one) => dueAt(one, asked.get(one.channel.id)) <= now(),
    )
    if (!due) return false
    const { id, address } = due.channel
    const failures = asked.get(id)?.failures ?? 0
    // Before the answer: what changes while a platform is asked is asked once more.
    const at = now()
    const inspection = await unlessAborted(inspect(address, stopping.signal), stopping.signal)
    if (!inspection) return false
    asked.set(id, { at, failures: inspection.kind === 'unknown' ? failures + 1 : 0 })
    if (inspection.kind === 'unknown') log.warn('channel.unknown', { surface, channel: id, why: inspection.why })
    await tell(parts.app, due.channel, inspection)
    return true
  }

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const hasAsked = await askOne().catch((error: unknown) =>
        log.error('channel.watch-failed', { why: whyOf(error) }),
      )
      if (hasAsked) await pause(pace, undefined, { signal: stopping.signal }).catch(() => {})
      else if (!stopping.signal.aborted) await bell.wait(longestSleep)
    }
  }
  const running = run()

  return {
    stop: async () => {
      unsubscribe()
      stopping.abort()
      bell.ring()
      await running
    },
  }
}

interface Watched {
  readonly channel: Channel
  readonly state: ChannelState | undefined
}

/** @property failures questions in a row that had no answer. */
interface Asked {
  readonly at: number
  readonly failures: number
}

/** Conversations with one person alone are nobody else's. */
const readWatched = async (network: Parts['network'], surface: Port['surface']): Promise<readonly Watched[]> => {
  const watched: Watched[] = []
  for (const { id } of await network.networks()) {
    const states = new Map((await network.channelStates(id)).map((state) => [state.channel, state]))
    const channels = (await network.sharedChannels(id)).filter(({ address }) => address.surface === surface)
    watched.push(...channels.map((channel) => ({ channel, state: states.get(channel.id) })))
  }
  return watched
}

/** When the platform is to be asked of it; never twice in a minute, and with more patience the longer it is silent. */
const dueAt = ({ channel, state }: Watched, asked: Asked | undefined): number => {
  const earliest = asked ? asked.at + Math.min(minute * 2 ** asked.failures, 6 * hour) : 0
  // Where a body misses its messages it is looked often whether they can come again, first after every start.
  if (state?.trouble && isOfBody(channel)) return asked ? Math.max(earliest, asked.at + hour) : 0
  return Math.max(earliest, state?.checkedAt ? state.checkedAt + day : 0)
}

const tell = async (app: Parts['app'], { address }: Channel, inspection: Inspection): Promise<void> => {
  if (inspection.kind === 'unknown') return
  if (inspection.kind === 'seen') {
    return app.notice({ ...inspection, kind: 'looked', at: address })
  }
  const { trouble } = inspection
  const { surface, space } = address
  if (trouble === 'revoked') return app.notice({ kind: 'revoked', surface, space })
  return app.notice({ kind: 'gone', at: address, trouble })
}

/** Null when we are to stop: a platform may take minutes to tell of everybody in a large channel. */
const unlessAborted = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result | null> => {
  const { promise, resolve } = Promise.withResolvers<null>()
  if (signal.aborted) return Promise.resolve(null)
  const end = (): void => resolve(null)
  signal.addEventListener('abort', end, { once: true })
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', end))
}
