/** The index of a network that was written in sets: what each agreement would have added by itself, by its words. */
import type { QueryRunner } from 'typeorm'
import { partsOf, slipsOf } from '../../bot/search/search.ts'
import { insertNew } from '../../storage/sql.ts'
import { seeded } from './seed-agreements.ts'

/** Of the title of each agreement; the rare words stand in the same number of them whatever the size. */
const common = ['afspraak', 'over', 'leerlingenvervoer', 'alle', 'gemeenten', 'besturen', 'regio']
const some: readonly (readonly [word: string, where: string])[] = [
  ['vervoersplan', 'number % 2 = 0'],
  ['schoolvervoer', 'number % 50 = 0'],
  ['kerstvakantie', 'number % 3 = 0'],
  ['thuiszitterspact', 'number <= 20'],
]

export const seedSearch = async (runner: QueryRunner): Promise<void> => {
  for (const [word, where] of [...common.map((one) => [one, 'TRUE'] as const), ...some])
    await runner.query(`INSERT INTO search_words (network, word, body, number, part)
      SELECT network, '${word}', body, number, 'text' FROM agreements WHERE ${where} ORDER BY body, number`)
  const words = [...common, ...some.map(([word]) => word)]
  for (const { table, column, keysOf } of [
    { table: 'search_parts', column: 'part', keysOf: partsOf },
    { table: 'search_slips', column: 'slip', keysOf: slipsOf },
  ])
    await insertNew(
      runner.manager,
      table,
      ['network', column, 'word'],
      words.flatMap((word) => keysOf(word).map((key) => [seeded.network, key, word])),
    )
}
