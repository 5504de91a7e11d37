import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm'

/** For how long a platform asked not to be written to, which a clock that ran ahead did not. */
export class Asked implements MigrationInterface {
  readonly name = 'Asked0000000000016'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('outbox_channels', new TableColumn({ name: 'asked', type: 'integer', default: '0' }))
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
