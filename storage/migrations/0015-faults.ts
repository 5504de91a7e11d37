import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm'

/** How often a fault of ours kept a message away, apart from all else that did. */
export class Faults implements MigrationInterface {
  readonly name = 'Faults0000000000015'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('outbox', new TableColumn({ name: 'faults', type: 'integer', default: '0' }))
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
