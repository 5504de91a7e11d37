import { QueryFailedError } from 'typeorm'

/**
 * What went wrong in the database, without the values: TypeORM's error carries every parameter, and with them the
 * texts of people into our log.
 *
 * @property code of the database: `40001`, `SQLITE_FULL`.
 */
export class StorageFault extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export const withoutValues = (error: unknown): unknown => {
  if (!(error instanceof QueryFailedError)) return error
  const { code } = error.driverError as { code?: unknown }
  const fault = new StorageFault(String(code ?? 'unknown'), `${error.driverError.message} in: ${error.query}`)
  if (error.stack !== undefined) fault.stack = `${fault.message}\n${error.stack.slice(error.stack.indexOf('\n') + 1)}`
  return fault
}

/** The database's code of an error, or '' for an error that is not the database's. */
export const codeOf = (error: unknown): string => {
  const told = withoutValues(error)
  return told instanceof StorageFault ? told.code : ''
}
