/** Several processes on one PostgreSQL and one key folder: they share the work, and none gets in another's way. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createApp } from '../../../bot/app.ts'
import { instantOn } from '../../../bot/clock.ts'
import { featuresOf } from '../../../scripts/features.ts'
import { openKept } from '../../../scripts/kept.ts'
import { readSettings } from '../../../scripts/settings.ts'
import { sized } from '../../full-size.ts'
import { onPostgres } from '../../storage/databases.ts'
import { formIn, personOf } from '../../world.ts'
import { openChance } from '../random.ts'
import { until } from '../until.ts'
import { unitPatience } from './orders.ts'
import { openPlatforms } from './platforms.ts'
import { checkDelivered, checkNumbers, checkOrder, openRows, sharesOf } from './posts.ts'
import { settleRegion } from './region.ts'
import { type Replica, startReplica } from './replica.ts'

const messages = sized(180, 10_000)
/** Of each of five bodies. */
const conversations = sized(20, 80)
const [replicaCount, starterCount] = [3, 20]
/** In milliseconds; only a test that fails waits this long. */
const patience = 120 * 60_000

const morning = (day: string): number => instantOn(day, 9) + 1000
/** A Monday, and two Tuesdays in no holiday. */
const [today, firstDue, secondDue] = [morning('2026-11-23'), morning('2027-02-02'), morning('2027-02-09')]

const start = (name: string, count: number): Promise<readonly Replica[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => startReplica(`${name}-${at + 1}`)))

test(
  'three replicas share the work, twenty that start at once deliver the rest, and every message comes once',
  async () => {
    await using ending = new AsyncDisposableStack()
    const chance = openChance(20_270_202)
    console.log(`SEED=${chance.seed}`)
    const folder = await mkdtemp(join(tmpdir(), 'schakel-replicas-'))
    ending.defer(() => rm(folder, { recursive: true, force: true }))
    const [place, empty, platforms] = await Promise.all([onPostgres(), onPostgres(), openPlatforms(chance.next)])
    ending.defer(platforms.close)
    ending.defer(place.clear)
    ending.defer(empty.clear)
    const given = { DATABASE_URL: place.url, KEYS: join(folder, 'keys'), LOG_LEVEL: 'error', PLATFORM_TIMEOUT: '60' }
    const settingsOf = (name: string, isOnSlackAlone = false) => ({
      ...given,
      ...platforms.settingsOf(name, isOnSlackAlone),
    })

    const own = ending.use(new AsyncDisposableStack())
    const storage = await openKept(readSettings(given), own, unitPatience)
    const { bodies, member } = await settleRegion(storage, platforms, conversations)
    const rows = await openRows(place.url)
    ending.defer(rows.close)
    const [replicas, starters] = await Promise.all([start('replica', replicaCount), start('starter', starterCount)])
    const all = [...replicas, ...starters]
    ending.defer(async () => void (await Promise.all(all.map(({ end }) => end()))))

    // An empty database and no key yet: whoever comes first makes both, the others wait for it.
    const nowhere = { ...given, DATABASE_URL: empty.url, KEYS: join(folder, 'new-keys') }
    await Promise.all(starters.map(({ open }) => open(nowhere, today)))
    await Promise.all(starters.map(({ close }) => close()))

    let count = 0
    const record = async (app: Parameters<typeof personOf>[0], due: string): Promise<void> => {
      const person = personOf(app, member, chance.pick(bodies))
      count += 1
      const form = formIn(await person.command('afspraak', `Werkplan ${count} opstellen @Anna uiterlijk ${due}`))
      expect(await person.submit(form)).toMatchObject({ kind: 'done' })
    }
    const owed = async (): Promise<number> => (await rows.rows()).filter(({ surface }) => surface !== 'web').length

    await Promise.all(replicas.map(({ name, open }) => open(settingsOf(name), today)))
    while ((await owed()) < messages * 0.25) await Promise.all(replicas.map((one) => record(one, '2 februari')))
    const recorded = await owed()
    await Promise.all(replicas.map(({ wake }) => wake(firstDue)))
    expect(await owed()).toBeGreaterThan(recorded)
    await until(() => replicas.every(({ name }) => sharesOf(platforms.sent).has(name)), 'a message from every replica')
    await until(() => platforms.sent.length >= messages / 4, 'a quarter of the messages')
    await Promise.all(replicas.map(({ close }) => close()))

    const app = createApp({
      features: featuresOf(storage, () => null),
      network: storage.network,
      unitOfWork: storage.unitOfWork,
      clock: { now: () => firstDue },
      onFault: (error) => expect.unreachable(String(error)),
    })
    while ((await owed()) < messages) await record(app, '9 februari')
    const before = await owed()
    expect(await rows.waiting()).toBeGreaterThan(messages / 10)
    await Promise.all(starters.map(({ name, open }, at) => open(settingsOf(name, at % 5 > 0), secondDue)))
    await until(async () => (await rows.waiting()) === 0, 'everything that is owed', patience)
    const after = await owed()
    expect(after).toBeGreaterThan(before)
    await Promise.all(starters.map(({ wake }) => wake(secondDue)))
    expect(await owed()).toBe(after)
    await until(async () => (await rows.waiting()) === 0, 'what the last wake changed', patience)
    await Promise.all(starters.map(({ close }) => close()))

    await checkDelivered(rows, platforms)
    await checkOrder(rows, platforms)
    await checkNumbers(rows)
    expect(all.flatMap(({ said }) => said)).toEqual([])
    const shares = sharesOf(platforms.sent)
    expect(replicas.filter(({ name }) => !shares.has(name))).toEqual([])
    expect(starters.filter(({ name }) => shares.has(name)).length).toBeGreaterThan(1)
    console.log(`${after} messages, ${count} agreements: ${[...shares].map((one) => one.join(' ')).join(', ')}`)
  },
  patience,
)
