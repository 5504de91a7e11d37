import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm'
import { createTable } from './table.ts'

/** Reminders of people, what they were told, how they want to be reminded, and what they asked to be reminded of. */
export class Reminders implements MigrationInterface {
  readonly name = 'Reminders0000000000011'

  async up(runner: QueryRunner): Promise<void> {
    await widenReminders(runner)
    await createTable(runner, 'outbox_shows', ['network', 'ref_kind', 'ref_id', 'key'], {
      ...{ network: 'text', ref_kind: 'text', ref_id: 'text', key: 'text' },
    })
    await createTable(runner, 'owed_memos', ['network', 'ref_kind', 'ref_id'], {
      ...{ network: 'text', ref_kind: 'text', ref_id: 'text', term: 'text', since: 'bigint', assigned: 'text' },
    } as const)
    await createNudges(runner)
    await createSettings(runner)
    await createHandReminders(runner)
    await planAllAnew(runner)
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

/** What is owed already is planned when the bot first looks at the clock. */
const planAllAnew = async (runner: QueryRunner): Promise<void> => {
  await runner.query(
    `INSERT INTO reminders (network, key, ref_kind, ref_id, due_at, is_given, member, occasion, folded)
      SELECT id, 'replanning:network:0', 'replanning', 'network', 0, false, '', '', '[]' FROM networks`,
  )
}

const widenReminders = async (runner: QueryRunner): Promise<void> => {
  const columns = [
    { name: 'member', type: 'text', default: "''" },
    { name: 'occasion', type: 'text', default: "''" },
    { name: 'folded', type: 'text', default: "'[]'" },
  ]
  await runner.addColumns(
    'reminders',
    columns.map((column) => new TableColumn(column)),
  )
  const byMember = { name: 'reminders_by_member', columnNames: ['network', 'member', 'is_given', 'due_at', 'occasion'] }
  await runner.createIndex('reminders', new TableIndex(byMember))
}

const createNudges = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'nudges',
    ['network', 'id'],
    { network: 'text', id: 'text', member: 'text', given_at: 'bigint', lines: 'text' },
    [{ name: 'nudges_by_member', columns: ['network', 'member', 'given_at'] }],
  )

const createSettings = async (runner: QueryRunner): Promise<void> => {
  await createTable(runner, 'reminder_settings', ['network', 'body'], {
    ...{ network: 'text', body: 'text', value: 'text' },
  } as const)
  await createTable(runner, 'own_reminders', ['network', 'member'], {
    ...{ network: 'text', member: 'text', value: 'text' },
  } as const)
  await createTable(runner, 'reminder_mutes', ['network', 'member', 'ref_kind', 'ref_id'], {
    ...{ network: 'text', member: 'text', ref_kind: 'text', ref_id: 'text' },
  } as const)
  await createTable(runner, 'body_rounds', ['network', 'body', 'round'], {
    ...{ network: 'text', body: 'text', round: 'text', told_until: 'text' },
  } as const)
  await createTable(runner, 'body_tellings', ['network', 'body', 'told_on'], {
    ...{ network: 'text', body: 'text', told_on: 'text', round: 'text', from_on: 'text', until_on: 'text' },
    ...{ late_since: 'bigint?', given_at: 'bigint', parts: 'text' },
  } as const)
}

const createHandReminders = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'hand_reminders',
    ['network', 'id'],
    {
      ...{ network: 'text', id: 'text', text: 'text', about_kind: 'text?', about_id: 'text?', to_kind: 'text' },
      ...{ to_id: 'text', repetition: 'text', state: 'text', since: 'bigint', last_on: 'text?' },
      ...{ created_at: 'bigint', created_by: 'text', version: 'integer' },
    } as const,
    [
      { name: 'hand_reminders_by_remindee', columns: ['network', 'to_kind', 'to_id', 'state'] },
      { name: 'hand_reminders_by_maker', columns: ['network', 'created_by'] },
    ],
  )
