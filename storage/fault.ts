import { QueryFailedError } from 'typeorm'
import { StoreTrouble } from '../bot/chat/unit-of-work.ts'

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

/**
 * Connections, resources, an operator, a lock or a unit of two in each other's way (postgresql.org, "Error Codes"); a
 * lock, room or reading and writing (sqlite.org/rescode.html); and whatever lies between us and a server.
 */
const passing = /^(08|40|53|57|25P03|55P03|SQLITE_(BUSY|FULL|IOERR|LOCKED|NOMEM)|E(?!RR_)[A-Z_]+$)/u

/** pg gives these no code. */
const brokenOff = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/u

export const withoutValues = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof StorageFault || error instanceof StoreTrouble) return error
  const driver = error instanceof QueryFailedError ? error.driverError : error
  const code = codeIn(driver)
  if (!(error instanceof QueryFailedError) && !isPassing(code)) return error
  const message = error instanceof QueryFailedError ? `${driver.message} in: ${error.query}` : driver.message
  const fault = new (isPassing(code) ? StoreTrouble : StorageFault)(code, message)
  if (error.stack !== undefined) fault.stack = `${message}\n${error.stack.slice(error.stack.indexOf('\n') + 1)}`
  return fault
}

const codeIn = (error: Error): string => {
  const { code } = error as { code?: unknown }
  if (code !== undefined) return String(code)
  return brokenOff.test(error.message) ? '08006' : 'unknown'
}

const isPassing = (code: string): boolean => passing.test(code)

/** The database's code of an error, or '' for an error that is not the database's. */
export const codeOf = (error: unknown): string => {
  const told = withoutValues(error)
  return told instanceof StorageFault || told instanceof StoreTrouble ? told.code : ''
}
