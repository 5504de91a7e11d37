import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

/** Links behind which documents stand. */
export class DocumentLinks implements MigrationInterface {
  readonly name = 'DocumentLinks0000000000008'

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'document_links',
      ['hash'],
      {
        hash: 'text',
        network: 'text',
        member: 'text',
        kind: 'text',
        asked: 'text',
        made_at: 'bigint',
        expires_at: 'bigint?',
      },
      [
        { name: 'document_links_by_member', columns: ['network', 'member', 'kind'] },
        { name: 'document_links_by_expiry', columns: ['expires_at'] },
      ],
    )
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
