import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The conversation with each member alone, for those who were linked before these were kept: whoever is of the
 * secretariat is told there what goes wrong. Teams says how to reach somebody only when they speak to us.
 */
export class Alone implements MigrationInterface {
  readonly name = 'Alone0000000000005'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO channels (network, id, member, name, surface, space, conversation)
      SELECT network, '@' || id, id, name, 'web', network, '@' || id FROM members
      WHERE left_on IS NULL AND NOT EXISTS (
        SELECT 1 FROM channels known
        WHERE known.surface = 'web' AND known.space = members.network AND known.conversation = '@' || members.id
      )`)
    await runner.query(`
      INSERT INTO channels (network, id, member, name, surface, space, conversation)
      SELECT identities.network, 'slack:' || space || ':' || "user", member, members.name, 'slack', space, "user"
      FROM identities JOIN members ON members.network = identities.network AND members.id = identities.member
      WHERE surface = 'slack' AND left_on IS NULL AND NOT EXISTS (
        SELECT 1 FROM channels known
        WHERE known.surface = 'slack' AND known.space = identities.space AND known.conversation = identities."user"
      )`)
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: put back a backup instead.')
  }
}
