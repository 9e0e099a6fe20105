import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The consumer is named as all are, by its slice and what it keeps. */
export class GroupConsumerName1795219200220 implements MigrationInterface {
  readonly name = 'GroupConsumerName1795219200220';

  async up(runner: QueryRunner): Promise<void> {
    // It goes on where it stood under the old name.
    await runner.query(`
      UPDATE consumer_cursor SET name = 'groups:composition' WHERE name = 'groups.composition';
      UPDATE consumer_failure SET consumer = 'groups:composition' WHERE consumer = 'groups.composition';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
