/** Decides whether this start is the try-out, and fills its database the first time. */
import { type AppParts, createApp } from '../../bot/app.ts'
import type { Storage } from '../../storage/open.ts'
import { fixedClock } from '../clock.ts'
import type { Settings } from '../settings.ts'
import { lastMeetingBefore, seedAgreements } from './seed-agreements.ts'
import { seedCaseRounds } from './seed-case-rounds.ts'
import { seedPeople } from './seed-people.ts'

const demoKey = 'try-out.network'

export interface Demo {
  readonly network: string
}

/**
 * The try-out shows everything to whoever opens it: it never runs on a database with a real network, and its
 * invented network never meets a real Slack or Teams.
 *
 * @throws {Error} when the settings and the database do not go together
 */
export const prepareDemo = async (
  settings: Settings,
  storage: Storage,
  parts: Omit<AppParts, 'clock'>,
): Promise<Demo | null> => {
  const known = await storage.settings.get(demoKey)
  if (known && settings.isTryOut) return { network: known }
  if (known)
    throw new Error('This database holds the invented network of the try-out. Set DATABASE_URL to another one.')
  const isEmpty = (await storage.network.networks()).length === 0
  return settings.isTryOut && isEmpty ? { network: await fill(storage, parts) } : null
}

/** All or nothing: a start that is broken off leaves an empty database. */
const fill = (storage: Storage, parts: Omit<AppParts, 'clock'>): Promise<string> =>
  storage.unitOfWork.run(async () => {
    const network = await seedPeople(storage.network, Date.now())
    const app = createApp({ ...parts, clock: fixedClock(lastMeetingBefore(Date.now())) })
    await seedAgreements(app, storage.network, network)
    await seedCaseRounds(storage, network)
    await storage.settings.set(demoKey, network)
    return network
  })
