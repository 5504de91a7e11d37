/** A secret press is known when it is brought again, and tells nobody whose it was or when. */
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../../bot/app.ts'
import { onCommand, onForm, onPress } from '../../../bot/chat/feature.ts'
import { done } from '../../../bot/chat/reply.ts'
import type { Keys } from '../../../bot/keys.ts'
import { pageIdentity } from '../../../bot/network/joining/linking.ts'
import { defineForm } from '../../../cards/form.ts'
import { definePress } from '../../../cards/press.ts'
import { openDayLog } from '../../../scripts/day-log.ts'
import { createDayKeys } from '../../../storage/day-keys.ts'
import { runOnceIn } from '../../../storage/inbox.ts'
import { keysInMemory } from '../../../storage/keys-in-memory.ts'
import { openStorage } from '../../../storage/open.ts'
import { openPostgres } from '../../../storage/postgres.ts'
import { storedSettings } from '../../../storage/settings.ts'
import { openSqlite } from '../../../storage/sqlite.ts'
import { createDatabase, type OpenDatabase } from '../../../storage/unit-of-work.ts'
import { copyRows } from '../../secrecy/loot.ts'
import { onPostgres, type Place, sqliteInFile } from '../../storage/databases.ts'
import { must, openWorld } from '../../world.ts'

const hour = 3_600_000
const day = 24 * hour
/** A Monday, just before midnight in Greenwich. */
const late = Date.UTC(2026, 10, 23, 23, 59, 30)
const keyOf = (at: number): string => `deeds ${new Date(at).toISOString().slice(0, 10)}`

for (const [name, makePlace, open] of [
  ['SQLite', sqliteInFile, (url: string) => openSqlite(url.slice('sqlite:'.length))],
  ['PostgreSQL', onPostgres, openPostgres],
] as const) {
  describe(`a secret deed, on ${name}`, () => {
    let place: Place
    let opened: OpenDatabase
    let keys: Keys
    let now = late
    beforeEach(async () => {
      place = await makePlace()
      await (await openStorage(place.url)).close()
      opened = await open(place.url)
      keys = keysInMemory()
      now = late
    })
    afterEach(async () => {
      await opened.close()
      await place.clear()
    })

    /** A process: what it remembers of the days is its own. */
    const begin = () => {
      const db = createDatabase(opened)
      const days = createDayKeys(keys, storedSettings(db))
      const run = runOnceIn(db, days, () => now)
      return {
        forget: () => days.forget(now),
        deed: (what: string) =>
          run(
            what,
            async () => 'done',
            () => true,
            true,
          ),
      }
    }
    const inboxRows = async () => (await copyRows(place.url)).filter(({ table }) => /inbox/u.test(table))

    it('is done once, also when it comes again after midnight, to another process', async () => {
      expect(await begin().deed('anna:withdraw')).toBe('done')
      expect(await begin().deed('anna:withdraw')).toBeNull()
      now += 45_000
      expect(await begin().deed('anna:withdraw')).toBeNull()
      expect(await begin().deed('bram:withdraw')).toBe('done')
    })

    it('stands there under no hash that somebody could try, and until the end of a day', async () => {
      await begin().deed('anna:withdraw')
      const [row, ...others] = await inboxRows()
      expect([row?.table, others]).toEqual(['secret_inbox', []])
      const [hash, until] = row?.values ?? []
      expect(hash).not.toBe(createHash('sha256').update('anna:withdraw').digest('base64url'))
      expect(hash).toBe(await keys.tag(keyOf(now), 'anna:withdraw'))
      expect(Number(until)).toBe(Date.UTC(2026, 10, 25))
    })

    it('can be linked to nobody two days later, by whoever kept a copy, also after a restart', async () => {
      await begin().deed('anna:withdraw')
      now += day
      await begin().forget()
      expect(await keys.has(keyOf(late))).toBe(true)
      now += day
      expect(await begin().forget()).toBe(true)
      expect(await keys.has(keyOf(late))).toBe(false)
      await begin().deed('bram:withdraw')
      expect((await inboxRows()).length).toBe(1)
    })

    it('loses its key however long nobody ran, and when an older database was put back', async () => {
      const first = begin()
      await first.forget()
      await first.deed('anna:withdraw')
      now += 200 * day
      await begin().forget()
      expect(await keys.has(keyOf(late))).toBe(false)
      await begin().deed('anna:withdraw')
      const made = now
      await opened.source.query("UPDATE settings SET value = '20000' WHERE key = 'day-keys.from'")
      now += 30 * day
      await begin().forget()
      expect(await keys.has(keyOf(made))).toBe(false)
    })
  })
}

