/** Rounds of which some are to be purged, some to be published, one withdrawn and one left alone; and what becomes of them. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDraft } from '../../../bot/case-rounds/bringing-in/draft.ts'
import { releaseCase } from '../../../bot/case-rounds/bringing-in/screen-case.ts'
import { alterRound, type CaseHalves } from '../../../bot/case-rounds/case-halves.ts'
import { nextDueIn } from '../../../bot/case-rounds/round/given.ts'
import { usualSettings } from '../../../bot/case-rounds/settings.ts'
import { wakeRounds } from '../../../bot/case-rounds/waking/wake.ts'
import { instantOn } from '../../../bot/clock.ts'
import type { Keys } from '../../../bot/keys.ts'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { type KeyFolder, openKeyFolder } from '../../../storage/keys.ts'
import { openStorage, type Storage } from '../../../storage/open.ts'
import { copyRows } from '../../secrecy/loot.ts'
import { openWorld } from '../../world.ts'
import { lead, OneRound } from '../one-round.ts'
import { deadlyStorage, type Life } from './kill-life.ts'

/** Long after the first rounds were closed, and the moment at which the last are to appear. */
const day = '2027-01-19'
export const now = instantOn(day, 9)

const region = { holidayRegion: 'midden' } as const
const roles = { purged: ['old-1', 'old-2'], published: ['new-1', 'new-2'], withdrawn: 'left', running: 'kept' } as const
export const rounds = [...roles.purged, ...roles.published, roles.withdrawn, roles.running]

export interface Prepared {
  readonly network: string
  readonly body: string
  readonly members: number
}

const opened = async <Result>(
  url: string,
  folder: string,
  work: (storage: Storage, keys: KeyFolder) => Promise<Result>,
): Promise<Result> => {
  const keys = await openKeyFolder(folder)
  const storage = await openStorage(url, auditSafeInMemory(), undefined, keys)
  try {
    return await work(storage, keys)
  } finally {
    await storage.close()
    keys.close()
  }
}

export const prepare = (url: string, folder: string): Promise<Prepared> =>
  opened(url, folder, async (storage) => {
    const world = await openWorld(storage)
    const body = world.bodies.OOGO?.id ?? ''
    const lived: Readonly<Record<string, CaseHalves>> = {
      ...Object.fromEntries(roles.purged.map((id) => [id, closed()])),
      ...Object.fromEntries(roles.published.map((id) => [id, released()])),
      [roles.withdrawn]: running(),
      [roles.running]: running(),
    }
    for (const [id, halves] of Object.entries(lived)) await keep(storage, world.network, body, id, halves)
    const members = (await storage.network.membersOfBody(world.network, body)).length
    return { network: world.network, body, members }
  })

const keep = async (storage: Storage, network: string, body: string, id: string, halves: CaseHalves): Promise<void> => {
  const seats = { facilitator: 'f', secondFacilitator: null, settings: usualSettings }
  const start = { id, network, body, way: 'written', level: 'sealed', first: null, ...seats } as const
  const due = nextDueIn(region, now)
  await storage.caseRounds.begin(startDraft(start, { now: instantOn('2026-11-03', 8) }), due)
  const round = { ...halves.round, network, body, id }
  await storage.caseRounds.change(network, id, () => ({ ...halves, round }), due)
}

const released = (): CaseHalves =>
  new OneRound({}, '2027-01-18', 9)
    .submit()
    .to('2027-01-18', 14)
    .does((halves, given) => releaseCase(halves, lead, given)).halves

const running = (): CaseHalves => {
  const one = new OneRound({}, '2027-01-15', 8).submit().to('2027-01-15', 9)
  return one.does((halves, given) => releaseCase(halves, lead, given)).to('2027-01-18', 9).halves
}

/** It was to be purged before the new year, while nobody ran. */
const closed = (): CaseHalves => {
  const { halves } = new OneRound().open()
  return alterRound(halves, {
    phase: 'closed',
    closedOn: '2026-12-01',
    purgeOn: '2026-12-29',
    endsAt: null,
    number: null,
  })
}

export interface Place {
  readonly folder: string
  readonly keys: string
}

