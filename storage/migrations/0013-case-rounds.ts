import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

/** Case rounds: what stays of them, what is sealed until it is forgotten, and deeds that nobody may trace. */
export class CaseRounds implements MigrationInterface {
  readonly name = 'CaseRounds0000000000013'

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'case_rounds',
      ['network', 'id'],
      {
        ...({ network: 'text', id: 'text', body: 'text', phase: 'text', number: 'integer?' } as const),
        ...({ version: 'integer', rest: 'text', public_key: 'text?', due_at: 'bigint?' } as const),
      },
      [
        { name: 'case_rounds_by_body', columns: ['network', 'body', 'phase'] },
        { name: 'case_rounds_by_due', columns: ['due_at'] },
        { name: 'case_rounds_by_key', columns: ['public_key'] },
      ],
    )
    await createTable(runner, 'case_seals', ['network', 'round', 'part'], {
      ...{ network: 'text', round: 'text', part: 'integer', sealed: 'text' },
    } as const)
    const inbox = { hash: 'text', kept_until: 'bigint' } as const
    await createTable(runner, 'secret_inbox', ['hash'], inbox, [], { withoutRowid: true })
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
