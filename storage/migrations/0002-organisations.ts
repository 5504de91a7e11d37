import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm'
import { createTable } from './table.ts'

/** Organisations with kind and code, groups, functions, absences, seats with a ring; channels of nobody and of one. */
export class Organisations implements MigrationInterface {
  readonly name = 'Organisations0000000000002'

  async up(runner: QueryRunner): Promise<void> {
    await widenNetwork(runner)
    await addRegisters(runner)
    await openChannels(runner)
    await runner.addColumns('history', [
      new TableColumn({ name: 'surface', type: 'text', default: "'web'" }),
      new TableColumn({ name: 'on_behalf_of', type: 'text', isNullable: true }),
    ])
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

const empty = (name: string): TableColumn => new TableColumn({ name, type: 'text', isNullable: true })
const since = (name: string, kept: string): TableColumn => new TableColumn({ name, type: 'text', default: `'${kept}'` })

const widenNetwork = async (runner: QueryRunner): Promise<void> => {
  await runner.addColumns('organisations', [since('sectors', '[]'), empty('code'), empty('contact')])
  await runner.addColumn('members', empty('left_on'))
  await runner.addColumns('bodies', [
    empty('template'),
    new TableColumn({ name: 'has_rings', type: 'boolean', isNullable: true }),
    since('seat_plan', '{}'),
  ])
  await runner.addColumns('seats', [since('ring', 'inner'), empty('role')])
}

const addRegisters = async (runner: QueryRunner): Promise<void> => {
  const named = { network: 'text', id: 'text', name: 'text' } as const
  await createTable(runner, 'organisation_groups', ['network', 'id'], {
    ...named,
    organisations: 'text',
    contact: 'text?',
  })
  await createTable(runner, 'network_functions', ['network', 'id'], {
    ...named,
    organisation: 'text?',
    holder: 'text?',
  })
  await createTable(runner, 'external_links', ['network', 'id'], {
    ...named,
    kind: 'text',
    href: 'text',
    about: 'text',
  })
  await createTable(
    runner,
    'absences',
    ['network', 'member'],
    { network: 'text', member: 'text', deputy: 'text', from_on: 'text', until_on: 'text' },
    [{ name: 'absences_by_deputy', columns: ['network', 'deputy', 'until_on'] }],
  )
}

const openChannels = async (runner: QueryRunner): Promise<void> => {
  await runner.changeColumn('channels', 'body', empty('body'))
  await runner.addColumn('channels', empty('member'))
  await runner.createIndex(
    'channels',
    new TableIndex({ name: 'channels_by_member', columnNames: ['network', 'member'] }),
  )
  await createTable(runner, 'channel_states', ['network', 'channel'], {
    network: 'text',
    channel: 'text',
    facts: 'text?',
    trouble: 'text?',
    checked_at: 'bigint',
  })
}
