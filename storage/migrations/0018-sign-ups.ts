import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

const thing = { network: 'text', id: 'text', body: 'text' } as const
const made = { created_at: 'bigint', created_by: 'text', version: 'integer' } as const

/** Sheets on which people sign up, and numbers that one person asks of many. */
export class SignUps implements MigrationInterface {
  readonly name = 'SignUps0000000000018'

  async up(runner: QueryRunner): Promise<void> {
    await createSheets(runner)
    await createIntakes(runner)
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

const createSheets = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'sign_up_sheets',
    ['network', 'id'],
    {
      ...thing,
      ...({ about_kind: 'text?', about_id: 'text?', title: 'text', explanation: 'text', kinds: 'text' } as const),
      ...({ most: 'integer', per: 'text', last_on: 'text?', owner: 'text', state: 'text' } as const),
      ...made,
    },
    [
      { name: 'sign_up_sheets_by_body', columns: ['network', 'body', 'state'] },
      { name: 'sign_up_sheets_by_about', columns: ['network', 'about_kind', 'about_id'] },
      { name: 'sign_up_sheets_by_owner', columns: ['network', 'owner'] },
    ],
  )
  await createTable(
    runner,
    'sign_ups',
    ['network', 'sheet', 'kind', 'member'],
    { network: 'text', sheet: 'text', kind: 'text', member: 'text', organisation: 'text', place: 'integer' },
    [{ name: 'sign_ups_by_member', columns: ['network', 'member'] }],
  )
}

const createIntakes = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'number_intakes',
    ['network', 'id'],
    {
      ...thing,
      ...({ question: 'text', explanation: 'text', unit: 'text', per: 'text', last_on: 'text?' } as const),
      ...({ owner: 'text', state: 'text', closed_at: 'bigint?' } as const),
      ...made,
    },
    [
      { name: 'number_intakes_by_body', columns: ['network', 'body', 'state'] },
      { name: 'number_intakes_by_owner', columns: ['network', 'owner'] },
      { name: 'number_intakes_by_end', columns: ['network', 'state', 'closed_at'] },
    ],
  )
  await createTable(
    runner,
    'number_answers',
    ['network', 'intake', 'party'],
    { network: 'text', intake: 'text', party: 'text', member: 'text', thousandths: 'bigint', remark: 'text' },
    [{ name: 'number_answers_by_member', columns: ['network', 'member'] }],
  )
}
