import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm'

/** Days off that an organisation has beside the school holidays. */
export class OwnHolidays implements MigrationInterface {
  readonly name = 'OwnHolidays0000000000004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('organisations', new TableColumn({ name: 'own_holidays', type: 'text', default: "'[]'" }))
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
