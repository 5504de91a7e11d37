/**
 * Structured log lines: an event and small plain fields. Never the text of a message, a name, a case or a ballot:
 * what is not passed here cannot leak.
 */
export interface Log {
  readonly info: (event: string, fields?: LogFields) => void
  readonly warn: (event: string, fields?: LogFields) => void
  readonly error: (event: string, fields?: LogFields) => void
}

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

/**
 * The kind of an error and where it was thrown, without its message: that may quote what somebody wrote, or an
 * address with a password in it.
 */
export const whyOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const stack = error.stack ?? ''
  const afterMessage = stack.slice(stack.indexOf(error.message) + error.message.length)
  const places = afterMessage.split('\n').filter((line) => /^ {4}at /u.test(line))
  const within = error instanceof AggregateError ? error.errors.map(whyOf) : []
  return [`${error.name}${code}`, ...places, ...within].join('\n')
}