export const makePlace = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-case-kills-'))
  return { folder, keys: join(folder, 'keys') }
}
export const removePlace = ({ folder }: Place): Promise<void> => rm(folder, { recursive: true, force: true })
export const copyPlace = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true, filter: (file) => !/(lock|-shm)$/u.test(file) })

export const lifeIn = (url: string, keys: string, { network }: Prepared, dieAt: number): Life => ({
  ...{ url, keys, network, withdraws: roles.withdrawn, now, dieAt },
})

/**
 * Opens what was left, as a bot does at its start.
 *
 * @param wasTold the life told that all was done
 * @returns a sentence for everything that is not as it was promised
 */
export const judge = (
  url: string,
  folder: string,
  { network, members }: Prepared,
  wasTold: boolean,
): Promise<readonly string[]> =>
  opened(url, folder, async (storage, keys) => {
    const problems: string[] = []
    // Read before anything is put right: what is forgotten is said as that, and nothing fails.
    for (const id of rounds) {
      const found = await storage.caseRounds.find(network, id)
      if (found?.sealed && !(await hasKey(keys, network, id))) problems.push(`${id}: read without its key`)
    }
    const order: string[] = []
    const watched = deadlyStorage(storage, (point) => void order.push(point))
    const had = await storage.caseRounds.find(network, roles.withdrawn)
    await wakeRounds(watched)(now)
    const after = await Promise.all(rounds.map((id) => storage.caseRounds.find(network, id)))
    for (const [at, id] of rounds.entries()) {
      const found = after[at]
      const isKept = await hasKey(keys, network, id)
      if (!found) problems.push(`${id}: gone`)
      else if ((found.sealed !== null) !== isKept) problems.push(`${id}: half forgotten`)
    }
    const phaseOf = (id: string): string => after[rounds.indexOf(id as never)]?.round.phase ?? ''
    for (const id of roles.purged) if (phaseOf(id) !== 'purged') problems.push(`${id}: ${phaseOf(id)}`)
    for (const id of roles.published) {
      const found = after[rounds.indexOf(id)]
      if (found?.round.phase !== 'open' || found.sealed?.pieces.length !== 5)
        problems.push(`${id}: not as it was published`)
    }
    const numbers = roles.published.map((id) => after[rounds.indexOf(id)]?.round.number)
    if (new Set(numbers).size !== 2) problems.push(`numbers ${numbers}`)
    const left = after[rounds.indexOf(roles.withdrawn)]
    if (wasTold && left?.sealed !== null) problems.push('what was withdrawn is there again')
    if (had?.sealed === null && left?.round.phase !== 'withdrawn' && left?.round.phase !== 'purged')
      problems.push(`what lost its key is ${left?.round.phase}`)
    if (after[rounds.indexOf(roles.running)]?.sealed?.pieces[0]?.text === undefined) problems.push('another was hurt')
    const firstOpen = order.indexOf('after the change to open')
    const lastPurge = order.lastIndexOf('after the change to purged')
    if (firstOpen >= 0 && lastPurge > firstOpen) problems.push('a purge came after a publication')
    problems.push(...(await judgeRows(url, members)))
    return problems
  })

const hasKey = (keys: Keys, network: string, id: string): Promise<boolean> => keys.has(`case-round ${network} ${id}`)

/** Nothing of what is forgotten lies in a row, and everything that is told is told once. */
const judgeRows = async (url: string, members: number): Promise<readonly string[]> => {
  const loot = await copyRows(url)
  const seals = loot.filter(({ table }) => table === 'case_seals').map(({ values }) => String(values[1]))
  const told = loot.filter(({ table }) => table === 'reminders').map(({ values }) => values.map(String).join(' '))
  const cards = loot.filter(({ table }) => table === 'outbox').map(({ values }) => values.map(String).join(' '))
  return [
    ...roles.purged.filter((id) => seals.includes(id)).map((id) => `${id}: something sealed is left`),
    ...roles.published.flatMap((id) => {
      const its = told.filter((row) => row.includes(`${id}:told:`)).length
      const shown = cards.filter((row) => row.includes(`${id}:card:`)).length
      return its === members && shown === 1 ? [] : [`${id}: told ${its} of ${members} times, shown ${shown} times`]
    }),
  ]
}
