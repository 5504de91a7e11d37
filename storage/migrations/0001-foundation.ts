import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

/** Members, bodies, channels, action items, history, reminders, the outbox and our own page. */
export class Foundation implements MigrationInterface {
  /** TypeORM orders migrations by the last thirteen digits. */
  readonly name = 'Foundation0000000000001'

  async up(runner: QueryRunner): Promise<void> {
    await createNetwork(runner)
    await createWayIn(runner)
    await createActionItems(runner)
    await createMemory(runner)
    await createOutbox(runner)
    await createPage(runner)
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

const createNetwork = async (runner: QueryRunner): Promise<void> => {
  await createTable(runner, 'networks', ['id'], { id: 'text', name: 'text', holiday_region: 'text' })
  await createTable(runner, 'organisations', ['network', 'id'], {
    network: 'text',
    id: 'text',
    name: 'text',
    kind: 'text',
  })
  await createTable(runner, 'members', ['network', 'id'], {
    network: 'text',
    id: 'text',
    name: 'text',
    organisation: 'text',
    function: 'text',
    role: 'text',
    language: 'text',
  })
  await createTable(runner, 'bodies', ['network', 'id'], {
    network: 'text',
    id: 'text',
    name: 'text',
    level: 'text',
    language: 'text',
  })
  await createTable(runner, 'seats', ['network', 'body', 'member'], { network: 'text', body: 'text', member: 'text' }, [
    { name: 'seats_by_member', columns: ['network', 'member'] },
  ])
}

/** Channels, identities and codes: by which somebody outside is found to belong to a network. */
const createWayIn = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'channels',
    ['network', 'id'],
    {
      network: 'text',
      id: 'text',
      body: 'text',
      name: 'text',
      surface: 'text',
      space: 'text',
      conversation: 'text',
      reference: 'text?',
    },
    [
      { name: 'channels_by_body', columns: ['network', 'body'] },
      { name: 'channels_by_address', columns: ['surface', 'space', 'conversation'], isUnique: true },
    ],
  )
  await createTable(
    runner,
    'identities',
    ['surface', 'space', 'user'],
    { surface: 'text', space: 'text', user: 'text', name: 'text', network: 'text', member: 'text' },
    [{ name: 'identities_by_member', columns: ['network', 'member'] }],
  )
  await createTable(runner, 'codes', ['hash'], { hash: 'text', purpose: 'text', expires_at: 'bigint' }, [
    { name: 'codes_by_expiry', columns: ['expires_at'] },
  ])
}

const createActionItems = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'action_items',
    ['network', 'id'],
    {
      network: 'text',
      id: 'text',
      number: 'integer',
      body: 'text',
      title: 'text',
      term_text: 'text?',
      term_from: 'text?',
      term_until: 'text?',
      term_precision: 'text?',
      term_is_start: 'boolean',
      state: 'text',
      is_open: 'boolean',
      sort_day: 'text',
      created_at: 'bigint',
      created_by: 'text',
      version: 'integer',
    },
    [
      { name: 'action_items_by_number', columns: ['network', 'number'], isUnique: true },
      { name: 'action_items_by_day', columns: ['network', 'is_open', 'sort_day', 'number'] },
      { name: 'action_items_by_body', columns: ['network', 'body', 'is_open', 'sort_day', 'number'] },
    ],
  )
  await createTable(
    runner,
    'action_item_owners',
    ['network', 'item', 'kind', 'owner'],
    {
      network: 'text',
      item: 'text',
      kind: 'text',
      owner: 'text',
      position: 'integer',
      has_accepted: 'boolean',
      is_open: 'boolean',
    },
    [{ name: 'action_item_owners_by_owner', columns: ['network', 'kind', 'owner', 'is_open'] }],
  )
}

/** What happened, what is still to be said, and which number comes next. */
const createMemory = async (runner: QueryRunner): Promise<void> => {
  await createTable(runner, 'history', ['network', 'ref_kind', 'ref_id', 'position', 'id'], {
    network: 'text',
    ref_kind: 'text',
    ref_id: 'text',
    position: 'integer',
    id: 'text',
    at: 'bigint',
    member: 'text',
    verb: 'text',
    data: 'text',
  })
  await createTable(runner, 'counters', ['network', 'name'], { network: 'text', name: 'text', value: 'integer' })
  await createTable(runner, 'settings', ['key'], { key: 'text', value: 'text' })
  await createTable(
    runner,
    'reminders',
    ['network', 'key'],
    {
      network: 'text',
      key: 'text',
      ref_kind: 'text',
      ref_id: 'text',
      due_at: 'bigint',
      is_given: 'boolean',
      given_at: 'bigint?',
    },
    [
      { name: 'reminders_by_ref', columns: ['network', 'ref_kind', 'ref_id'] },
      { name: 'reminders_due', columns: ['is_given', 'due_at'] },
    ],
  )
}

const createOutbox = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'outbox',
    ['network', 'key'],
    {
      network: 'text',
      key: 'text',
      channel: 'text',
      position: 'bigint',
      ref_kind: 'text',
      ref_id: 'text',
      view: 'text',
      state: 'text',
      wanted: 'integer',
      shown: 'integer',
      message: 'text?',
      owed_at: 'bigint',
      attempts: 'integer',
      doubt_since: 'bigint?',
      is_repeated: 'boolean',
      why: 'text?',
    },
    [
      { name: 'outbox_by_ref', columns: ['network', 'ref_kind', 'ref_id'] },
      { name: 'outbox_by_channel', columns: ['network', 'channel', 'state', 'position'] },
      { name: 'outbox_by_state', columns: ['state', 'doubt_since'] },
    ],
  )
  await createTable(
    runner,
    'outbox_channels',
    ['network', 'channel'],
    { network: 'text', channel: 'text', last: 'bigint', free_at: 'bigint', claim_at: 'bigint?', lease: 'text?' },
    [{ name: 'outbox_channels_to_claim', columns: ['claim_at'] }],
  )
}

const createPage = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'page_messages',
    ['network', 'id'],
    {
      network: 'text',
      id: 'text',
      channel: 'text',
      key: 'text',
      position: 'bigint',
      seq: 'bigint',
      posted_at: 'bigint',
      card: 'text',
    },
    [
      { name: 'page_messages_by_key', columns: ['network', 'key'], isUnique: true },
      { name: 'page_messages_by_position', columns: ['network', 'channel', 'position'] },
      { name: 'page_messages_by_seq', columns: ['network', 'channel', 'seq'] },
    ],
  )
  await createTable(runner, 'sessions', ['hash'], {
    hash: 'text',
    network: 'text',
    member: 'text',
    expires_at: 'bigint',
  })
}
