import { type MigrationInterface, type QueryRunner, Table } from 'typeorm'
import { fillSearch } from '../search-fill.ts'

/** The words by which agreements are found, of those that are there already too. */
export class Search implements MigrationInterface {
  readonly name = 'Search0000000000009'

  async up(runner: QueryRunner): Promise<void> {
    await createKeys(runner, 'search_words', ['network', 'word', 'body', 'number', 'part'])
    await createKeys(runner, 'search_parts', ['network', 'part', 'word'])
    await createKeys(runner, 'search_slips', ['network', 'slip', 'word'])
    await fillSearch(runner.manager)
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

/** All that stands in a row is its key. What words begin with is looked up in the order of bytes, as SQLite has it. */
const createKeys = (runner: QueryRunner, name: string, keys: readonly string[]): Promise<void> => {
  const inBytes = runner.connection.options.type === 'postgres' ? { collation: 'C' } : {}
  return runner.createTable(
    new Table({
      name,
      columns: keys.map((column) => ({
        name: column,
        type: column === 'number' && name === 'search_words' ? 'integer' : 'text',
        isPrimary: true,
        ...(column === 'part' && name === 'search_parts' ? inBytes : {}),
      })),
      withoutRowid: true,
    }),
  )
}
