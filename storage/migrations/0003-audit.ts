import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

/** The audit log. */
export class Audit implements MigrationInterface {
  readonly name = 'Audit0000000000003'

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'audit', ['network', 'seq'], {
      network: 'text',
      seq: 'bigint',
      at: 'bigint',
      member: 'text',
      on_behalf_of: 'text?',
      surface: 'text',
      verb: 'text',
      ref_kind: 'text',
      ref_id: 'text',
      mark: 'text',
    })
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
