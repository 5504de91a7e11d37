import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

/** How bodies run their case rounds, and the escalation ladder of the region (`body` is '' there). */
export class CaseSettings implements MigrationInterface {
  readonly name = 'CaseSettings0000000000014'

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'case_settings', ['network', 'body'], {
      ...({ network: 'text', body: 'text', value: 'text' } as const),
    })
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
