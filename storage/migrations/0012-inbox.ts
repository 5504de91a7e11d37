import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

/** What was brought to us and done, so that it is not done again. */
export class Inbox implements MigrationInterface {
  readonly name = 'Inbox0000000000012'

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'inbox', ['hash'], { hash: 'text', kept_until: 'bigint' }, [
      { name: 'inbox_by_expiry', columns: ['kept_until'] },
    ])
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
