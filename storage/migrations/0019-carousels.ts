import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

const ofCarousel = { network: 'text', carousel: 'text', id: 'text' } as const
/** In the order of their random ids, which is that of nobody's typing. */
const unordered = { withoutRowid: true } as const

/** Carrousels: their posters, what is written at them, and what waits to appear there. */
export class Carousels implements MigrationInterface {
  readonly name = 'Carousels0000000000019'

  async up(runner: QueryRunner): Promise<void> {
    await createCarousels(runner)
    await createPosters(runner)
    await createNotes(runner)
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

const createCarousels = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'carousels',
    ['network', 'id'],
    {
      ...({ network: 'text', id: 'text', body: 'text', also_in: 'text', title: 'text', explanation: 'text' } as const),
      ...({ is_live: 'boolean', is_open: 'boolean', stage: 'text', until: 'bigint?', remind_at: 'bigint?' } as const),
      ...({ poll: 'text?', polls: 'integer', groups: 'text', thread: 'text', outgrowths: 'text' } as const),
      ...({ created_at: 'bigint', created_by: 'text', closed_at: 'bigint?', purge_at: 'bigint?' } as const),
      version: 'integer',
    },
    [
      { name: 'carousels_by_creator', columns: ['network', 'created_by'] },
      { name: 'carousels_by_reminder', columns: ['remind_at'] },
      { name: 'carousels_by_purge', columns: ['purge_at'] },
    ],
  )
}

const createPosters = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'carousel_posters',
    ['network', 'carousel', 'id'],
    {
      ...ofCarousel,
      ...({ title: 'text', project_kind: 'text?', project_id: 'text?', owner_kind: 'text', owner: 'text' } as const),
      ...({ goal: 'text', progress: 'text', is_missed: 'boolean', made_by: 'text', place: 'integer' } as const),
      ...({ state: 'text', merged_into: 'text?', version: 'integer' } as const),
    },
    [
      { name: 'carousel_posters_by_owner', columns: ['network', 'owner_kind', 'owner'] },
      { name: 'carousel_posters_by_maker', columns: ['network', 'made_by'] },
    ],
    unordered,
  )
}

const createNotes = async (runner: QueryRunner): Promise<void> => {
  await createTable(
    runner,
    'carousel_notes',
    ['network', 'carousel', 'id'],
    {
      ...ofCarousel,
      ...({ poster: 'text', kind: 'text', text: 'text', is_anonymous: 'boolean', written_by: 'text' } as const),
      ...({ written_on: 'text', answer: 'text', state: 'text', version: 'integer' } as const),
    },
    [
      { name: 'carousel_notes_by_poster', columns: ['network', 'carousel', 'poster'] },
      { name: 'carousel_notes_by_writer', columns: ['network', 'written_by'] },
    ],
    unordered,
  )
  await createTable(
    runner,
    'carousel_waiting_notes',
    ['network', 'carousel', 'id'],
    {
      ...ofCarousel,
      ...({ poster: 'text', kind: 'text', text: 'text', more: 'text', show_at: 'bigint' } as const),
    },
    [{ name: 'carousel_waiting_notes_by_moment', columns: ['show_at'] }],
    unordered,
  )
}
