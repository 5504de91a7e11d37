import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm'

/** The log says whom something was done to or for. */
export class Whom implements MigrationInterface {
  readonly name = 'Whom0000000000006'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('audit', new TableColumn({ name: 'whom', type: 'text', isNullable: true }))
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
