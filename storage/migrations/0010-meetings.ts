import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm'
import { createTable } from './table.ts'

/** Meetings of bodies that feed one another: their days, agendas, report backs and plans. */
export class Meetings implements MigrationInterface {
  readonly name = 'Meetings0000000000010'

  async up(runner: QueryRunner): Promise<void> {
    await widenBodies(runner)
    await widenAgreements(runner)
    await createMeetings(runner)
    await createDatePolls(runner)
    await createAgendaItems(runner)
    await createReportBacks(runner)
    await createPlans(runner)
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

const widenBodies = async (runner: QueryRunner): Promise<void> => {
  await runner.addColumn('bodies', new TableColumn({ name: 'customs', type: 'text', default: "'{}'" }))
  await createTable(runner, 'body_links', ['network', 'from_body', 'to_body', 'relation'], {
    network: 'text',
    from_body: 'text',
    to_body: 'text',
    relation: 'text',
  })
  await createTable(runner, 'intended_seats', ['network', 'body', 'organisation'], {
    network: 'text',
    body: 'text',
    organisation: 'text',
    change: 'text',
    note: 'text',
    said_on: 'text',
  })
}

const widenAgreements = async (runner: QueryRunner): Promise<void> => {
  const names = ['meeting', 'agenda_item', 'consent']
  await runner.addColumns(
    'agreements',
    names.map((name) => new TableColumn({ name, type: 'text', isNullable: true })),
  )
  const byMeeting = { name: 'agreements_by_meeting', columnNames: ['network', 'meeting', 'number'] }
  await runner.createIndex('agreements', new TableIndex(byMeeting))
}

/** What is changed by its version says who made it, and when. */
const made = { created_at: 'bigint', created_by: 'text', version: 'integer' } as const

const createMeetings = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'meetings',
    ['network', 'id'],
    {
      ...{ network: 'text', id: 'text', body: 'text', kind: 'text', title: 'text', purpose: 'text', state: 'text' },
      ...{ follows: 'text?', window_text: 'text?', window_from: 'text?', window_until: 'text?' },
      ...{ starts_at: 'bigint?', ends_at: 'bigint?', sort_day: 'text', place: 'text', papers_on: 'text?' },
      ...{ agenda_sent_at: 'bigint?', sequence: 'integer', summary: 'text', confirmed_in: 'text?' },
      ...made,
    },
    [
      { name: 'meetings_by_body', columns: ['network', 'body', 'sort_day'] },
      { name: 'meetings_by_day', columns: ['network', 'sort_day'] },
      { name: 'meetings_by_predecessor', columns: ['network', 'follows'] },
    ],
  )
  await createTable(
    runner,
    'attendances',
    ['network', 'meeting', 'member'],
    {
      network: 'text',
      meeting: 'text',
      member: 'text',
      answer: 'text',
      replaced_by: 'text?',
      replacement: 'text?',
      at: 'bigint',
    },
    [
      { name: 'attendances_by_member', columns: ['network', 'member'] },
      { name: 'attendances_by_replacement', columns: ['network', 'replacement'] },
    ],
  )
}

const createDatePolls = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'date_polls',
    ['network', 'id'],
    {
      ...{ network: 'text', id: 'text', body: 'text', meeting: 'text', state: 'text', options: 'text' },
      ...{ answer_by: 'text?', fixed: 'text?' },
      ...made,
    },
    [
      { name: 'date_polls_by_body', columns: ['network', 'body', 'state'] },
      { name: 'date_polls_by_meeting', columns: ['network', 'meeting'] },
    ],
  )
  await createTable(
    runner,
    'availabilities',
    ['network', 'poll', 'option', 'member'],
    { network: 'text', poll: 'text', option: 'text', member: 'text', answer: 'text', answered_by: 'text' },
    [{ name: 'availabilities_by_member', columns: ['network', 'member'] }],
  )
}

const createAgendaItems = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'agenda_items',
    ['network', 'id'],
    {
      ...{ network: 'text', id: 'text', body: 'text', meeting: 'text?', position: 'integer', title: 'text' },
      ...{ about: 'text', type: 'text', reason: 'text', minutes: 'integer?', owner: 'text?', papers: 'text' },
      ...{ source_kind: 'text?', source_id: 'text?', came_from: 'text?', state: 'text', passages: 'text' },
      ...made,
    } as const,
    [
      { name: 'agenda_items_by_meeting', columns: ['network', 'meeting', 'position'] },
      { name: 'agenda_items_by_body', columns: ['network', 'body', 'state', 'created_at'] },
      { name: 'agenda_items_by_source', columns: ['network', 'source_kind', 'source_id'] },
      { name: 'agenda_items_by_origin', columns: ['network', 'came_from'] },
    ],
  )

const createReportBacks = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'report_backs',
    ['network', 'id'],
    {
      ...{ network: 'text', id: 'text', from_body: 'text', meeting: 'text?', to_bodies: 'text', text: 'text' },
      ...{ agreements: 'text', created_at: 'bigint', created_by: 'text' },
    },
    [{ name: 'report_backs_by_body', columns: ['network', 'from_body', 'created_at'] }],
  )

const createPlans = (runner: QueryRunner): Promise<void> =>
  createTable(
    runner,
    'plans',
    ['network', 'id'],
    {
      ...{ network: 'text', id: 'text', body: 'text', name: 'text', template: 'text?', hard_on: 'text' },
      ...{ meeting: 'text?', state: 'text', steps: 'text' },
      ...made,
    },
    [{ name: 'plans_by_day', columns: ['network', 'state', 'hard_on'] }],
  )
