import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable } from './table.ts'

/** Polls: the question, the votes by name, and the ballots that are sealed until they are counted. */
export class Polls implements MigrationInterface {
  readonly name = 'Polls0000000000017'

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'polls',
      ['network', 'id'],
      {
        ...({ network: 'text', id: 'text', body: 'text', state: 'text', number: 'integer' } as const),
        ...({ version: 'integer', rest: 'text', electors: 'text?' } as const),
        ...({ key_name: 'text?', public_key: 'text?', due_at: 'bigint?' } as const),
      },
      [
        { name: 'polls_by_number', columns: ['network', 'number'], isUnique: true },
        { name: 'polls_by_due', columns: ['due_at'] },
      ],
    )
    const ofBody = { network: 'text', body: 'text', poll: 'text' } as const
    await createTable(runner, 'poll_bodies', ['network', 'body', 'poll'], ofBody)
    await createTable(
      runner,
      'named_votes',
      ['network', 'poll', 'voter'],
      { network: 'text', poll: 'text', voter: 'text', side: 'text?', ballot: 'text' },
      [{ name: 'named_votes_by_voter', columns: ['network', 'voter'] }],
    )
    await createSealed(runner)
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}

/** Their rows stand in the order of their key, and tell nothing of when they came. */
const createSealed = async (runner: QueryRunner): Promise<void> => {
  const vote = { network: 'text', poll: 'text', tag: 'text', sealed: 'text' } as const
  // How many voted is asked of a small index: the rows themselves are long, and there may be thousands.
  const byPoll = [{ name: 'sealed_votes_by_poll', columns: ['network', 'poll'] }]
  await createTable(runner, 'sealed_votes', ['network', 'poll', 'tag'], vote, byPoll, { withoutRowid: true })
  const options = { network: 'text', poll: 'text', sealed: 'text' } as const
  await createTable(runner, 'sealed_options', ['network', 'poll'], options, [], { withoutRowid: true })
}
