import { pino } from 'pino'
import type { Log } from '../bot/log.ts'
import type { Settings } from './settings.ts'

/** One JSON line per event on standard error: standard output is for the person who started the bot. */
export const openLog = (level: Settings['logLevel']): Log => {
  const lines = pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
  return {
    info: (event, fields) => lines.info({ event, ...fields }),
    warn: (event, fields) => lines.warn({ event, ...fields }),
    error: (event, fields) => lines.error({ event, ...fields }),
  }
}
