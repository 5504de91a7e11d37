/** Keeps the anchor close behind the log, and goes through the whole log at the start and once a day. */
import { type Log, whyOf } from '../log.ts'
import { type Audited, anchorAll, auditedNetworks, checkLog } from './check.ts'

export interface Guard {
  /** Anchors what was recorded until now. */
  readonly stop: () => Promise<void>
}

/** An anchor costs a write to disk: many entries share one. What is cut off within this time is not missed. */
const anchorDelay = 1_000
const day = 24 * 60 * 60 * 1_000

/** @param now real epoch milliseconds */
export const guardLog = (parts: Audited, log: Log, now: () => number = Date.now): Guard => {
  const stopping = new AbortController()
  const known = new Set<string>()
  const tell = (network: string): void => {
    if (!known.has(network)) log.error('audit.broken', { network })
    known.add(network)
  }

  const anchoring = inTurn(log)
  const anchor = () => anchoring(async () => (await anchorAll(parts, now())).forEach(tell))
  let due: NodeJS.Timeout | undefined
  const anchorSoon = (): void => {
    due ??= setTimeout(() => {
      due = undefined
      void anchor()
    }, anchorDelay)
  }

  const checking = inTurn(log)
  const check = () =>
    checking(async () => {
      for (const network of await auditedNetworks(parts)) {
        const { count, findings } = await checkLog(parts, network, now(), stopping.signal)
        for (const { what, from, until } of findings) log.error('audit.found', { network, what, from, until })
        if (findings.length === 0) log.info('audit.checked', { network, count })
        else known.add(network)
      }
    })

  const unsubscribe = parts.audit.subscribe(anchorSoon)
  const daily = setInterval(check, day)
  void anchor().then(check)
  return {
    stop: async () => {
      unsubscribe()
      clearInterval(daily)
      clearTimeout(due)
      stopping.abort()
      await checking(async () => {})
      await anchor()
    },
  }
}

/** One at a time; what fails is tried again when there is more to do, and at the next start. */
const inTurn = (log: Log) => {
  let last: Promise<void> = Promise.resolve()
  return (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) log.error('audit.failed', { why: whyOf(error) })
    })
    return last
  }
}
