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
