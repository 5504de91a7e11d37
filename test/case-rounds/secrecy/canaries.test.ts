/** What must not be known is planted in a whole round, and looked for everywhere afterwards. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createApp } from '../../../bot/app.ts'
import { whyOf } from '../../../bot/log.ts'
import { readKept } from '../../../bot/network/file/kept-network.ts'
import { writeNetworkFile } from '../../../bot/network/file/write-network-file.ts'
import { openDayLog } from '../../../scripts/day-log.ts'
import { featuresOf } from '../../../scripts/features.ts'
import { watchHealth } from '../../../scripts/health.ts'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { isMasterName, masterOf, unwrap } from '../../../storage/key-wrap.ts'
import { openKeyFolder } from '../../../storage/keys.ts'
import { openStorage } from '../../../storage/open.ts'
import { sized } from '../../full-size.ts'
import { gather, type Haystack, search } from '../../secrecy/haystack.ts'
import { copyRows, readRow } from '../../secrecy/loot.ts'
import { onPostgres, sqliteInFile } from '../../storage/databases.ts'
import { formIn, must, personOf, type World } from '../../world.ts'
import { goodCase } from '../own/case-world.ts'
import { openCanaryWorld, planted, playCanaryRound } from './canary-round.ts'

const turns = sized(1, 12)

/** Private and tag keys, as whoever has the folder reads them. */
const secretsIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const files = await readdir(folder)
  const masters = new Map<string, Buffer>()
  for (const file of files.filter(isMasterName)) masters.set(file, await readFile(join(folder, file)))
  const found: Record<string, string> = {}
  for (const file of files.filter((one) => one.startsWith('key-'))) {
    const bytes = await readFile(join(folder, file))
    const secret = unwrap(bytes, file, masters.get(masterOf(bytes) ?? '') ?? Buffer.alloc(32))
    if (secret) Object.assign(found, { [`private ${file}`]: secret.privateKey, [`tag key ${file}`]: secret.tagKey })
  }
  return found
}

/** Every message that is owed or shown, as it would be drawn at this moment. */
const messagesOf = async (world: World, url: string): Promise<string> => {
  const views = (await copyRows(url)).filter(({ table }) => table === 'outbox')
  const said: string[] = []
  for (const { values } of views) {
    const words = values.map(String)
    const at = words.findIndex((word) => word === 'case-round' || word === 'nudge')
    const [kind = '', id = ''] = at < 0 ? [] : words.slice(at)
    const drawn = await world.app.present(world.network, { kind, id }, words[at + 2] ?? '', 'nl').catch(String)
    said.push(JSON.stringify(drawn))
  }
  const all = said.join('\n')
  expect(all).toContain('asusronde')
  return all
}

/** A handler that fails while it holds the case. */
const failingLog = async (world: World): Promise<readonly string[]> => {
  const lines: string[] = []
  const log = { error: (event: string, fields?: object) => void lines.push(JSON.stringify({ event, ...fields })) }
  const day = openDayLog(log, () => world.now)
  const { storage } = world
  const broken = {
    ...storage,
    caseRounds: { ...storage.caseRounds, begin: () => Promise.reject(new Error(`${planted.story} broke`)) },
  }
  const app = createApp({
    features: featuresOf(broken, () => null),
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now: () => world.now },
    onFault: (error, reference, route, isSecret) =>
      (isSecret ? day : log).error('fault', { reference, route, why: whyOf(error) }),
  })
  const anna = personOf(app, must(world.members.Anna, 'Anna'), null)
  const write = formIn(await anna.submit(formIn(await anna.press('case-round.bring-in', {}))))
  const review = formIn(
    await anna.submit(write, { ...goodCase, story: `Daan ${planted.name} heeft een ${planted.story}.` }),
  )
  await anna.submit(review, { mayBeGuessed: 'yes' })
  expect(lines).toEqual([])
  day.end()
  expect(lines.length).toBeGreaterThan(0)
  return lines
}

