/** The bot under measurement, started as `npm start` starts it, with Slack and Teams switched on. */
import { join } from 'node:path'
import { type Child, startServer } from './children.ts'
import type { StandIns } from './stand-ins.ts'

/** @param folder holds the database and the keys. */
export const startBot = (
  standIns: Pick<StandIns, 'slack' | 'microsoft'>,
  folder: string,
  nodeOptions = '',
): Promise<Child> =>
  startServer('Schakel', {
    script: 'start',
    env: { ...placedIn(folder), ...standIns.slack, ...standIns.microsoft, NODE_OPTIONS: nodeOptions },
  })

/** Nothing but a folder: the try-out. */
export const placedIn = (folder: string) => ({
  PORT: '0',
  DATABASE_URL: databaseIn(folder),
  KEYS: join(folder, 'keys'),
})

export const databaseIn = (folder: string): string => `sqlite:${join(folder, 'schakel.db')}`
