import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm'
import { createTable } from './table.ts'

/** Of the four kinds, with everybody who has a part in them; work agendas and themes. What was an action item is one of them. */
export class Agreements implements MigrationInterface {
  readonly name = 'Agreements0000000000007'

  async up(runner: QueryRunner): Promise<void> {
    await renameActionItems(runner)
    await widenAgreements(runner)
    await createParties(runner)
    await createAgendas(runner)
    await runner.createIndex(
      'history',
      new TableIndex({ name: 'history_by_time', columnNames: ['network', 'ref_kind', 'at'] }),
    )
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

const was = 'action-item'

const renameActionItems = async (runner: QueryRunner): Promise<void> => {
  await runner.renameTable('action_items', 'agreements')
  for (const name of ['number', 'day', 'body']) await runner.dropIndex('agreements', `action_items_by_${name}`)
  const rest = (column: string): string => `substr(${column}, ${was.length + 1})`
  await runner.query(`UPDATE history SET ref_kind = 'agreement' WHERE ref_kind = '${was}'`)
  await runner.query(`UPDATE history SET verb = 'agreement' || ${rest('verb')} WHERE verb LIKE '${was}.%'`)
  for (const table of ['outbox', 'reminders']) {
    await runner.query(
      `UPDATE ${table} SET ref_kind = 'agreement', key = 'agreement' || ${rest('key')} WHERE ref_kind = '${was}'`,
    )
  }
  await runner.query(`UPDATE page_messages SET key = 'agreement' || ${rest('key')} WHERE key LIKE '${was}:%'`)
  await runner.query(`UPDATE counters SET name = 'agreement' WHERE name = '${was}'`)
}

const empty = (name: string, type = 'text'): TableColumn => new TableColumn({ name, type, isNullable: true })
const since = (name: string, kept: string): TableColumn => new TableColumn({ name, type: 'text', default: `'${kept}'` })

const widenAgreements = async (runner: QueryRunner): Promise<void> => {
  await runner.addColumns('agreements', [
    since('kind', 'action-item'),
    empty('serial', 'integer'),
    since('agreed_on', ''),
    ...['level', 'sector', 'theme', 'agenda', 'parent', 'relation', 'merged_into', 'proposal', 'help'].map((name) =>
      empty(name),
    ),
    since('goals', '[]'),
    since('reactions', '[]'),
    ...['point', 'source', 'quote'].map((name) => since(name, '')),
    ...['is_shared', 'is_due', 'lacks_owner', 'lacks_term', 'has_proposal'].map((name) => empty(name, 'boolean')),
  ])
  await runner.query(`UPDATE agreements SET agreed_on = ${dayOf(runner, 'created_at')}, is_shared = FALSE`)
  const owned =
    'EXISTS (SELECT 1 FROM action_item_owners o WHERE o.network = agreements.network AND o.item = agreements.id)'
  await runner.query(
    `UPDATE agreements SET has_proposal = FALSE, lacks_owner = is_open AND NOT ${owned},
      lacks_term = is_open AND term_text IS NULL,
      is_due = is_open AND term_until IS NOT NULL AND NOT term_is_start`,
  )
  for (const [name, columns] of Object.entries(indexes))
    await runner.createIndex('agreements', new TableIndex({ name, columnNames: ['network', ...columns] }))
  const byNumber = { name: 'agreements_by_number', columnNames: ['network', 'number'], isUnique: true }
  await runner.createIndex('agreements', new TableIndex(byNumber))
}

const inOrder = ['is_open', 'sort_day', 'number']
const ofParty = ['kind', 'party', 'role']

const indexes: Readonly<Record<string, string[]>> = {
  agreements_by_day: inOrder,
  agreements_by_body: ['body', ...inOrder],
  agreements_by_kind: ['body', 'kind', ...inOrder],
  agreements_by_state: ['body', 'state', ...inOrder],
  agreements_by_theme_in_body: ['body', 'theme', ...inOrder],
  agreements_by_agenda_in_body: ['body', 'agenda', ...inOrder],
  agreements_by_creator: ['body', 'created_by', ...inOrder],
  agreements_proposed: ['body', 'has_proposal', ...inOrder],
  agreements_due: ['body', 'is_due', ...inOrder],
  agreements_without_owner: ['body', 'lacks_owner', ...inOrder],
  agreements_without_term: ['body', 'lacks_term', ...inOrder],
  agreements_by_parent: ['parent'],
  agreements_by_theme: ['theme', ...inOrder],
  agreements_by_agenda: ['agenda', 'theme', 'sort_day', 'number'],
}

/** Of epoch milliseconds. SQLite knows no time zones: an agreement of the first hours of a day gets the day before. */
const dayOf = (runner: QueryRunner, column: string): string =>
  runner.connection.options.type === 'postgres'
    ? `to_char(to_timestamp(${column} / 1000.0) AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD')`
    : `date(${column} / 1000, 'unixepoch')`

const createParties = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'agreement_parties',
    ['network', 'agreement', 'role', 'kind', 'party'],
    {
      network: 'text',
      agreement: 'text',
      role: 'text',
      kind: 'text',
      party: 'text',
      position: 'integer',
      has_accepted: 'boolean',
      is_open: 'boolean',
      is_due: 'boolean',
      sort_day: 'text',
      number: 'integer',
      body: 'text',
    },
    [
      { name: 'agreement_parties_by_party', columns: ['network', ...ofParty, ...inOrder, 'body'] },
      { name: 'agreement_parties_due', columns: ['network', ...ofParty, 'is_due', ...inOrder, 'body'] },
      { name: 'agreement_parties_in_body', columns: ['network', 'body', ...ofParty, ...inOrder] },
    ],
  )
  await runner.query(
    `INSERT INTO agreement_parties
      (network, agreement, role, kind, party, position, has_accepted, is_open, is_due, sort_day, number, body)
      SELECT o.network, o.item, 'owner', o.kind, o.owner, o.position, o.has_accepted, a.is_open, a.is_due, a.sort_day,
        a.number, a.body
      FROM action_item_owners o JOIN agreements a ON a.network = o.network AND a.id = o.item`,
  )
  await runner.dropTable('action_item_owners')
}

const createAgendas = async (runner: QueryRunner): Promise<void> => {
  const named = { network: 'text', id: 'text', name: 'text' } as const
  await createTable(runner, 'themes', ['network', 'id'], named)
  await createTable(runner, 'work_agendas', ['network', 'id'], {
    ...named,
    body: 'text?',
    about: 'text',
    themes: 'text',
    ended_on: 'text?',
  })
}