const saidOf = async (world: World, url: string): Promise<Haystack> => {
  const { storage } = world
  const health = watchHealth({
    ...{ storage, surfaces: [], beats: { delivery: Date.now, reminders: Date.now }, isStopping: () => false },
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })
  const kept = await storage.unitOfWork.run(() => readKept(storage.network))
  const texts = {
    messages: await messagesOf(world, url),
    log: (await failingLog(world)).join('\n'),
    health: JSON.stringify(await health()),
    'network file': writeNetworkFile(kept) ?? '',
    'all of Anna': JSON.stringify(await world.as('Hanneke').command('netwerk', 'inzage Anna Wiegersma')),
    history: JSON.stringify(await world.as('Hanneke').command('netwerk', 'logboek')),
    search: JSON.stringify(await world.as('Bram').command('zoek', planted.edited)).replaceAll(planted.edited, ''),
  }
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]))
}

/** The case and a member in one row: then all members of the body stand there alike, or only the facilitators' seats. */
const tracesOf = async (world: World, url: string, round: string): Promise<readonly string[]> => {
  const seated = must(world.bodies.OOGO, 'OOGO').id
  const members = (await world.storage.network.membersOfBody(world.network, seated)).map(({ id }) => id)
  const led = new Set([world.members.Gijs?.id, world.members.Bram?.id])
  const rows = (await copyRows(url)).map((row) => ({ table: row.table, words: readRow(row).words }))
  return [...Map.groupBy(rows, ({ table }) => table)].flatMap(([table, its]) => {
    const counts = members
      .filter((id) => !led.has(id))
      .map((id) => its.filter(({ words }) => words.has(id) && words.has(round)).length)
    return new Set(counts).size > 1 ? [`${table}: ${counts}`] : []
  })
}

for (const [name, place] of [
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const) {
  test(`of a whole round on ${name} nothing that was planted is found, wherever one looks`, async () => {
    const [{ url, clear }, home] = [await place(), await mkdtemp(join(tmpdir(), 'schakel-canary-'))]
    const folder = join(home, 'keys')
    const keys = await openKeyFolder(folder)
    const storage = await openStorage(url, auditSafeInMemory(), undefined, keys)
    const world = await openCanaryWorld(storage)
    for (let turn = 0; turn < turns; turn += 1) {
      const needles: Record<string, string> = { ...planted }
      let backup: Haystack = new Map()
      const round = await playCanaryRound(world, async (id) => {
        needles.alias = await storage.caseRounds.aliasOf(
          { network: world.network, id },
          must(world.members.Anna, 'Anna').id,
        )
        Object.assign(needles, await secretsIn(folder))
        const open = await storage.caseRounds.find(world.network, id)
        // What is looked for was there: else finding nothing would say nothing.
        for (const word of [planted.edited, planted.question, planted.answer, planted.interpretation, planted.advice])
          expect(JSON.stringify(open?.sealed)).toContain(word)
        expect(JSON.stringify(open?.sealed)).not.toMatch(/Quibbelstra|39174528|geheim/u)
        backup = await gather(url)
        if (url.startsWith('sqlite:')) await cp(url.slice('sqlite:'.length), join(home, 'backup.db'))
        expect(await tracesOf(world, url, id)).toEqual([])
      })
      expect(await storage.caseRounds.find(world.network, round)).toMatchObject({
        round: { phase: 'purged' },
        sealed: null,
      })
      expect(world.faults).toEqual([])
      expect(search(backup, needles)).toEqual([])
      expect(search(await gather(url), needles)).toEqual([])
      expect(search(await saidOf(world, url), needles)).toEqual([])
      expect(await tracesOf(world, url, round)).toEqual([])
      world.now = Date.UTC(2026, 10, 23, 9)
    }
    // A backup of during the round, with the keys of now: said as forgotten, and no error.
    if (url.startsWith('sqlite:')) {
      const restored = await openStorage(`sqlite:${join(home, 'backup.db')}`, auditSafeInMemory(), undefined, keys)
      for (const { id } of await restored.caseRounds.list(world.network, {}))
        expect((await restored.caseRounds.find(world.network, id))?.sealed).toBeNull()
      await restored.close()
    }
    await storage.close()
    keys.close()
    await clear()
    await rm(home, { recursive: true })
  }, 3_600_000)
}

test('what is planted would be found', async () => {
  const { url, clear } = await sqliteInFile()
  const storage = await openStorage(url)
  await storage.settings.set('leak', Buffer.from(`x${planted.story}`).toString('base64'))
  await storage.settings.set('leak', 'gone')
  expect(search(await gather(url), planted)).toContain('story in schakel.db-wal')
  await storage.close()
  await clear()
})
