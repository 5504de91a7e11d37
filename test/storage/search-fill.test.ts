/** The index of a database that was there before it. */
import { DataSource } from 'typeorm'
import { expect, test } from 'vitest'
import { noDetails } from '../../bot/agreements/details.ts'
import { parseDatabaseUrl } from '../../storage/database-url.ts'
import { openStorage } from '../../storage/open.ts'
import { describeOn, onPostgres, sqliteInFile } from './databases.ts'
import { addItem, network } from './given.ts'
import { indexedWords } from './indexed-words.ts'

/** As the version before left it. */
const forgetIndex = async (url: string): Promise<void> => {
  const address = parseDatabaseUrl(url)
  const source = await new DataSource(
    address.kind === 'sqlite' ? { type: 'better-sqlite3', database: address.file } : { type: 'postgres', url },
  ).initialize()
  for (const table of ['search_words', 'search_parts', 'search_slips']) await source.query(`DROP TABLE ${table}`)
  await source.query("DELETE FROM migrations WHERE name = 'Search0000000000009'")
  await source.destroy()
}

const sorted = async (url: string): Promise<readonly string[]> =>
  JSON.parse(await indexedWords(url)).map((rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort())

for (const [name, place] of [
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const)
  describeOn(`an index that comes later, on ${name}`, place, (opened) => {
    test('is what it would be had it been there from the first day', async () => {
      const { network: kept, agreements, history, unitOfWork } = opened().storage
      for (const id of [network, 'zuid']) await kept.saveNetwork({ id, name: id, holidayRegion: 'noord' })
      await unitOfWork.run(async () => {
        for (let at = 1; at <= 230; at++)
          await addItem(opened().storage, `i${at}`, { title: `Vervoer ${at % 7}`, body: `body-${at % 3}` })
      })
      const details = { ...noDetails, goals: ['Minder “wachttijd”'], point: '4b', source: 'Pact', quote: 'Elk kind' }
      const term = { text: 'na de kerstvakantie', from: null, until: null, precision: 'none', isStart: false }
      await addItem(opened().storage, 'z1', { title: 'Zorg', network: 'zuid', details, term })
      const ref = { kind: 'agreement', id: 'z1' }
      const entry = { network: 'zuid', ref, at: 1, member: 'anna', surface: 'web', data: { text: 'Gebeld' } } as const
      await history.record({ ...entry, verb: 'agreement.progressed' })
      await history.record({ ...entry, verb: 'agreement.help-asked' })
      const before = await sorted(opened().url)
      await forgetIndex(opened().url)
      const again = await openStorage(opened().url)
      expect(await sorted(opened().url)).toEqual(before)
      const { numbers } = await again.search.find('zuid', { words: ['gebeld', 'kerst'], bodies: ['oogo'] }, 10)
      expect(numbers).toEqual([1])
      expect((await agreements.find('zuid', 'z1'))?.title).toBe('Zorg')
      await again.close()
    })
  })
