import type { Logger } from 'typeorm'

const nothing = (): void => {}

/** Every failure reaches its caller; TypeORM would also print it, with texts of people, past our own log. */
export const silent: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
}
