/** Whether the bot can keep, send and remind: counts and names of parts, no contents. */
import type { RunningSurface } from '../bot/chat/running-surface.ts'
import { type Log, whyOf } from '../bot/log.ts'
import type { Health } from '../bot/server.ts'
import type { Storage } from '../storage/open.ts'
import { endsWithin } from './ends-within.ts'

export interface Watched {
  readonly storage: Pick<Storage, 'unitOfWork' | 'ping' | 'outbox'>
  readonly surfaces: readonly RunningSurface[]
  /** When each of the loops last ended a round well, in epoch milliseconds. */
  readonly beats: Readonly<Record<string, () => number>>
  readonly isStopping: () => boolean
  readonly log: Log
}

/** Whoever asks gives up soon; a database that takes longer keeps people waiting too. */
const patience = 2_000
/** A round may wait for a platform: a token, a post and its read-back, of 10 s each. */
const longestRound = 120_000

/** Many who ask at once wait for one look, so that asking costs the database next to nothing. */
export const watchHealth = (watched: Watched): (() => Promise<Health>) => {
  let looking: Promise<Health> | null = null
  return async () => {
    if (watched.isStopping()) return { ok: false, problems: ['stopping'] }
    looking ??= look(watched).finally(() => {
      looking = null
    })
    const health = looking
    return (await endsWithin(patience, health)) ? health : failed(watched, 'slow')
  }
}

const look = async ({ storage, surfaces, beats, ...watched }: Watched): Promise<Health> => {
  try {
    // In a unit, so that it is the connection that writes which answers.
    const outbox = await storage.unitOfWork.run(async () => {
      await storage.ping()
      return { ...(await storage.outbox.counts()), oldest: ageOf(await storage.outbox.oldestOwedAt()) }
    })
    const problems = stuck(beats, Date.now())
    const named = (some: readonly RunningSurface[]) => some.map(({ port }) => port.surface)
    // A platform that is away is no reason to take the others down.
    const deaf = named(surfaces.filter((surface) => surface.isHearing?.() === false))
    return { ok: problems.length === 0, problems, surfaces: named(surfaces), deaf, outbox }
  } catch (error) {
    return failed(watched, whyOf(error))
  }
}

/** In seconds. */
const ageOf = (since: number | null): number | null =>
  since === null ? null : Math.max(0, Math.round((Date.now() - since) / 1_000))

const failed = ({ log }: Pick<Watched, 'log'>, why: string): Health => {
  log.error('health.database', { why })
  return { ok: false, problems: ['database'] }
}

const stuck = (beats: Watched['beats'], now: number): readonly string[] =>
  Object.entries(beats).flatMap(([name, lastAt]) => (now - lastAt() > longestRound ? [name] : []))
