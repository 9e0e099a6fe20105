import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The consumer is named as all are, by its slice and what it does. */
export class PeopleConsumerName1795219200190 implements MigrationInterface {
  readonly name = 'PeopleConsumerName1795219200190';

  async up(runner: QueryRunner): Promise<void> {
    // It goes on where it stood under the old name.
    await runner.query(`
      UPDATE consumer_cursor SET name = 'people:deletion-undone' WHERE name = 'account-deletion-undone';
      UPDATE consumer_failure SET consumer = 'people:deletion-undone' WHERE consumer = 'account-deletion-undone';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