describe('what is secret', () => {
  const shape = z.object({})
  const secretly = { isSecret: true } as const
  const press = definePress('tried.press', shape, secretly)
  const openly = definePress('tried.open', shape)
  const form = defineForm('tried.form', shape, shape, secretly)
  const fail = () => Promise.reject(new Error('Anna did something'))
  const feature = {
    name: 'tried',
    presses: [onPress(press, fail), onPress(openly, fail)],
    forms: [onForm(form, fail)],
    commands: { tried: onCommand(fail, 'member', secretly), 'tried openly': onCommand(fail, 'member') },
  }

  it('leaves a fault in the log only when its day is over, with others of that day in no order', async () => {
    const world = await openWorld()
    const lines: string[] = []
    let now = late - 10 * hour
    const log = { error: (event: string, fields?: object) => void lines.push(JSON.stringify({ event, ...fields })) }
    const dayLog = openDayLog(log, () => now)
    const app = createApp({
      features: [feature],
      network: world.storage.network,
      unitOfWork: world.storage.unitOfWork,
      clock: { now: () => now },
      onFault: (_, reference, route, isSecret) => (isSecret ? dayLog : log).error('fault', { reference, route }),
    })
    const from = pageIdentity(must(world.members.Anna, 'Anna'))
    const asked = { from, at: from.alone, isPrivate: true, language: 'nl', deed: 'once' } as const
    await app.answer({ ...asked, kind: 'press', name: press.name, data: {} })
    await app.answer({ ...asked, kind: 'submit', name: form.name, state: {}, values: {} })
    await app.answer({ ...asked, kind: 'command', name: 'tried', text: 'Daan', mentions: [] })
    expect(lines).toEqual([])
    await app.answer({ ...asked, kind: 'press', name: openly.name, data: {} })
    await app.answer({ ...asked, kind: 'command', name: 'tried', text: 'openly', mentions: [] })
    expect(lines).toHaveLength(2)
    dayLog.turn()
    expect(lines).toHaveLength(2)
    now += day
    dayLog.turn()
    const held = lines.slice(2).map((line) => JSON.parse(line))
    expect(held.map(({ route }) => route).toSorted()).toEqual([
      'command tried',
      'press tried.press',
      'submit tried.form',
    ])
    expect(held.map(({ reference }) => reference)).toEqual(held.map(({ reference }) => reference).toSorted())
    expect(held.map((one) => one.day)).toEqual(Array(3).fill('2026-11-23'))
    expect(lines.join()).not.toMatch(/Anna|Daan|did something/u)
    await world.close()
  })

  it('is kept apart from what is not, whatever is done', async () => {
    const world = await openWorld('sqlite::memory:', [
      {
        name: 'tried',
        presses: [onPress(press, async () => done('Gedaan.')), onPress(openly, async () => done('Gedaan.'))],
      },
    ])
    const from = pageIdentity(must(world.members.Anna, 'Anna'))
    const asked = {
      from,
      at: from.alone,
      isPrivate: true,
      language: 'nl',
      kind: 'press',
      data: {},
      deed: 'once',
    } as const
    const said = async (name: string) => (await world.app.answer({ ...asked, name })).reply
    for (const name of [press.name, openly.name]) {
      expect(await said(name)).toMatchObject({ kind: 'done' })
      expect(await said(name)).toMatchObject({ isRepeated: true })
    }
    await world.close()
  })
})
