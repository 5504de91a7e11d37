import type { Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../log.ts'

/**
 * Lets the SDK speak through our log. Its debug lines hold whole payloads and are dropped; of the rest only the
 * part before the first quote, colon or bracket is kept, since what follows may be somebody's words.
 */
export const createBoltLog = (log: Log): Logger => ({
  debug: () => {},
  info: () => {},
  warn: (...said) => log.warn('slack.sdk', { said: fixedPart(said[0]) }),
  error: (...said) => log.error('slack.sdk', { said: fixedPart(said[0]) }),
  setLevel: () => {},
  setName: () => {},
  getLevel: () => 'warn' as LogLevel,
})

const fixedPart = (said: unknown): string => {
  if (said instanceof Error) return codeOf(said)
  return typeof said === 'string' ? (said.split(/[:"'`({[<]/)[0] ?? '').trim().slice(0, 120) : typeof said
}

/** What kind of error it is, without its message: that may hold what somebody typed. */
export const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const data = 'data' in error ? (error.data as { error?: unknown } | undefined) : undefined
  if (typeof data?.error === 'string' && /^\w{1,60}$/.test(data.error)) return data.error
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
